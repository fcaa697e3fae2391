/**
 * The text of a file with the places where it stands, kept as one text: what stands in no special place first, then a
 * section for every other place, each begun by a form feed (which no XML may hold) and its place.
 */
import type { PlaceInFile } from '@/domain/documents/places'

export type Section = PlaceInFile & { readonly text: string }

/** Characters of one file. What is longer would not be checked whole, and is refused. */
export const longestText = 2_000_000
const begin = '\f'

export function joinSections(sections: readonly Section[]): string {
  const of = (isBody: boolean) =>
    sections.filter(({ place, text }) => (place === 'body') === isBody && text.trim())
  const body = of(true).map(({ text }) => withoutBegin(text).trim())
  const others = of(false).map(({ place, number, text }) => {
    const name = number === undefined ? place : `${place}.${number}`
    return `${begin}${name}\n${withoutBegin(text).trim()}`
  })
  return [...body, ...others].join('\n')
}

const withoutBegin = (text: string) => text.replaceAll(begin, '\n')

/** @returns each section with its name, such as `footnote.3`; the running text has none */
export function sectionsOf(text: string): { name: string | null; text: string }[] {
  return text.split(begin).map((section, at) => {
    if (at === 0) return { name: null, text: section }
    const end = section.indexOf('\n')
    return { name: section.slice(0, end), text: section.slice(end + 1) }
  })
}
