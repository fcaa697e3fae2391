/** Documents as one file for a translator: XLIFF 2.1, a `<file>` a document, a `<unit>` a field or a piece of a long text. */
import { NotFound, type PayloadRequest } from 'payload'
import { defaultLocale, type Locale, localeFacts } from '@/domain/locales'
import type { Person } from '@/domain/roles'
import { exchangeBounds, fileLanguageOf } from '@/domain/translations/exchange'
import type { TranslationState } from '@/domain/translations/state'
import { exchangeTexts } from '@/messages/review/exchange'
import { reviewTexts } from '@/messages/review/texts'
import { loadInside } from '../document/inside'
import { fingerprintOf } from '../document/languages-of'
import type { Reference } from '../document/reference'
import { languageOf } from '../people/language'
import { escapeXml } from '../xml/xml'
import { Codes } from './inline'
import { NotExchanged } from './not-exchanged'
import { labelOf, mostOf, textsOf, type Unit } from './units'

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** @throws NotExchanged when nothing is chosen, or more than one file may hold */
export async function xliffAnswer(
  req: PayloadRequest,
  person: Person,
  references: readonly Reference[],
  locale: Locale,
): Promise<Response> {
  if (references.length === 0) throw new NotExchanged(req, 'nothingChosen')
  if (references.length > exchangeBounds.documents) throw new NotExchanged(req, 'tooMuchChosen')
  const begin = `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${xliffNamespace}" version="2.1" srcLang="${fileLanguageOf(defaultLocale)}" trgLang="${fileLanguageOf(locale)}">\n`
  const pieces = [begin]
  let bytes = begin.length
  for (const [number, reference] of references.entries()) {
    const piece = await fileOf(req, person, reference, locale, number + 1)
    bytes += Buffer.byteLength(piece)
    if (bytes > exchangeBounds.bytes) throw new NotExchanged(req, 'tooMuchChosen')
    pieces.push(piece)
  }
  return new Response([...pieces, '</xliff>\n'].join(''), {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="${defaultLocale}-${locale}.xlf"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

async function fileOf(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  locale: Locale,
  number: number,
): Promise<string> {
  const { item, latest } = await loadInside(req, person, reference)
  if (!latest) throw new NotFound(req.t)
  const texts = textsOf(req, reference, latest.content, locale)
  // A document without a word of the original has nothing to translate, and a file without a unit is none.
  if (texts.length === 0) return ''
  const language = languageOf(req)
  const state = item.languages?.[locale] ?? 'missing'
  const about = [
    note('kind', reviewTexts(language).kinds[reference.kind]),
    ...(item.title ? [note('title', item.title)] : []),
  ]
  const units = texts.flatMap((text) => text.units.map((unit) => unitOf(unit, state, language)))
  const id = `f${number}-${fingerprintOf(req, reference, latest.content)}`
  return `<file id="${id}" original="${reference.kind}/${reference.id}" srcDir="${localeFacts[defaultLocale].dir}" trgDir="${localeFacts[locale].dir}" xml:space="preserve">\n<notes>${about.join('')}</notes>\n${units.join('')}</file>\n`
}

const note = (category: string, text: string) => `<note category="${category}">${escapeXml(text)}</note>`

/** The name of a row is whatever its writer sent. */
function unitOf(unit: Unit, state: TranslationState, language: Parameters<typeof exchangeTexts>[0]): string {
  const { codes, source } = Codes.of(unit.original)
  const target = unit.translation === undefined ? null : codes.target(unit.translation)
  const most = mostOf(unit)
  const notes = [
    note('field', labelOf(unit, language)),
    ...(most === undefined ? [] : [note('limit', exchangeTexts(language).limit(most))]),
  ]
  const marks = target === null ? ' state="initial"' : stateOf(state)
  const translation = target === null ? '' : `<target>${target}</target>`
  return `<unit id="${escapeXml(unit.id)}"><notes>${notes.join('')}</notes><segment${marks}><source>${source}</source>${translation}</segment></unit>\n`
}

/** Nobody here can tell which words of a stale translation no longer hold: all of it is to be read. */
function stateOf(state: TranslationState): string {
  if (state === 'done') return ' state="final"'
  return ` state="translated"${state === 'stale' ? ' subState="beratta:stale"' : ''}`
}
