import { z } from 'zod'
import type { DocumentDoc } from '@/content/document-shapes'
import { documentView } from '@/content/document-view'
import { resource } from '../resource'
import { day, file, fileSchema, reference, referenceSchema, references, said, textSchema } from '../wire'
import { projectName, titleOf } from './titles'

export const documents = resource({
  kind: 'documents',
  about: 'A document of the material shelf, with its file and the editions before it.',
  filters: ['project'],
  fields: {
    title: textSchema,
    summary: textSchema.nullable(),
    type: z.string().describe('What sort of document it is.'),
    writtenIn: z.string().nullable().describe('The language of the file itself.'),
    file: fileSchema.nullable(),
    project: referenceSchema.nullable(),
    modules: z.array(referenceSchema),
    editions: z.array(
      z.object({
        file: fileSchema.nullable(),
        version: z.string(),
        publishedOn: day.nullable(),
        note: textSchema.nullable(),
      }),
    ),
    contents: z.array(z.object({ text: textSchema, page: z.int().nullable() })),
    licence: z.string().nullable(),
    citation: z.string().nullable(),
    accessible: z.enum(['tagged', 'untagged', 'unknown']),
    htmlAlternative: z.string().nullable(),
  },
  tell: (doc: DocumentDoc, asked) => {
    const view = documentView(doc, asked.locale)
    return {
      languages: view.languages,
      title: said(view.title, asked),
      summary: said(view.summary, asked),
      type: view.kind,
      writtenIn: view.language ?? null,
      file: file(doc.currentFile, asked),
      project: reference('projects', doc.project, projectName, asked),
      modules: references('training-modules', doc.modules, titleOf, asked),
      editions: (doc.editions ?? []).map((edition, at) => ({
        file: file(edition.file, asked),
        version: edition.version ?? '',
        publishedOn: edition.publishedOn ?? null,
        note: said(view.editions[at]?.note, asked),
      })),
      contents: view.contents.map(({ text, page }) => ({ text: said(text, asked), page: page ?? null })),
      licence: view.licence ?? null,
      citation: view.citation ?? null,
      accessible: view.accessible,
      htmlAlternative: view.htmlAlternative ?? null,
    }
  },
})
