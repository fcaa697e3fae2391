/** The names of the example's organisation, projects and places: another organisation never meets any of them. */
import { municipalityFacts } from '../../example/content/municipality-facts'
import { organisations } from '../../example/content/organisations'
import { siteSettings } from '../../example/content/site-settings'

/** As the example's content writes them. */
const ownNames = [
  siteSettings.shared.organisationName,
  ...organisations.map(({ name }) => name),
  // The short form of one is a word of the admin, and of code.
  ...municipalityFacts.flatMap(({ name, officialName }) =>
    name === 'Mark' ? [officialName] : [name, officialName],
  ),
]

/** As the world knows them, and as other languages and scripts write them. */
const otherNames = [
  ...['Save the Children', 'Barn i fokus', 'barn-i-fokus', 'raddabarnen', 'räddabarnen', 'radda barnen'],
  ...['nätverkshem', 'network home', 'Badbaadada Carruurta', 'إنقاذ الطفل', 'حمایت از کودکان'],
  ...['Врятуймо дітей', 'ኣድሕኑ ቆልዑ', 'Буден', 'Кальмар', 'Мальме'],
]

/** A word of every language, unless it is written as the project is. */
const shouted = ['IMPACT']

/** @returns those that stand in a text */
export const named = (text: string) => [
  ...[...ownNames, ...otherNames].filter((name) => text.toLowerCase().includes(name.toLowerCase())),
  ...shouted.filter((name) => text.includes(name)),
]
