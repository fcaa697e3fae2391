/**
 * An old version as a new working copy: its content goes in through the door like any other save, in one transaction,
 * language by language. Nothing that readers see changes.
 */
import { createLocalReq, NotFound, type PayloadRequest } from 'payload'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { fieldChanges, inLanguage } from '@/domain/review/field-changes'
import type { Person } from '@/domain/roles'
import { type Content, readVersion } from '../document/copies'
import { loadInside } from '../document/inside'
import type { Reference } from '../document/reference'
import { saveIn } from '../document/save-in'
import { Refused } from '../http/refused'
import { withinTransaction } from '../payload/within-transaction'
import { languageOf } from '../people/language'
import { judge } from '../review/judge'
import { restoredFrom } from '../review/record-save'

export type Restored = { readonly version: string | null }

/**
 * @param expected the latest version that the person has seen
 * @throws Refused when the judge allows no save, or somebody has saved since
 */
export async function restore(
  { payload, payloadAPI, user }: PayloadRequest,
  person: Person,
  reference: Reference,
  version: string,
  expected: string,
): Promise<Restored> {
  const req = await createLocalReq(
    { ...(user && { user }), context: restoredFrom.context(version), req: { payloadAPI } },
    payload,
  )
  return withinTransaction(req, async () => {
    const { latest } = await loadInside(req, person, reference)
    const old = await readVersion(req, reference, version)
    if (!old || !latest) throw new NotFound(req.t)
    const decision = await judge(req, reference, { name: 'save', expected })
    if (!decision.allowed) throw new Refused(decision.because, languageOf(req))
    await saveAll(req, reference, old.content, latest.content, expected)
    const after = await readVersion(req, reference)
    return { version: after?.id ?? null }
  })
}

/** One save for every language that differs: Payload takes a text in one language at a time. */
async function saveAll(
  req: PayloadRequest,
  reference: Reference,
  old: Content,
  latest: Content,
  expected: string,
): Promise<void> {
  const changes = fieldChanges(latest, old, () => undefined)
  const differing = new Set(changes.map(({ locale }) => locale ?? defaultLocale))
  let followed = expected
  for (const locale of locales.filter((one) => differing.has(one))) {
    await saveIn(req, reference, locale, { ...valuesIn(locale, old, latest), expectedVersion: followed })
    followed = (await readVersion(req, reference))?.id ?? ''
  }
}

/** What the old version did not have yet is emptied, or it would stay from the newer one. */
function valuesIn(locale: Locale, old: Content, latest: Content): Content {
  const fields = [...new Set([...Object.keys(latest), ...Object.keys(old)])]
  return Object.fromEntries(fields.map((field) => [field, inLanguage(old[field], locale) ?? null]))
}
