/**
 * The drill: a reviewed kind `events` with page, list, feed and search is added to THE table at run time, and every
 * list that is derived from it must have it. What a table cannot give (its collection, view, page and words) is asked
 * for by the type check.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findEverything } from '@/cms/queue/find-everything'
import { isSearched, rowsOf } from '@/cms/search/rows-of'
import { type FeedView, feedView } from '@/content/feed'
import { absenceOf } from '@/content/gone'
import { routeOf } from '@/content/route-of'
import { search } from '@/content/search'
import { find } from '@/content/search/find'
import { shareScene } from '@/content/share'
import { siteFrameView } from '@/content/site-frame'
import { sitemap, sitemapPart } from '@/content/sitemap'
import { factsOf, isReviewedKind, leaderKinds, linkedKinds, newsKinds, reviewedKinds } from '@/domain/kinds'
import { isCounted } from '@/domain/page-views'
import { hasPublicPage } from '@/domain/preview/preview-links'
import { documentAt, embedOf, pagedKinds, publicRoute } from '@/domain/public-route'
import { pathTo, reservedSlugs, resolvePath } from '@/domain/routes'
import { missingFields } from '@/domain/workflow/requirements'
import { siteMessages } from '@/messages/site/messages'
import type { Frame } from '@/site/frame/frame'
import { siteLookOf } from '@/site/frame/look'
import { Document } from '@/site/layout/document'
import { MenuLink } from '@/site/layout/top'
import { atomFeed } from '@/site/machine/atom-feed'
import { catalogue } from '@/site/machine/catalogue'
import { llmsText } from '@/site/machine/llms-text'
import { kindNames } from '@/site/search/kind-names'
import { WaysOn } from '@/site/ui/ways-on'
import { machines } from '../../collections/machines'
import { navigation } from '../../globals/navigation'

vi.mock('@/domain/table-of-addresses', async (original) => {
  const { tableOfAddresses } = await original<typeof import('@/domain/table-of-addresses')>()
  const { page, ...others } = tableOfAddresses
  const events = {
    events: { sv: 'kalender', en: 'events', fi: 'kalenteri' },
    event: { sv: 'kalender/{slug}', en: 'events/{slug}', fi: 'kalenteri/{slug}' },
    eventEmbed: { sv: 'embed/event/{slug}', en: 'embed/event/{slug}', fi: 'embed/event/{slug}' },
    eventFeed: {
      sv: 'kalender/{slug}/feed.xml',
      en: 'events/{slug}/feed.xml',
      fi: 'kalenteri/{slug}/feed.xml',
    },
  }
  return { tableOfAddresses: { ...others, ...events, page } }
})

vi.mock('@/domain/table-of-kinds', async (original) => {
  const { tableOfKinds } = await original<typeof import('@/domain/table-of-kinds')>()
  const events = {
    stored: 'collection',
    isLeaders: true,
    page: 'event',
    alsoAt: ['eventFeed'],
    embed: 'eventEmbed',
    list: 'events',
    required: ['title', 'place'],
    audience: 'professional',
    searched: { body: ['body', 'place', 'seats'], weight: 0.07 },
    found: { in: ['title', 'place'], municipality: 'municipality' },
    isShared: true,
    isNews: true,
    isOpenData: true,
    isLinked: true,
  }
  return { tableOfKinds: { ...tableOfKinds, events } }
})

// The page's words in the menu are asked for by the type check; here somebody has written them.
vi.mock('@/messages/site/messages', async (original) => {
  const { siteMessages, ...others } = await original<typeof import('@/messages/site/messages')>()
  const named = Object.entries(siteMessages).map(([locale, say]) => [
    locale,
    { ...say, nav: { ...say.nav, events: 'Kalender' } },
  ])
  return { ...others, siteMessages: Object.fromEntries(named) }
})

/** What readers' database was asked, and what it answers next: rows of anything. */
const asked: string[] = []
let rows: object[] = []
vi.mock('@/content/sql', () => {
  const ask = async (text: string, values: readonly unknown[]) => {
    asked.push(`${text} ${JSON.stringify(values)}`)
    return rows
  }
  return { rowsFor: ask, askByIndex: (act: (asking: typeof ask) => unknown) => act(ask) }
})
const findLive = vi.fn(async (..._: unknown[]): Promise<object[]> => [])
const findLiveBySlug = vi.fn(async (..._: unknown[]): Promise<object> => ({ slug: 'julbord' }))
vi.mock('@/content/published', () => ({
  findLiveGlobal: async () => ({}),
  findLive: (...question: unknown[]) => findLive(...question),
  findLiveBySlug: (...question: unknown[]) => findLiveBySlug(...question),
}))

const events = 'events' as never
const event = { kind: 'event', slug: 'julbord' } as never
const frame = {
  locale: 'sv',
  route: event,
  say: siteMessages.sv,
  site: siteFrameView({}, 'sv'),
  look: siteLookOf({}),
  origin: 'https://example.org',
} as Frame

beforeEach(() => {
  asked.length = 0
  rows = []
})

