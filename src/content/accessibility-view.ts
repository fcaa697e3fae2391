/** The accessibility statement: the eleven items of the law, and the documents that list themselves. */

import { pack } from '@/domain/country'
import type { Locale } from '@/domain/locales'
import { safeAddress } from '@/domain/safe-address'
import type { AccessibilityDoc, DocumentDoc } from './document-shapes'
import { type DocumentCard, documentCard } from './document-view'
import { pick, type Said } from './pick'

export type AccessibilityView = {
  actor: string | undefined
  service: Said | undefined
  conformance: 'full' | 'partial' | 'none'
  problems: { what: Said; reason: Said | undefined; alternative: Said | undefined }[]
  untagged: DocumentCard[]
  assessedOn: string | undefined
  updatedOn: string | undefined
  method: 'own' | 'thirdParty'
  methodText: Said | undefined
  feedbackText: Said | undefined
  authority: { name: string; url: string | undefined }
  disproportionate: { what: Said; reason: Said | undefined }[]
  outsideLaw: Said[]
}

/** Documents without tags and without a page that says the same are listed by themselves. */
export const isUnreachable = (doc: DocumentDoc) => doc.isAccessible === 'untagged' && !doc.htmlAlternative

export function accessibilityView(
  doc: AccessibilityDoc,
  documents: readonly DocumentDoc[],
  locale: Locale,
): AccessibilityView {
  return {
    actor: doc.actorName ?? undefined,
    service: pick(doc.serviceName, locale),
    conformance: doc.conformance ?? 'partial',
    problems: (doc.inaccessible ?? []).flatMap((entry) => {
      const what = pick(entry.what, locale)
      return what
        ? [{ what, reason: pick(entry.reason, locale), alternative: pick(entry.alternative, locale) }]
        : []
    }),
    untagged: documents.filter(isUnreachable).map((document) => documentCard(document, locale)),
    assessedOn: doc.assessedOn ?? undefined,
    updatedOn: doc.updatedOn ?? undefined,
    method: doc.method ?? 'own',
    methodText: pick(doc.methodText, locale),
    feedbackText: pick(doc.feedbackText, locale),
    authority: {
      name: doc.authorityName ?? pack.accessibility.authority.name,
      url: safeAddress(doc.authorityUrl ?? pack.accessibility.authority.url),
    },
    disproportionate: (doc.disproportionate ?? []).flatMap((entry) => {
      const what = pick(entry.what, locale)
      return what ? [{ what, reason: pick(entry.reason, locale) }] : []
    }),
    outsideLaw: (doc.outsideLaw ?? []).flatMap((entry) => pick(entry.what, locale) ?? []),
  }
}
