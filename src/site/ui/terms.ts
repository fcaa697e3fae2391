/** The organisation's own words for what a text is about, by the keys that texts hold. */
import type { Said } from '@/content/pick'
import type { Vocabulary } from '@/domain/vocabularies'
import type { Frame } from '@/site/frame/frame'

/** A key that no live vocabulary knows stands for itself. */
export const labelOf = (vocabulary: Vocabulary, key: string, { site, locale }: Frame): Said =>
  site.vocabularies[vocabulary].find((term) => term.key === key)?.label ?? { text: key, lang: locale }

/** The choices of a filter: what is still chosen for new texts, and what the reader has chosen. */
export const offered = (vocabulary: Vocabulary, chosen: string | undefined, { site }: Frame) =>
  site.vocabularies[vocabulary]
    .filter(({ key, isRetired }) => !isRetired || key === chosen)
    .map(({ key, label }) => ({ value: key, label: label.text }))
