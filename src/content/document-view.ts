/** A document of the material shelf: its file, its earlier editions, and how accessible it is. */

import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { allSeen, type DocumentDoc, seen } from './document-shapes'
import { type FileView, fileView } from './file'
import { languagesOf, pick, type Said } from './pick'

export type DocumentCard = {
  to: Route
  title: Said
  summary: Said | undefined
  kind: string
  /** The language the file itself is written in. */
  language: string | undefined
  file: FileView | undefined
}

export type DocumentView = DocumentCard & {
  languages: Locale[]
  project: { to: Route; name: string } | undefined
  modules: { to: Route; number: number | undefined; title: Said }[]
  editions: {
    file: FileView | undefined
    version: string
    publishedOn: string | undefined
    note: Said | undefined
  }[]
  /** What the present file brings that the one before it did not. */
  news: Said | undefined
  contents: { text: Said; page: number | undefined }[]
  licence: string | undefined
  citation: string | undefined
  /** When the present file came out, as far as is known. */
  year: string
  lastReviewed: string | undefined
  accessible: 'tagged' | 'untagged' | 'unknown'
  htmlAlternative: string | undefined
  updatedAt: string
}

/** What a list shows. */
export function documentCard(doc: DocumentDoc, locale: Locale): DocumentCard {
  return {
    to: { kind: 'document', slug: doc.slug },
    title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    kind: doc.kind ?? 'other',
    language: doc.language ?? undefined,
    file: fileView(doc.currentFile),
  }
}

/** What its own page shows. */
export function documentView(doc: DocumentDoc, locale: Locale): DocumentView {
  const project = seen(doc.project)
  return {
    ...documentCard(doc, locale),
    languages: languagesOf([doc.title, doc.summary]),
    project: project && {
      to: { kind: 'project', slug: project.slug },
      name: project.shortName ?? project.slug,
    },
    modules: allSeen(doc.modules).map((module) => ({
      to: { kind: 'module', slug: module.slug },
      number: module.number ?? undefined,
      title: pick(module.title, locale) ?? { text: module.slug, lang: locale },
    })),
    editions: (doc.editions ?? []).map((edition) => ({
      file: fileView(edition.file),
      version: edition.version ?? '',
      publishedOn: edition.publishedOn ?? undefined,
      note: pick(edition.changeNote, locale),
    })),
    news: pick(presentEdition(doc)?.changeNote, locale),
    contents: (doc.contents ?? []).flatMap(({ text, page }) => {
      const said = pick(text, locale)
      return said ? [{ text: said, page: page ?? undefined }] : []
    }),
    licence: doc.licence ?? undefined,
    citation: doc.citation ?? undefined,
    year: (presentEdition(doc)?.publishedOn ?? doc.updatedAt).slice(0, 4),
    lastReviewed: doc.lastReviewed ?? undefined,
    accessible: doc.isAccessible ?? 'unknown',
    htmlAlternative: safeAddress(doc.htmlAlternative),
    updatedAt: doc.updatedAt,
  }
}

function presentEdition({ currentFile, editions }: DocumentDoc) {
  const present = seen(currentFile)?.id
  return editions?.find(({ file }) => present !== undefined && seen(file)?.id === present)
}

/** Such a document stands with its module, and not in the lists of what belongs to the whole. */
export const belongsToOneModule = ({ modules }: DocumentDoc): boolean => modules?.length === 1
