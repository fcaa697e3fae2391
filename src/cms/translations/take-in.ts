/**
 * A translator's file comes back: what fits is saved as drafts, one document at a time, through the door as whoever
 * brings it. A unit whose original says something else by now is not taken, and neither is what the file adds.
 */
import { APIError, createLocalReq, NotFound, type PayloadRequest } from 'payload'
import { type Locale, localeFacts } from '@/domain/locales'
import { inLanguage } from '@/domain/review/field-changes'
import type { Person } from '@/domain/roles'
import type { DocumentReport, ExchangeReport, UnitOutcome, UnitReport } from '@/domain/translations/exchange'
import type { TranslationMark } from '@/domain/translations/state'
import { exchangeTexts } from '@/messages/review/exchange'
import { hashOf } from '../document/content-hash'
import { type Content as Document, readVersion } from '../document/copies'
import { document } from '../document/inputs'
import { insideUnderLock } from '../document/inside-under-lock'
import { fingerprintOf } from '../document/languages-of'
import { madeFromOriginal } from '../document/note-origin'
import type { Reference } from '../document/reference'
import { saveIn } from '../document/save-in'
import { languageOf } from '../people/language'
import { type Element, parseXml } from '../xml/xml'
import { Codes, DoesNotFit } from './inline'
import { NotExchanged } from './not-exchanged'
import { type GivenFile, readXliff } from './read-xliff'
import { reportCsv } from './report-csv'
import type { Content } from './segments'
import { fieldNameOf, labelOf, mostOf, type Text, textsOf, translated, type Unit } from './units'

/** @throws NotExchanged when the file is none of ours */
export async function takeIn(
  asked: PayloadRequest,
  person: Person,
  bytes: Uint8Array,
): Promise<ExchangeReport> {
  const given = readXliff(bytes)
  if (typeof given === 'string') throw new NotExchanged(asked, given)
  const { locale, files } = given
  const documents: DocumentReport[] = []
  for (const file of files) documents.push(await takeFile(asked, person, file, locale))
  const report = { language: locale, documents }
  return { ...report, csv: reportCsv(report, languageOf(asked)) }
}

async function takeFile(
  asked: PayloadRequest,
  person: Person,
  file: GivenFile,
  locale: Locale,
): Promise<DocumentReport> {
  const { kind, id } = file
  const texts = exchangeTexts(languageOf(asked))
  const untouched = (refused: string): DocumentReport => ({ kind, id, title: null, refused, units: [] })
  const reference = document.safeParse({ kind, id })
  if (!reference.success) return untouched(texts.noDocument)
  if (file.madeFrom === null) return untouched(texts.noOrigin)
  try {
    // A request of its own for each, so that each has a transaction of its own.
    const { payload, payloadAPI, user } = asked
    const req = await createLocalReq({ ...(user && { user }), req: { payloadAPI } }, payload)
    return await takeDocument(req, person, reference.data, file, locale)
  } catch (error) {
    // The same answer for what is not there and for what is not hers to know of.
    if (error instanceof NotFound) return untouched(texts.noDocument)
    if (error instanceof APIError && error.status < 500) return untouched(error.message)
    throw error
  }
}

type Judged = UnitReport & {
  readonly unit: Unit | null
  readonly target: Element | null
  /** What is to be saved. */
  readonly content: Content | null
}

async function takeDocument(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  file: GivenFile,
  locale: Locale,
): Promise<DocumentReport> {
  return insideUnderLock(req, person, reference, async ({ item, latest }) => {
    if (!latest) throw new NotFound(req.t)
    const texts = textsOf(req, reference, latest.content, locale)
    const judged = wholeTexts(texts, judgedUnits(file, texts, languageOf(req)))
    const taken = judged.filter(({ outcome }) => outcome === 'taken')
    if (taken.length > 0) {
      const origin = originOf(req, reference, latest.content, { texts, judged, file, locale })
      if (origin) madeFromOriginal.write(req, origin)
      await saveIn(req, reference, locale, {
        ...changed(latest.content, texts, taken, locale),
        translations: unread(latest.content, locale),
        expectedVersion: latest.id,
      })
    }
    const kept = taken.length > 0 ? await keptUnits(req, reference, locale, taken) : new Set<string>()
    return {
      ...reference,
      title: item.title,
      refused: null,
      units: judged.map(({ id, label, original, outcome }) => ({
        ...{ id, label, original },
        outcome: outcome === 'taken' && !kept.has(id) ? 'notKept' : outcome,
      })),
    }
  })
}

function judgedUnits(file: GivenFile, texts: readonly Text[], language: string): Judged[] {
  const units = new Map(texts.flatMap((text) => text.units.map((unit) => [unit.id, unit] as const)))
  const names = new Set(texts.map(({ name }) => name.split('.')[0]))
  const seen = new Set<string>()
  return file.units.map(({ id, target }): Judged => {
    const unit = units.get(id) ?? null
    const label = unit && labelOf(unit, language)
    const told = { id: id.slice(0, 200), label, original: unit && excerpt(unit.original), unit, target }
    const not = (outcome: UnitOutcome): Judged => ({ ...told, outcome, content: null })
    if (seen.has(id)) return not('twice')
    seen.add(id)
    if (!unit) return not(names.has(fieldNameOf(id).split('.')[0]) ? 'originalChanged' : 'unknown')
    if (!target) return not('empty')
    try {
      const content = contentOf(unit, target)
      if (content === null) return not('same')
      return isTooLong(unit, content) ? not('tooLong') : { ...told, outcome: 'taken', content }
    } catch (error) {
      if (error instanceof DoesNotFit) return not(error.because)
      throw error
    }
  })
}

