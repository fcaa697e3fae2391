/** docs/languages.md: the languages that the product speaks, out of their table. */
import { adminLanguages, allLanguages, type Locale, localeFacts } from '@/domain/languages'
import { withMadePart } from './made-part'

const people: readonly string[] = adminLanguages

export function languagesDoc(): Map<string, string> {
  return withMadePart('docs/languages.md', [
    '| in `organisation.config.ts` | language | addresses | search knows its inflection | the admin speaks it | wants a native reader |',
    '|---|---|---|---|---|---|',
    ...allLanguages.map(lineOf),
  ])
}

function lineOf(locale: Locale): string {
  const { name, nativeName, prefix, segments, stemmer, needsNativeReader } = localeFacts[locale]
  const cells = [
    `\`${locale}\``,
    name.en === nativeName ? name.en : `${name.en}, ${nativeName}`,
    `\`/${prefix}\`, in ${localeFacts[segments].name.en}`,
    stemmer === 'simple' ? 'no' : 'yes',
    people.includes(locale) ? 'yes' : 'no',
    needsNativeReader ? 'yes' : 'no',
  ]
  return `| ${cells.join(' | ')} |`
}
