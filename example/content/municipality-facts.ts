/** Names, codes and middles of the ten municipalities. Codes are text: leading zeros count. */

export type MunicipalityFacts = {
  readonly code: string
  readonly name: string
  /** Irregular on purpose (Marks kommun, Malmö stad): never derived from the name. */
  readonly officialName: string
  readonly county: string
  readonly countyCode: string
  /** The middle of the municipality, never the place of an activity. */
  readonly lat: number
  readonly lon: number
}

const facts = (
  code: string,
  name: string,
  officialName: string,
  county: string,
  lat: number,
  lon: number,
): MunicipalityFacts => ({ code, name, officialName, county, countyCode: code.slice(0, 2), lat, lon })

export const municipalityFacts: readonly MunicipalityFacts[] = [
  facts('2582', 'Boden', 'Bodens kommun', 'Norrbottens län', 66.062, 21.342),
  facts('2482', 'Skellefteå', 'Skellefteå kommun', 'Västerbottens län', 64.806, 20.593),
  facts('1962', 'Norberg', 'Norbergs kommun', 'Västmanlands län', 60.077, 15.969),
  facts('2084', 'Avesta', 'Avesta kommun', 'Dalarnas län', 60.214, 16.365),
  facts('0136', 'Haninge', 'Haninge kommun', 'Stockholms län', 59.023, 18.284),
  facts('1485', 'Uddevalla', 'Uddevalla kommun', 'Västra Götalands län', 58.323, 11.858),
  facts('1290', 'Kristianstad', 'Kristianstads kommun', 'Skåne län', 56.001, 14.152),
  facts('0880', 'Kalmar', 'Kalmar kommun', 'Kalmar län', 56.686, 16.17),
  facts('1463', 'Mark', 'Marks kommun', 'Västra Götalands län', 57.464, 12.607),
  facts('1280', 'Malmö', 'Malmö stad', 'Skåne län', 55.566, 13.011),
]
