/** The live words of a consent, in every language, kept for the place without coverage. They are one version or none. */
import { seal, unseal } from '@/domain/kept/sealing'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import type { ConsentTexts } from '@/domain/safeguarding/consent-texts'
import { isOk } from '../../api'
import { ask } from '../ask'
import { type Holder, readSealed, writeSealed } from '../kept-store'
import { whoSends } from '../sender'

export type Words = Readonly<Partial<Record<Locale, ConsentTexts>>>

const place = 'consent words'

/** @returns null where they have never come */
export async function readWords({ key }: Holder): Promise<Words | null> {
  const sealed = await readSealed(place)
  const text = sealed && (await unseal(key, sealed))
  return text ? (JSON.parse(text) as Words) : null
}

const asked = (locale: Locale) => ask('GET', `/consents/texts?lang=${locale}`)

/** Fetched anew where other words are live than lie here; where none are, nobody is asked with the old ones. */
export async function keepWords(holder: Holder): Promise<void> {
  const told = await asked(defaultLocale)
  // To whoever is not signed in the house says the same as where no words are live.
  if (told.status === 404) {
    const who = await whoSends(ask, holder.person.id)
    return typeof who === 'string' ? undefined : write(holder, {})
  }
  if (!isOk(told)) return
  const first = told.body as ConsentTexts
  const isLive = ({ version, hash }: ConsentTexts) => version === first.version && hash === first.hash
  const kept = (await readWords(holder)) ?? {}
  if (locales.every((locale) => kept[locale] && isLive(kept[locale]))) return
  const answers = await Promise.all(
    locales.map((locale) => (locale === defaultLocale ? told : asked(locale))),
  )
  const texts = answers.filter(isOk).map(({ body }) => body as ConsentTexts)
  // Other words may have gone live between two questions: then it is asked again the next time.
  if (texts.length < locales.length || !texts.every(isLive)) return
  await write(holder, Object.fromEntries(locales.map((locale, at) => [locale, texts[at]])))
}

async function write({ key }: Holder, words: Words): Promise<void> {
  await writeSealed(place, await seal(key, JSON.stringify(words)))
}