/** @returns null when the document says it already */
function contentOf(unit: Unit, target: Element): Content | null {
  const { codes } = Codes.of(unit.original)
  const isPlain = typeof unit.original === 'string'
  if (unit.translation !== undefined) {
    const present = parseXml(`<target>${codes.target(unit.translation)}</target>`)
    const [one, other] = [present, target].map((each) => codes.read(each, { isPlain, isWhole: false }))
    if (hashOf({ one }) === hashOf({ one: other })) return null
  }
  return codes.read(target, { isPlain, isWhole: true })
}

const isTooLong = (unit: Unit, content: Content): boolean =>
  typeof content === 'string' && content.length > (mostOf(unit) ?? Number.POSITIVE_INFINITY)

/** A translation that is built otherwise than its original is replaced whole or not at all. */
function wholeTexts(texts: readonly Text[], judged: readonly Judged[]): Judged[] {
  const isTaken = new Set(judged.filter(({ outcome }) => outcome === 'taken').map(({ unit }) => unit))
  const torn = new Set(
    texts.filter(
      ({ isThere, isAlike, units }) => isThere && !isAlike && !units.every((unit) => isTaken.has(unit)),
    ),
  )
  return judged.map((one) =>
    one.outcome === 'taken' && one.unit && torn.has(one.unit.text)
      ? { ...one, outcome: 'builtOtherwise', content: null }
      : one,
  )
}

/** The document's fields that are to change, whole, in the language of the file. */
function changed(
  content: Document,
  texts: readonly Text[],
  taken: readonly Judged[],
  locale: Locale,
): Document {
  const data: Document = {}
  for (const text of texts) {
    const own = taken.filter(({ unit }) => unit?.text === text)
    if (own.length === 0) continue
    const given = new Map(own.map(({ unit, content: said }) => [unit?.at ?? 0, said ?? '']))
    const [field = '', ...below] = text.path.split('.')
    data[field] ??= structuredClone(inLanguage(content[field], locale))
    data[field] = putAt(data[field], below, translated(text, given, localeFacts[locale].dir))
  }
  return data
}

function putAt(value: unknown, [step, ...below]: readonly string[], text: unknown): unknown {
  if (step === undefined) return text
  const inner = (value as Record<string, unknown>)[step]
  ;(value as Record<string, unknown>)[step] = putAt(inner, below, text)
  return value
}

const marksOf = (content: Document) => (content.translations ?? []) as readonly TranslationMark[]

/** What has come in a file nobody here has read yet. */
const unread = (content: Document, locale: Locale): readonly TranslationMark[] =>
  marksOf(content).map((mark) => (mark.language === locale ? { ...mark, needsNativeReader: true } : mark))

type Coming = {
  readonly texts: readonly Text[]
  readonly judged: readonly Judged[]
  readonly file: GivenFile
  readonly locale: Locale
}

/**
 * @returns the original that the translation is made from once it is saved, where that is not the present one: as long
 * as a text of it is missing in the file or made from another, what was stale stays so
 */
function originOf(
  req: PayloadRequest,
  reference: Reference,
  content: Document,
  { texts, judged, file, locale }: Coming,
): string | null {
  const present = fingerprintOf(req, reference, content)
  const before = marksOf(content).find(({ language }) => language === locale)?.madeFrom
  if (before === present) return null
  const isCovered = (unit: Unit) =>
    judged.some((one) => one.unit === unit && (one.outcome === 'taken' || one.outcome === 'same'))
  if (texts.every(({ units }) => units.every(isCovered))) return null
  return before ?? file.madeFrom
}

/** The units whose text stands in the document after the save: who may not write a field is not told that she did. */
async function keptUnits(
  req: PayloadRequest,
  reference: Reference,
  locale: Locale,
  taken: readonly Judged[],
): Promise<Set<string>> {
  const after = await readVersion(req, reference)
  const units = textsOf(req, reference, after?.content ?? {}, locale).flatMap((text) => text.units)
  const now = new Map(units.map((unit) => [unit.id, unit]))
  const isSaid = ({ id, target }: Judged) => {
    const unit = now.get(id)
    return unit && target && contentOf(unit, target) === null
  }
  return new Set(taken.filter(isSaid).map(({ id }) => id))
}

const longestExcerpt = 80

function excerpt(content: Content): string {
  const words = wordsOf(content).replace(/\s+/g, ' ').trim()
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1)}…` : words
}

const wordsOf = (content: Content): string =>
  typeof content === 'string'
    ? content
    : content
        .map(({ text, children }) => (Array.isArray(children) ? wordsOf(children) : String(text ?? ' ')))
        .join('')
