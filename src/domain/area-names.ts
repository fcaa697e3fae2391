/**
 * What a place is called in each of the country's languages, by its official list: Oulu is Uleåborg on a Swedish page.
 * Only what is written as the list has it, in whichever language, is said otherwise: an editor's own word stays.
 */
import { listedAreas } from '../../countries/listed-areas'
import { country } from './country'
import { type Locale, localeFacts } from './locales'

const byCode = new Map(listedAreas[country].map((area) => [area.code, area]))

type Names = Readonly<Record<string, string>>

const said = (names: Names | undefined, written: string, locale: Locale): string =>
  names && Object.values(names).includes(written) ? (names[localeFacts[locale].htmlLang] ?? written) : written

export const areaName = ({ code, name }: { code: string; name: string }, locale: Locale): string =>
  said(byCode.get(code)?.name, name, locale)

/** Of the region that an area lies in. */
export const regionName = (code: string, written: string, locale: Locale): string =>
  said(byCode.get(code)?.region.name, written, locale)

/** Under which whoever reads in another language looks for it, if it has other names than the one that is written. */
export function otherAreaNames({ code, name }: { code: string; name: string }): string[] {
  const names = Object.values(byCode.get(code)?.name ?? {})
  return names.includes(name) ? names.filter((other) => other !== name) : []
}
