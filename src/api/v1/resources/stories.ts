import { z } from 'zod'
import type { StoryDoc } from '@/content/document-shapes'
import { storyView } from '@/content/story-view'
import { resource } from '../resource'
import {
  day,
  picture,
  pictureSchema,
  reference,
  referenceSchema,
  rich,
  richTextSchema,
  said,
  textSchema,
} from '../wire'
import { nameIn, projectName } from './titles'

export const stories = resource({
  kind: 'stories',
  about: 'What somebody did for families who have fled, told by a local leader.',
  filters: ['municipality', 'project', 'theme'],
  fields: {
    title: textSchema,
    summary: textSchema.nullable(),
    body: richTextSchema.nullish(),
    picture: pictureSchema.nullable(),
    municipality: referenceSchema.nullable(),
    project: referenceSchema.nullable(),
    themes: z.array(z.string()).describe('Keys of the vocabulary of themes.'),
    happenedOn: day.nullable(),
    quote: z.object({ text: textSchema, role: textSchema.nullable() }).nullable(),
    lessons: z.array(z.object({ did: textSchema.nullable(), can: textSchema.nullable() })),
    writerRole: textSchema.nullable(),
    isNameFictional: z.boolean(),
    corrections: z.array(z.object({ date: day.nullable(), text: textSchema })),
  },
  tell: (doc: StoryDoc, asked) => {
    const view = storyView(doc, asked.locale)
    return {
      languages: view.languages,
      title: said(view.title, asked),
      summary: said(view.summary, asked),
      body: rich(view.body, doc.body, asked),
      picture: picture(doc.cover, asked),
      municipality: reference('municipalities', doc.municipality, nameIn, asked),
      project: reference('projects', doc.project, projectName, asked),
      themes: [...view.themes],
      happenedOn: view.date ?? null,
      quote: view.quote ? { text: said(view.quote.text, asked), role: said(view.quote.role, asked) } : null,
      lessons: view.lessons.map(({ did, can }) => ({ did: said(did, asked), can: said(can, asked) })),
      writerRole: said(view.writerRole, asked),
      isNameFictional: view.isNameFictional,
      corrections: view.corrections.map(({ date, text }) => ({
        date: date ?? null,
        text: said(text, asked),
      })),
    }
  },
})
