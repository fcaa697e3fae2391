/** Ways to everything that the person may see, in as few lines as they need: below what waits for her. */

import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { StaticLabel } from 'payload'
import { wordsIn } from '../words/words'

export type Groups = readonly {
  readonly label: string
  readonly entities: readonly { readonly slug: string; readonly type: string; readonly label: unknown }[]
}[]

type Props = { readonly groups: Groups; readonly i18n: I18nClient }

export function Everything({ groups, i18n }: Props) {
  const { start } = wordsIn(i18n.language).review
  return (
    <nav className="everything" aria-label={start.everything}>
      {groups.map(({ label, entities }) => (
        <section key={label}>
          <h2>{label}</h2>
          <ul>
            {entities.map(({ slug, type, label }) => (
              <li key={slug}>
                <a href={`/admin/${type}/${slug}`}>{getTranslation(label as StaticLabel, i18n)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
