/** The personal-data check over a document and everything it shows: its own texts, its pictures' and its files'. */
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import type { ReviewedKind } from '@/domain/kinds'
import { areNamesFictional, holdsContacts } from '@/domain/privacy/about-document'
import type { DocumentField } from '@/domain/privacy/check-document'
import type { ShownPictures } from '@/domain/privacy/triangle-of-risk'
import type { Finding } from '@/domain/workflow/finding'
import { sectionsOf } from '../document/document-sections'
import { fieldsOf } from '../document/fields-of'
import type { Stored } from '../document/stored'
import { checkApart } from './check-apart'
import { fingerprintOf } from './fingerprint'
import type { Shown } from './shown'
import { textsOfDocument } from './texts-of-document'

type Content = Readonly<Record<string, unknown>>

export async function privacyFindings(
  req: PayloadRequest,
  kind: ReviewedKind,
  doc: Content,
  shown: Shown,
): Promise<Finding[]> {
  const fields = [...ownTexts(req, kind, doc), ...textsOfShown(req, shown)]
  const textOf = new Map(fields.map((field) => [keyOf(field.path, field.locale), field.text]))
  const options = {
    today: now(),
    namesAreFictional: areNamesFictional(doc),
    pictures: shownPictures(shown),
  }
  const findings = await checkApart(req, { fields, options })
  return findings.map((finding) => {
    const value = textOf.get(keyOf(finding.field, finding.locale))?.slice(finding.start, finding.end) ?? ''
    return { ...finding, kind: 'privacy', fingerprint: fingerprintOf(req.payload.secret, finding, value) }
  })
}

const keyOf = (path: string, locale: string | undefined) => `${path}\n${locale ?? ''}`

function ownTexts(req: PayloadRequest, kind: ReviewedKind, doc: Content): DocumentField[] {
  const isContactBlock = holdsContacts(kind)
  return textsOfDocument(fieldsOf(req, kind), doc).map((field) => ({ ...field, isContactBlock }))
}

function textsOfShown({ payload }: PayloadRequest, { media, files }: Shown): DocumentField[] {
  const texts = (slug: 'media' | 'files', stored: Stored) =>
    textsOfDocument(payload.collections[slug].config.flattenedFields, stored, `${slug}/${stored.id}/`)
  return [
    ...[...media.values()].flatMap((picture) => texts('media', picture).filter(isSaid).map(withContext)),
    ...[...files.values()].flatMap((file) => texts('files', file).filter(isSaid).flatMap(inItsPlaces)),
  ]
}

/** What the machine wrote about a file is not said to anybody: its names in the store, its fingerprint. Its title is read with its text. */
function isSaid({ path }: DocumentField): boolean {
  return !/[/.](?:filename|sha256|mimeType|url|thumbnailURL|metadata\.title)$/.test(path)
}

/** The text of a file in the places where it stands: a footnote, a header, the address of a link. */
function inItsPlaces(field: DocumentField): DocumentField[] {
  const path = /^(files\/[^/]+\/)text$/.exec(field.path)?.[1]
  if (path === undefined) return [field]
  return sectionsOf(field.text).map(({ name, text }) => ({
    ...field,
    path: name === null ? field.path : `${path}${name}`,
    text,
  }))
}

function withContext(field: DocumentField): DocumentField {
  return field.path.endsWith('/alt') ? { ...field, context: 'alt-text' } : field
}

function shownPictures({ media }: Shown): ShownPictures {
  const depicted = [...media.values()].map(({ depicts }) => depicts)
  if (depicted.includes('childrenIdentifiable')) return 'children'
  return depicted.includes('adults') ? 'adults' : 'nobody'
}
