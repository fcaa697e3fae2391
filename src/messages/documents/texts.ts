/** Sentences about documents' files: why one is not taken, and where in it something was found. */
import { adminLanguageOf } from '@/domain/admin-languages'
import { type PlaceInFile, placeNamed, type RefusedThing } from '@/domain/documents/places'
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import type { DocumentMessages } from './shape'
import { sv } from './sv'

const messages: Record<AdminLanguage, DocumentMessages> = { sv, en, fi }

/** @param language as Payload knows it */
export const documentTexts = (language: string | undefined): DocumentMessages =>
  messages[adminLanguageOf(language)]

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
