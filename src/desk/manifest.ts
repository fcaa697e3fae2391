/** What makes the desk an app among the others on her telephone. */
import type { AppIconSize } from '@/brand/mark'
import { type Locale, localeFacts } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { pathTo } from '@/domain/routes'
import { spokenAtDesk } from '@/messages/desk/messages'
import type { DeskMessages } from '@/messages/desk/sv'

const cardSizes = [192, 512] as const satisfies readonly AppIconSize[]
const purposes = ['any', 'maskable'] as const

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
    icons: [
      { src: pathTo({ kind: 'icon' }), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      // One picture is good for both: its mark stands where no telephone cuts.
      ...cardSizes.flatMap((size) =>
        purposes.map((purpose) => ({
          src: pathTo({ kind: 'appIcon', slug: String(size) }),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose,
        })),
      ),
    ],
    shortcuts: [{ name: words.start.write, url: pathTo({ kind: 'deskNew' }, locale) }],
  })
}
