import { randomUUID } from 'node:crypto'
import { SaxesParser } from 'saxes'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { comesFromHere } from '@/app/(site)/comes-from-here'
import type { FeedView } from '@/content/feed'
import { siteFrameView } from '@/content/site-frame'
import { deskManifest } from '@/desk/manifest'
import { idsOfPart, partsFor } from '@/domain/id-parts'
import { resolvePath } from '@/domain/routes'
import { sv } from '@/messages/desk/sv'
import { siteMessages } from '@/messages/site/messages'
import type { Frame } from '@/site/frame/frame'
import { siteLookOf } from '@/site/frame/look'
import { appIconImage, appIconSizeOf } from '@/site/machine/app-icon'
import { atomFeed } from '@/site/machine/atom-feed'
import { jsonFeed } from '@/site/machine/json-feed'
import { robotsText } from '@/site/machine/robots-text'
import { shareImage } from '@/site/machine/share-image'
import { sitemapIndexXml, sitemapXml } from '@/site/machine/sitemap-xml'

const frame: Frame = {
  locale: 'ar',
  route: { kind: 'municipalityAtom', slug: 'boden' },
  say: siteMessages.ar,
  site: siteFrameView({}, 'ar'),
  look: siteLookOf({}),
  origin: 'https://example.org',
}

const view: FeedView = {
  page: { kind: 'municipality', slug: 'boden' },
  place: { name: 'Boden' },
  updatedAt: '2024-11-05T09:00:00.000Z',
  entries: [
    {
      to: { kind: 'story', slug: 'lov' },
      id: '1',
      title: { text: 'Lov & lek <tillsammans>', lang: 'sv' },
      summary: { text: 'Höstlovet i Boden', lang: 'sv' },
      content: { html: '<div lang="sv" dir="ltr"><p>Bad &#x26; bio</p></div>', lang: 'sv' },
      publishedAt: '2024-11-01T09:00:00.000Z',
      updatedAt: '2024-11-05T09:00:00.000Z',
      place: 'Boden',
    },
  ],
}

/** What an XML parser finds: of elements of a name the last. */
function lastOfEach(text: string) {
  const found: Record<string, { attributes: Record<string, string>; text: string }> = {}
  const open: { attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { attributes, text: '' }
    found[name] = element
    open.push(element)
  })
  parser.on('text', (words) => {
    const inside = open.at(-1)
    if (inside) inside.text += words
  })
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return found
}

describe('feeds', () => {
  it('escape what writers write', () => {
    const feed = atomFeed(view, frame)
    expect(feed).toContain('Lov &amp; lek &lt;tillsammans&gt;')
    expect(feed).not.toContain('<tillsammans>')
  })

  it('tell under which licence the texts are, where the organisation says one', () => {
    expect(atomFeed(view, frame)).not.toContain('rel="license"')
    const licensed = atomFeed(view, { ...frame, site: { ...frame.site, licence: 'CC-BY-4.0' } })
    expect(licensed).toContain('<link rel="license" href="https://spdx.org/licenses/CC-BY-4.0"/>')
  })

  it('say which language a title is really in', () => {
    expect(atomFeed(view, frame)).toContain('<title xml:lang="sv">')
    expect(JSON.parse(jsonFeed(view, frame)).items[0].language).toBe('sv')
  })

  it('carry the whole text beside its summary, as RFC 4287 and JSON Feed 1.1 have it', () => {
    const { summary, content } = lastOfEach(atomFeed(view, frame))
    expect(summary?.text).toBe('Höstlovet i Boden')
    expect(content).toEqual({
      attributes: { type: 'html', 'xml:lang': 'sv' },
      text: '<div lang="sv" dir="ltr"><p>Bad &#x26; bio</p></div>',
    })
    const [item] = JSON.parse(jsonFeed(view, frame)).items
    expect(item).toMatchObject({
      summary: 'Höstlovet i Boden',
      content_html: '<div lang="sv" dir="ltr"><p>Bad &#x26; bio</p></div>',
    })
    expect(item).not.toHaveProperty('content_text')
  })

  it('say of what has no long text what there is, since an entry of JSON Feed must say something', () => {
    const short = { ...view, entries: view.entries.map((entry) => ({ ...entry, content: undefined })) }
    expect(JSON.parse(jsonFeed(short, frame)).items[0].content_text).toBe('Höstlovet i Boden')
    expect(atomFeed(short, frame)).not.toContain('<content')
  })

  it('lead to the page in the reader’s language', () => {
    expect(JSON.parse(jsonFeed(view, frame)).items[0].url).toBe('https://example.org/ar/stories/lov')
  })

  it('name the hub that tells of their changes, where there is one', () => {
    const hub = 'https://hub.example/?a&b'
    expect(atomFeed(view, frame, hub)).toContain('<link rel="hub" href="https://hub.example/?a&amp;b"/>')
    expect(JSON.parse(jsonFeed(view, frame, hub)).hubs).toEqual([{ type: 'WebSub', url: hub }])
    expect(atomFeed(view, frame)).not.toContain('hub')
    expect(JSON.parse(jsonFeed(view, frame))).not.toHaveProperty('hubs')
  })
})

