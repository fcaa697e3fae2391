/** Sentences about documents' files: why one is not taken, and where in it something was found. */
import { type FilePlace, type PlaceInFile, placeNamed, type RefusedThing } from '@/domain/documents/places'
import { en } from './en'
import { sv } from './sv'

export type DocumentMessages = {
  readonly holds: (thing: string, place: string) => string
  readonly things: Record<RefusedThing, { readonly is: string; readonly instead: string }>
  /** In the middle of a sentence; the number is told where there can be more than one. */
  readonly places: Record<FilePlace, (number: number) => string>
  readonly bounds: { readonly time: string; readonly memory: string; readonly queue: string }
  /** A finding's place when it is in a file. */
  readonly inFile: (place: string) => string
}

const messages: Record<'sv' | 'en', DocumentMessages> = { sv, en }

/** @param language as Payload knows it: anything but English is Swedish */
export const documentTexts = (language: string | undefined): DocumentMessages =>
  messages[language === 'en' ? 'en' : 'sv']

export function holdsSentence(thing: RefusedThing, where: PlaceInFile, language: string | undefined): string {
  const { holds, things, places } = documentTexts(language)
  return `${holds(things[thing].is, places[where.place](where.number ?? 1))} ${things[thing].instead}`
}

/** @returns in words, a finding's field like `files/…/footnote.3`; undefined for any other field */
export function fieldInFile(field: string, language: string): string | undefined {
  const name = /^files\/[^/]+\/(.+)$/.exec(field)?.[1]
  if (name === undefined) return undefined
  const where = placeNamed(name) ?? { place: 'body' as const }
  const { inFile, places } = documentTexts(language)
  return inFile(places[where.place](where.number ?? 1))
}
