/** The card of a page, for the pages of others: no script, no menus, and every link leads out of their frame. */
import type { ReactNode } from 'react'
import type { EmbedView } from '@/content/embed'
import { localeFacts } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import type { SiteMessages } from '@/messages/site/sv'
import { type Frame, href } from '@/site/frame/frame'
import type { Sheets, SiteLook } from '@/site/frame/look'
import { StoryList } from '@/site/story/story-list'

/** What the page around it may choose, by name: never a colour of its own, on which nobody has tried to read. */
export type Wish = { theme?: string | undefined; accent?: string | undefined }

const themes = new Map([
  ['light', 'by-day'],
  ['dark', 'by-night'],
])
const accents = ['accent', 'calm', 'head', 'panel'] as const

const themeOf = ({ theme = '' }: Wish) => themes.get(theme)

/** Where no theme is asked for, the reader's own scheme counts. */
export const sheetsFor = (wish: Wish, look: SiteLook): Sheets => (themeOf(wish) ? look.specimen : look.sheets)

/** What the card is called, in the head of its page and beside the frame that it is shown in. */
export const embedTitle = ({ place, stories }: EmbedView, say: SiteMessages): string =>
  place === undefined ? (stories[0]?.title.text ?? '') : say.municipality.stories(place)

type Embed = {
  view: EmbedView
  /** The whole. */
  page: Route
  wish: Wish
  frame: Frame
}

export function EmbedPage({ view, page, wish, frame }: Embed) {
  const { say, site } = frame
  const { place, stories } = view
  const accent = accents.find((one) => one === wish.accent) ?? 'panel'
  return (
    <Framed frame={frame} title={embedTitle(view, say)} wish={wish}>
      <header className={accent}>
        <h1 className="fact-title">
          {place === undefined ? (
            <a href={href({ kind: 'home' }, frame)}>{site.name}</a>
          ) : (
            <a href={href(page, frame)}>{say.municipality.stories(place)}</a>
          )}
        </h1>
        {place === undefined ? null : <p>{site.name}</p>}
        {site.isExample ? <p>{say.example}</p> : null}
      </header>
      <main>
        {stories.length > 0 || place === undefined ? (
          <StoryList stories={stories} frame={frame} level="h2" />
        ) : (
          <p>{say.municipality.empty(place)}</p>
        )}
      </main>
    </Framed>
  )
}

/** What is left in the pages of others when a card is gone: nothing to see, and no word of why. */
export const EmptyEmbed = ({ title, frame }: { title: string; frame: Frame }) => (
  <Framed frame={frame} title={title} wish={{}}>
    <main />
  </Framed>
)

type Framed = { frame: Frame; title: string; wish: Wish; children: ReactNode }

function Framed({ frame, title, wish, children }: Framed) {
  const { htmlLang, dir, script } = localeFacts[frame.locale]
  const { css } = sheetsFor(wish, frame.look)[script]
  return (
    <html lang={htmlLang} dir={dir}>
      {/* biome-ignore lint/style/noHeadElement: this is the whole document; next/head has no part in it */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${frame.site.name}`}</title>
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, allowed by its hash */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body className={['embed', themeOf(wish)].filter(Boolean).join(' ')}>{children}</body>
    </html>
  )
}