describe('the sitemap', () => {
  it('lists a page once for each language it exists in, all of them knowing each other', () => {
    const xml = sitemapXml(
      [{ to: { kind: 'story', slug: 'lov' }, languages: ['sv', 'en'], updatedAt: undefined }],
      'https://example.org',
    )
    expect(xml.match(/<url>/g)).toHaveLength(2)
    expect(xml.match(/hreflang="en"/g)).toHaveLength(2)
    expect(xml).not.toContain('/ar/')
  })

  it('leads to its parts when there are many stories', () => {
    const xml = sitemapIndexXml(['pages', 'stories-1'], 'https://example.org')
    expect(xml).toContain('<sitemapindex')
    expect(xml).toContain('<loc>https://example.org/sitemap/stories-1.xml</loc>')
    expect(resolvePath('/sitemap/stories-1.xml')?.route).toEqual({ kind: 'sitemapPart', slug: 'stories-1' })
    expect(resolvePath('/en/sitemap/stories-1.xml')).toBeUndefined()
  })

  it('has every page in one part, and no more in one than it can carry', () => {
    const ids = Array.from({ length: 5000 }, () => randomUUID())
    const parts = partsFor(ids.length, 200)
    const sizes = Array.from({ length: parts }, (_, part) => {
      const { from, before } = idsOfPart(part, parts)
      return ids.filter((id) => id >= from && id < before).length
    })
    expect(sizes.reduce((sum, size) => sum + size)).toBe(ids.length)
    expect(Math.max(...sizes)).toBeLessThan(400)
    expect([0, 1, 200, 201, 100_000].map((count) => partsFor(count, 200))).toEqual([1, 1, 1, 2, 512])
  })
})

it('robots are told where the sitemap is and to leave the inside alone', () => {
  expect(robotsText('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml')
  expect(robotsText('https://example.org')).toContain('Disallow: /admin')
})

it('a share image is a PNG of 1200 × 630', async () => {
  const png = Buffer.from(await shareImage({ kind: 'other', seed: 'barn-i-fokus' }, frame.look))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})

describe('the icon of the desk on a home screen', () => {
  const brands = {
    'the house’s mark': {},
    'a mark of an organisation’s own, which is wide': {
      mark: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><path fill="#000000" d="M0 0h30v10h-30z"/></svg>',
    },
  }

  it.each(Object.entries(brands))(
    'of %s is opaque, of its size, and cut nowhere by a circle',
    async (_, brand) => {
      const look = siteLookOf(brand)
      const paper = look.colours.paper[0]
      for (const size of [180, 192, 512] as const) {
        const { data, info } = await sharp(await appIconImage(look, size))
          .raw()
          .toBuffer({ resolveWithObject: true })
        expect([info.width, info.height, info.channels]).toEqual([size, size, 3])
        const hexAt = (x: number, y: number) => {
          const from = (y * size + x) * 3
          return `#${data.subarray(from, from + 3).toString('hex')}`
        }
        const places = Array.from(
          { length: size * size },
          (__, at) => [at % size, Math.floor(at / size)] as const,
        )
        const drawn = places.filter(([x, y]) => hexAt(x, y) !== paper)
        expect(drawn.length).toBeGreaterThan(size * size * 0.05)
        const farthest = Math.max(
          ...drawn.map(([x, y]) => Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2)),
        )
        expect(farthest, 'within four fifths').toBeLessThanOrEqual(size * 0.4)
      }
    },
  )

  it('has the sizes that Apple’s and others’ home screens ask for, each at an address that answers', () => {
    const { icons } = JSON.parse(deskManifest('sv', sv, '#ffffff')) as { icons: Record<string, string>[] }
    const pixels = icons.filter(({ type }) => type === 'image/png')
    expect(pixels.map(({ sizes, purpose }) => `${sizes} ${purpose}`).toSorted()).toEqual([
      '192x192 any',
      '192x192 maskable',
      '512x512 any',
      '512x512 maskable',
    ])
    for (const { src = '', sizes = '' } of pixels) {
      const { route } = resolvePath(src) ?? {}
      expect(route).toMatchObject({ kind: 'appIcon', slug: sizes.split('x')[0] })
    }
    expect([appIconSizeOf('180'), appIconSizeOf('181'), appIconSizeOf('1e9')]).toEqual([
      180,
      undefined,
      undefined,
    ])
  })
})

describe('a form', () => {
  const origin = 'https://example.org'
  it.each([
    ['from a page of the site', { 'sec-fetch-site': 'same-origin' }, true],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }, false],
    ['from an old browser on the site', { origin }, true],
    ['from an old browser elsewhere', { origin: 'https://evil.example' }, false],
    ['from a sandboxed frame', { origin: 'null' }, false],
    ['from nobody knows where', {}, false],
  ])('sent %s', (_where, headers, isAccepted) => {
    expect(comesFromHere(new Headers(headers as Record<string, string>), origin)).toBe(isAccepted)
  })
})
