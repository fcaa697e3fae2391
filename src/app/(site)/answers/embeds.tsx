/** The cards of pages for the pages of others, and how those learn of them (oEmbed). */
import { embedView } from '@/content/embed'
import { embeddedAt, embedOf, publicRoute } from '@/domain/public-route'
import { resolvePath } from '@/domain/routes'
import { siteMessages } from '@/messages/site/messages'
import { EmbedPage, embedTitle, sheetsFor } from '@/site/embed/embed-page'
import { oembed } from '@/site/machine/oembed'
import { renderPage } from '@/site/render'
import { boundIn, choiceIn } from '../query'
import type { Answers, Visit } from '../visit'

type Cards = 'storyEmbed' | 'municipalityEmbed'

async function card({ route, locale, query, frame }: Visit<Cards>): Promise<Response | undefined> {
  const { kind, slug } = embeddedAt(route) ?? {}
  const page = kind && publicRoute(kind, slug ?? null)
  const view = kind && slug && (await embedView(kind, slug, locale))
  if (!page || !view) return undefined
  const wish = choiceIn(query, ['theme', 'accent'])
  return renderPage(<EmbedPage view={view} page={page} wish={wish} frame={frame} />, frame, {
    sheets: sheetsFor(wish, frame.look),
    isEmbed: true,
  })
}

/** Undefined for what is not ours, has no card, or is not live. */
async function cardAt(address: string, origin: string) {
  const url = URL.parse(address)
  const page = url?.origin === new URL(origin).origin ? resolvePath(url.pathname) : undefined
  const embed = page && embedOf(page.route)
  const at = embed && embeddedAt(embed)
  const view = at && (await embedView(at.kind, at.slug, page.locale))
  if (!view) return undefined
  return { title: embedTitle(view, siteMessages[page.locale]), embed, locale: page.locale }
}

export const embeds: Answers<Cards | 'oembed'> = {
  storyEmbed: card,
  municipalityEmbed: card,
  async oembed({ query, frame }) {
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
    if ((query.get('format') ?? 'json') !== 'json') return new Response(null, { status: 501, headers })
    const found = await cardAt(query.get('url') ?? '', frame.origin)
    const bounds = { maxwidth: boundIn(query, 'maxwidth'), maxheight: boundIn(query, 'maxheight') }
    return found && new Response(oembed(found, bounds, frame), { headers })
  },
}
