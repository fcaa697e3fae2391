/** What a country decides and no editor: facts, no sentences. How to write one: docs/how-to/country.md. */
import type { Area, OwnLanguage } from './areas'
import type { PostalAddress, TelephonePlan } from './personal-data'

/** What the law or an authority calls a thing, in the languages of those who work here. */
export type OfficialName = { readonly sv: string; readonly en: string; readonly fi: string }

export type CountryPack = {
  /** Official languages, the commonest first: their names, ages and streets are looked for in every text. */
  readonly languages: readonly [OwnLanguage, ...OwnLanguage[]]
  readonly areas: {
    /** Shape of an area's code in the official list, and of its region's. */
    readonly code: RegExp
    readonly regionCode: RegExp
    /** What a region is called. */
    readonly region: OfficialName
    /** One of them, as forms show how to write it. */
    readonly example: {
      readonly code: string
      readonly name: string
      readonly officialName: string
      readonly region: string
      readonly regionCode: string
    }
    /** Degrees between which the country lies, and a place in the middle for an area that says none. */
    readonly latitude: readonly [south: number, north: number]
    readonly longitude: readonly [west: number, east: number]
    readonly middle: { readonly lat: number; readonly lon: number }
    /** The official list, to suggest from: hundreds of names, read when somebody asks. */
    readonly list: () => Promise<readonly Area[]>
  }
  readonly map: {
    /** Shapes of Natural Earth that make up the country, by their English names. */
    readonly shapes: readonly [string, ...string[]]
    /** The meridian that stands upright on maps of the country. */
    readonly centralMeridian: number
    /** West of this longitude the sea is to the left, and a name goes there. */
    readonly westCoast: number
  }
  readonly telephone: TelephonePlan
  readonly postalAddress: PostalAddress
  /** What everybody's number is called. */
  readonly identityNumber: OfficialName
  /** Who speaks for a child who came alone. */
  readonly childsRepresentative: OfficialName
  readonly accessibility: {
    readonly law: OfficialName & {
      /** As it is cited in any other language. */
      readonly cited: string
    }
    /** Where readers complain who got no answer here. */
    readonly authority: { readonly name: string; readonly url: string }
  }
  /** @returns days on which nobody works, as `2026-06-19`, beside every Saturday and Sunday */
  readonly holidays: (year: number) => readonly string[]
}
