import { z } from 'zod'
import { type ProjectDoc, seen } from '@/content/document-shapes'
import { projectView } from '@/content/project-view'
import { resource } from '../resource'
import {
  day,
  picture,
  pictureSchema,
  reference,
  referenceSchema,
  references,
  rich,
  richTextSchema,
  said,
  textSchema,
} from '../wire'
import { nameIn, titleOf } from './titles'

/** What stands around a project on its page has resources of its own. */
const alone = { modules: [], research: [], documents: [], stories: [], contacts: [] }

export const projects = resource({
  kind: 'projects',
  about: 'A project: what it wants, who pays for it, where it works.',
  fields: {
    title: textSchema,
    shortName: z.string().nullable(),
    summary: textSchema.nullable(),
    body: richTextSchema.nullish(),
    picture: pictureSchema.nullable(),
    status: z.enum(['planned', 'ongoing', 'completed']).nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    aim: textSchema.nullable(),
    overallAim: textSchema.nullable(),
    targetGroup: textSchema.nullable(),
    trainingAudience: textSchema.nullable(),
    purposes: z.array(textSchema),
    funders: z.array(
      z.object({
        name: z.string(),
        expanded: textSchema.nullable(),
        isEU: z.boolean(),
        notice: textSchema.nullable(),
        reference: z.string().nullable(),
      }),
    ),
    partners: z.array(
      z.object({
        country: z.string().describe('ISO 3166-1, two letters.'),
        organisation: referenceSchema.nullable(),
      }),
    ),
    municipalities: z.array(z.object({ part: z.enum(['site', 'partner']), municipality: referenceSchema })),
    modules: z.array(referenceSchema).describe('Its training, in order.'),
    quotes: z.array(z.object({ text: textSchema, attribution: z.string().nullable() })),
    glossary: z.array(z.object({ term: z.string(), meaning: textSchema })),
  },
  tell: (doc: ProjectDoc, asked) => {
    const view = projectView(doc, alone, asked.locale)
    return {
      languages: view.languages,
      title: said(view.title, asked),
      shortName: doc.shortName ?? null,
      summary: said(view.summary, asked),
      body: rich(view.body, doc.body, asked),
      picture: picture(doc.cover, asked),
      status: view.status ?? null,
      startsOn: view.startDate ?? null,
      endsOn: view.endDate ?? null,
      aim: said(view.aim, asked),
      overallAim: said(view.overallAim, asked),
      targetGroup: said(view.targetGroup, asked),
      trainingAudience: said(view.trainingAudience, asked),
      purposes: view.purposes.map((purpose) => said(purpose, asked)),
      funders: view.funders.map(({ expanded, notice, reference, ...funder }) => ({
        ...funder,
        expanded: said(expanded, asked),
        notice: said(notice, asked),
        reference: reference ?? null,
      })),
      partners: (doc.partners ?? []).flatMap(({ country, organisation }) =>
        country ? [{ country, organisation: reference('organisations', organisation, nameIn, asked) }] : [],
      ),
      municipalities: (doc.municipalities ?? []).flatMap(({ municipality, role }) => {
        const place = reference('municipalities', seen(municipality), nameIn, asked)
        return place ? [{ part: role ?? ('site' as const), municipality: place }] : []
      }),
      modules: references('training-modules', doc.modules, titleOf, asked),
      quotes: view.quotes.map(({ text, attribution }) => ({
        text: said(text, asked),
        attribution: attribution ?? null,
      })),
      glossary: view.glossary.map(({ term, meaning }) => ({ term, meaning: said(meaning, asked) })),
    }
  },
})