describe('a kind that is added to the table', () => {
  it('goes through review: it has states, rights and what it needs before it is handed in', () => {
    expect(isReviewedKind('events')).toBe(true)
    expect(reviewedKinds).toContain('events')
    expect(leaderKinds).toContain('events')
    expect(factsOf(events).audience).toBe('professional')
    expect(missingFields(events, { title: { sv: 'Julbord' } })).toEqual(['place'])
  })

  it('has addresses, which lead back to it, and which a withdrawn page may send readers to', () => {
    expect(pathTo(event)).toBe('/kalender/julbord')
    expect(resolvePath('/en/events/julbord')?.route).toEqual(event)
    expect(publicRoute(events, 'julbord')).toEqual(event)
    expect(documentAt(event)).toEqual({ kind: 'events', slug: 'julbord' })
    expect(pagedKinds).toContain('events')
    expect(hasPublicPage(events)).toBe(true)
    expect(routeOf('events', { slug: 'julbord' })).toEqual(event)
    expect(reservedSlugs).toContain('kalender')
  })

  it('stands in the menu, marked as where one is; in the ways on from a page that is not there; in llms.txt', () => {
    expect(frame.site.main.map(({ to }) => to.kind)).toContain('events')
    const menu = renderToStaticMarkup(
      MenuLink({ link: { to: { kind: 'events' as never }, label: undefined }, frame }),
    )
    expect(menu).toContain('aria-current="true"')
    expect(renderToStaticMarkup(WaysOn({ frame }))).toContain('/kalender')
    expect(llmsText(undefined, [], frame)).toContain('[Kalender](https://example.org/kalender)')
  })

  it('is in the sitemap: its list, and each of its pages', async () => {
    expect((await sitemapPart('places'))?.map(({ to }) => to.kind)).toContain('events')
    rows = [{ n: 1, slug: 'julbord', updatedAt: '2026-01-01' }]
    const found = await sitemap()
    expect('entries' in found && found.entries.map(({ to }) => pathTo(to))).toContain('/kalender/julbord')
    expect(asked.some((question) => question.includes('["events"'))).toBe(true)
  })

  it('answers 410 when it was taken down, and so do its feed, its card and its share image', async () => {
    rows = [{ slug: 'julbord', isLive: false, what: 'taken_down' }]
    const feed = { kind: 'eventFeed', slug: 'julbord' } as never
    const image = { kind: 'shareImage', slug: 'event-julbord' } as const
    const card = { kind: 'eventEmbed', slug: 'julbord' } as never
    for (const route of [event, feed, card, image])
      expect(await absenceOf(route, 'sv')).toMatchObject({ status: 410 })
    expect(asked.every((question) => question.includes('["events","julbord"'))).toBe(true)
  })

  it('has a picture where it is shared', async () => {
    expect(await shareScene('event-julbord')).toEqual({ kind: 'other', seed: 'julbord' })
    expect(findLiveBySlug).toHaveBeenLastCalledWith('events', 'julbord', { brings: [] })
    const page = renderToStaticMarkup(Document({ frame, title: 'Julbord', children: null }))
    expect(page).toContain('content="https://example.org/share/event-julbord.png"')
  })

  it('may have a feed, which leads to its pages and is called what its list is', async () => {
    findLive.mockImplementation(async (kind) => [
      { id: 'one', slug: `one-of-${kind}`, createdAt: '2026-01-01', updatedAt: '2026-01-02' },
    ])
    const view = await feedView('sv', { kind: events })
    const [one] = view?.entries ?? []
    expect(one && pathTo(one.to)).toBe('/kalender/one-of-events')
    const feed = atomFeed(view as FeedView, frame)
    expect(feed).toContain('Kalender</title>')
    expect(feed).toContain('href="https://example.org/kalender"')
  })

  it('is found by readers, by its own fields, under its own name and as a kind to choose', async () => {
    expect(isSearched(events)).toBe(true)
    const [row] = rowsOf(events, { title: { sv: 'Julbord' }, place: { sv: 'Björknäs' }, seats: 40 })
    expect(row).toMatchObject({ label: 'Kalender', body: 'Björknäs\n40' })
    const { options, chosen } = await search('', { kind: 'event', municipality: undefined }, 1, 'sv')
    expect(options.kinds).toContain('event')
    expect(chosen.kind).toBe('event')
    expect(kindNames(frame)).toMatchObject({ event: 'Kalender' })
    await find((async (text: string) => asked.push(text)) as never, { languages: ['sv'] } as never)
    expect(asked.at(-1)).toContain("when 'events' then 0.07")
  })

  it('may be a dataset of the catalogue of open data, called what its list is', () => {
    expect(catalogue(frame)).toContain('Kalender – ')
    expect(catalogue(frame)).toContain('https://example.org/api/v1/events')
  })

  it('may be linked to from texts, and is told of in letters', () => {
    expect(linkedKinds).toContain('events')
    expect(newsKinds).toContain('events')
  })

  it('may be chosen for menus, doors and the keys of machines', () => {
    for (const { slug, fields } of [navigation, machines])
      expect(JSON.stringify(fields), slug).toContain('{"value":"events"')
  })

  it('is found in the admin, in the rights of the person', async () => {
    const payload = {
      config: { collections: [{ slug: 'events', labels: {}, access: {}, admin: {} }] },
      find: vi.fn(async (_: object) => ({ docs: [], totalDocs: 0 })),
      db: { drizzle: { execute: async () => ({ rows: [] }) } },
    }
    await findEverything(
      { payload, user: { roles: ['editor'] }, i18n: { language: 'sv' } } as never,
      'julbord',
    ).catch(() => undefined)
    const questions = payload.find.mock.calls.map(([question]) => question)
    expect(questions).toContainEqual(expect.objectContaining({ collection: 'events', overrideAccess: false }))
  })

  it('may have a card for the pages of others, and says where they learn of it', () => {
    expect(embedOf(event)).toEqual({ kind: 'eventEmbed', slug: 'julbord' })
    const page = renderToStaticMarkup(Document({ frame, title: 'Julbord', children: null }))
    expect(page).toContain('type="application/json+oembed"')
  })

  it('is counted when it is read', () => {
    for (const kind of ['event', 'events']) expect(isCounted(kind)).toBe(true)
    expect(isCounted('eventFeed')).toBe(false)
  })
})
