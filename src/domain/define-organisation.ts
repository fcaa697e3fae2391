/** What is fixed for one organisation, and the check of it: organisation.config.ts says it by this, at every start. */
import { type Country, countries } from '../../countries'
import { allLanguages, type Locale } from './languages'

export type Organisation = {
  readonly country: Country
  /** As the IANA names it. */
  readonly timeZone: string
  /** The first is the default one. */
  readonly languages: readonly [Locale, ...Locale[]]
  /** What people call the product. */
  readonly product: string
}

/** One sentence for everything that is not as it may be. */
export class OrganisationMistake extends Error {
  override readonly name = 'OrganisationMistake'

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    // Whoever starts the site reads what is wrong in which file, and not where it was found out.
    this.stack = `${this.name}: ${this.message}`
  }
}

/** @throws OrganisationMistake with a sentence for each wrong value */
export function defineOrganisation(given: Organisation): Organisation {
  const mistakes = mistakesIn(given).map((sentence) => `organisation.config.ts: ${sentence}`)
  if (mistakes.length > 0) throw new OrganisationMistake(mistakes)
  return given
}

/** A file is written by people: what its type forbids may stand there all the same. */
function mistakesIn({ country, timeZone, languages, product }: Organisation): string[] {
  const spoken: readonly string[] = allLanguages
  const unknown = languages.filter((language) => !spoken.includes(language))
  return [
    ...(Object.hasOwn(countries, country)
      ? []
      : [`country is ${Object.keys(countries).join(' or ')}, not "${country}".`]),
    ...(isTimeZone(timeZone)
      ? []
      : [`timeZone is a name of the IANA’s, such as Europe/Helsinki, not "${timeZone}".`]),
    ...(languages.length > 0 ? [] : ['languages names at least one.']),
    ...(new Set(languages).size === languages.length ? [] : ['languages names each language once.']),
    ...unknown.map((code) => `the product does not speak "${code}", but ${spoken.join(', ')}.`),
    ...(product.trim() ? [] : ['product is the name that people see, and not empty.']),
  ]
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
