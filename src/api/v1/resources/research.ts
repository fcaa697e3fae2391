import { z } from 'zod'
import type { ResearchDoc } from '@/content/document-shapes'
import { researchView } from '@/content/research-view'
import { resource } from '../resource'
import { absolute, reference, referenceSchema, rich, richTextSchema, said, textSchema } from '../wire'
import { projectName } from './titles'

export const research = resource({
  kind: 'research',
  about: 'A piece of research that follows the work.',
  filters: ['project'],
  fields: {
    title: textSchema,
    summary: textSchema.nullable(),
    body: richTextSchema.nullish(),
    institution: z.string().nullable(),
    span: textSchema.nullable(),
    question: textSchema.nullable(),
    project: referenceSchema.nullable(),
    publications: z.array(
      z.object({ title: z.string(), year: z.int().nullable(), url: z.string().nullable() }),
    ),
  },
  tell: (doc: ResearchDoc, asked) => {
    const view = researchView(doc, asked.locale)
    return {
      languages: view.languages,
      title: said(view.title, asked),
      summary: said(view.summary, asked),
      body: rich(view.body, doc.body, asked),
      institution: view.institution ?? null,
      span: said(view.span, asked),
      question: said(view.question, asked),
      project: reference('projects', doc.project, projectName, asked),
      publications: view.publications.map(({ title, year, to }) => ({
        title,
        year: year ?? null,
        url: to ? absolute(to, asked.locale) : null,
      })),
    }
  },
})
