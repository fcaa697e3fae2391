/** What makes the desk an app among the others on her telephone. */
import { type Locale, localeFacts } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { pathTo } from '@/domain/routes'
import { spokenAtDesk } from '@/messages/desk/messages'
import type { DeskMessages } from '@/messages/desk/sv'

export function deskManifest(locale: Locale, words: DeskMessages, colour: string): string {
  const start = pathTo({ kind: 'desk' }, locale)
  const { htmlLang, dir } = localeFacts[spokenAtDesk(locale)]
  return JSON.stringify({
    id: start,
    start_url: start,
    scope: start,
    name: `${organisation.product} – ${words.title}`,
    short_name: organisation.product,
    lang: htmlLang,
    dir,
    display: 'standalone',
    background_color: colour,
    theme_color: colour,
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
    shortcuts: [{ name: words.start.write, url: pathTo({ kind: 'deskNew' }, locale) }],
  })
}
