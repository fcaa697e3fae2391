/** The whole site as a release will make it, by one link: what it shows is what will be, and nothing beside (ADR 173). */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { query } from '@/cms/db/transaction'
import { readVersion } from '@/cms/document/copies'
import type { Reference } from '@/cms/document/reference'
import { performTransition } from '@/cms/review/transition'
import { factsOf, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import { requiredConsentTexts } from '@/domain/safeguarding/consent-texts'
import { aLive, apiOf } from '../support/any-kind'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild, withItsSizes } from '../support/picture'
import { readAt } from '../support/public-surfaces'
import { act, aRelease } from '../support/release'
import { aReleaseLink } from '../support/release-link'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, type Story, transition } from '../support/story'

const payload = await openCms()

beforeAll(async () => {
  await aLive('home')
})

/** Of a live document: a change of it, in the words given, that somebody else has approved. */
async function changed({ kind, id }: Reference, data: object): Promise<Reference> {
  const path = apiOf({ kind, id })
  const as = await people.editor()
  const saved = await rest(path.startsWith('/globals') ? 'POST' : 'PATCH', path, { as, body: data })
  expect(saved.status, saved.text).toBeLessThan(300)
  const latest = await readVersion(await createLocalReq({}, payload), { kind, id })
  const acts = [
    ['submit', people.editor],
    ['claim', people.reviewer],
    ['approve', people.reviewer],
  ] as const
  for (const [name, who] of acts)
    await performTransition({
      ...{ payload, reference: { kind, id }, name, user: await who(), expected: String(latest?.id) },
    })
  return { kind, id }
}

/** What of a page is the text, with its addresses as they are on the site. */
const bodyOf = (html: string, base = '') =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<aside class="preview-bar".*?<\/aside>/s, '')
    .replaceAll(base, '')
    // A form's stamp says when it was handed out.
    .replaceAll(/name="stamp" value="[^"]*"/g, '')

const apart = new Set(['publishedAt', 'updatedAt', 'reviewedAt', 'approval', 'approvals', 'preview'])
const dataOf = (text: string, base = '') =>
  JSON.parse(text.replaceAll(base, ''), (key, value) => (apart.has(key) ? undefined : value))

async function live(path: string) {
  const request = new Request(`http://localhost:3000/api/v1/${path}`)
  return (await answerV1(request, new URL(request.url).pathname.split('/').slice(3))).text()
}

test('what it shows of every kind is what readers get afterwards, on pages, in lists, search and API', async () => {
  const kinds = [...reviewedKinds, ...reviewedGlobals]
  const word = 'Kvittervisan'
  const documents: Reference[] = []
  for (const kind of kinds) {
    const reference = await aLive(kind)
    const text = kind === 'brand' ? '#123456' : `${word} ${kind}`
    documents.push(
      await changed(
        reference,
        kind === 'navigation'
          ? { main: [{ kind: 'projects', label: text }] }
          : kind === 'standing-texts'
            ? { projects: text }
            : kind === 'consent-texts'
              ? { [String(requiredConsentTexts[0])]: text }
              : kind === 'vocabularies'
                ? { themes: [{ label: text }, { label: 'Annat' }] }
                : { title: text, name: text, siteName: text, serviceName: text, accent: text },
      ),
    )
  }
  const fresh = await aStory({ title: `${word} som är ny` }).approved()
  documents.push({ kind: 'stories', id: fresh.id })
  const release = await aRelease([])
  await act(release, 'add', await people.editor(), { documents })
  const link = await aReleaseLink(release)

  const slugs = await Promise.all(
    documents.map(async ({ kind, id }) => {
      const latest = await readVersion(await createLocalReq({}, payload), { kind, id })
      return publicRoute(kind, (latest?.content.slug as string | undefined) ?? null)
    }),
  )
  const own = slugs.flatMap((route) => (route ? [pathTo(route), pathTo(route, 'ar')] : []))
  const lists = ['/projekt', '/utbildning', '/kommuner', '/berattelser', '/material', '/forskning']
  const searched = ['/sok?q=kvittervisan', '/sok?q=kvittervissan', '/berattelser?municipality=boden']
  const pages = [...new Set(['/', '/en', ...own, ...lists, ...searched])]
  const data = [
    ...reviewedKinds.flatMap((kind) => [`${kind}?limit=100`, `${kind}?limit=100&richText=html&lang=en`]),
    ...documents.flatMap(({ kind, id }) => (factsOf(kind).list === undefined ? [] : [`${kind}/${id}`])),
    ...['site', 'search?q=kvittervisan', `stories/${fresh.slug}?include=municipality`],
  ]
  const before = new Map<string, unknown>()
  for (const page of pages) {
    const { html } = await link.see(page)
    before.set(page, bodyOf(html, link.base))
  }
  for (const path of data) before.set(path, dataOf((await link.data(path)).text, link.base))
  expect(JSON.stringify([...before.values()])).toContain(`${word} som är ny`)
  expect((await readAt(`/berattelser/${fresh.slug}`)).status).toBe(404)

  await act(release, 'publish', await people.reviewer())
  const differing = []
  for (const page of pages) if (bodyOf((await readAt(page)).text) !== before.get(page)) differing.push(page)
  expect(differing).toEqual([])
  for (const path of data) expect(before.get(path), path).toEqual(dataOf(await live(path)))
}, 240_000)

describe('it shows nothing beside', () => {
  const lists = ['', '/berattelser', '/en/stories', '/kommuner/boden', '/projekt/barn-i-fokus']
  const everything = async ({ see, data }: Awaited<ReturnType<typeof aReleaseLink>>, { id, slug }: Story) => {
    const pages = [...lists, '/sok?q=hemlighuset', `/berattelser/${slug}`, `/en/stories/${slug}`]
    const asked = ['stories?limit=100', `stories/${id}`, `stories/${slug}?draft=true`, 'search?q=hemlighuset']
    const seen = await Promise.all(pages.map(async (path) => (await see(path)).html))
    return [...seen, ...(await Promise.all(asked.map(async (path) => (await data(path)).text)))]
      .join('\n')
      .replaceAll(/(value|q=)="?hemlighuset/g, '')
  }
  const mine = async () => aRelease([await aStory({ title: 'Det egna' }).approved()])

  it('not a draft, nor what waits, nor what is approved and not in it', async () => {
    const link = await aReleaseLink(await mine())
    for (const state of ['draft', 'inReview', 'approved'] as const) {
      const story = await aStory({ title: `Hemlighuset ${state}` })[state]()
      expect(await everything(link, story), state).not.toContain(`Hemlighuset ${state}`)
    }
  })

  it('not what is in another release', async () => {
    const story = await aStory({ title: 'Hemlighuset där' }).approved()
    await aRelease([story])
    expect(await everything(await aReleaseLink(await mine()), story)).not.toContain('Hemlighuset där')
  })

  it('not what was taken out of it, sent back or changed: what is live of that stands there, and it is said', async () => {
    const [out, back, edited] = [
      await aStory({ title: 'Hemlighuset ute' }).approved(),
      await aStory({ title: 'Hemlighuset åter' }).approved(),
      await aStory({ title: 'Hemlighuset ändrat' }).approved(),
    ]
    const kept = await aStory({ title: 'Det som är kvar' }).approved()
    const release = await aRelease([out, back, edited, kept])
    const link = await aReleaseLink(release)
    expect((await link.see()).html).toContain('Nya eller ändrade texter: 4.')
    await act(release, 'remove', await people.editor(), { documents: [{ kind: 'stories', id: out.id }] })
    await transition(back.id, 'requestChanges', await people.reviewer(), back.version, { note: 'Nej.' })
    await rest('PATCH', `/stories/${edited.id}`, { as: await people.editor(), body: { summary: 'Nytt.' } })
    for (const story of [out, back, edited])
      expect(await everything(link, story)).not.toMatch(/Hemlighuset [uåä]/)
    const { html } = await link.see('/berattelser')
    expect(html).toContain('Det som är kvar')
    expect(html).toContain('Nya eller ändrade texter: 1.')
    expect(html).toContain('inte längre är godkända: 2.')
  })

  it('not what was taken down, not even if the loss of its place were forgotten', async () => {
    const story = await aStory({ title: 'Hemlighuset nere' }).live()
    await changed({ kind: 'stories', id: story.id }, { summary: 'Hemlighuset nere, i ny dräkt.' })
    const release = await aRelease([story])
    const link = await aReleaseLink(release)
    expect(await everything(link, story)).toContain('i ny dräkt')
    await transition(story.id, 'takeDown', await people.safeguarding())
    expect(await everything(link, story)).not.toContain('Hemlighuset nere')
    await asOwner(`alter table app.release_places disable trigger fillable;
      update app.release_places set voided_at = null, voided_because = null where id = '${story.id}';
      alter table app.release_places enable trigger fillable`)
    expect(await everything(link, story)).not.toContain('Hemlighuset nere')
    expect((await link.see(`/berattelser/${story.slug}`)).status).toBe(410)
  })

  it('nothing to readers: no page, list, search or API of the site says a word of it', async () => {
    const story = await aStory({ title: 'Hemlighuset väntar' }).approved()
    const link = await aReleaseLink(await aRelease([story]))
    expect(await everything(link, story)).toContain('Hemlighuset väntar')
    for (const path of ['/', '/berattelser', '/sok?q=hemlighuset', `/berattelser/${story.slug}`, '/feed.xml'])
      expect((await readAt(path)).text).not.toContain('Hemlighuset väntar')
    for (const path of ['stories?limit=100', `stories/${story.id}`, 'search?q=hemlighuset'])
      expect(await live(path)).not.toContain('Hemlighuset väntar')
  })
})

describe('pictures', () => {
  async function withPicture(media: string) {
    const { id, slug } = await aStory({ title: 'Med bild' }).draft()
    const names = await withItsSizes(media)
    const by = await people.leaderOfBoden()
    const body = blocks({ blockType: 'picture', media })
    const data = { cover: media, body } as never
    await payload.update({ collection: 'stories', id, draft: true, overrideAccess: false, user: by, data })
    const { version } = await look(id)
    await transition(id, 'submit', by, version)
    for (const name of ['claim', 'approve'] as const)
      await transition(id, name, await people.reviewer(), version)
    return { id, slug, version, names }
  }

  it('that open with the release are shown below its link, and nowhere else', async () => {
    const story = await withPicture(await aPicture({ alt: 'Röd drake' }))
    const other = await withItsSizes(await aPicture({ alt: 'En annans' }))
    const { see, data, base } = await aReleaseLink(await aRelease([story]))
    const { html } = await see(`/berattelser/${story.slug}`)
    expect(html).toContain('alt="Röd drake"')
    const addresses = [...html.matchAll(/(?:src|srcSet)="([^" ]+)/g)].map(([, address]) => String(address))
    expect(addresses.filter((one) => one.includes('/api/media/'))).toEqual([])
    for (const name of story.names) {
      expect((await see(`/media/${name}`)).status, name).toBe(200)
      expect((await rest('GET', `/media/file/${name}`)).status).toBe(404)
    }
    const { headers } = await see(`/media/${story.names[0]}`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    const { picture } = (await data(`stories/${story.id}`)).body.data
    expect(picture.url).toContain(`http://localhost:3000${base}/media/`)
    for (const name of [...other, '..%2f..%2fetc%2fpasswd', 'nothing.webp'])
      expect((await see(`/media/${name}`)).status, name).toBe(404)
  })

  it('whose consent is taken back are gone in the same moment, page and bytes', async () => {
    const consent = await aConsent()
    const municipality = await municipalityId('boden')
    const media = await aPictureOfAChild([consent], { alt: 'Ett barn vid älven', municipality })
    const story = await withPicture(media)
    const { see, data } = await aReleaseLink(await aRelease([story]))
    expect((await see(`/berattelser/${story.slug}`)).html).toContain('Ett barn vid älven')
    const taken = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
    expect(taken.status).toBe(200)
    expect((await see(`/berattelser/${story.slug}`)).html).not.toContain('Ett barn vid älven')
    expect((await data('stories?limit=100')).text).not.toContain('Ett barn vid älven')
    for (const name of story.names) expect((await see(`/media/${name}`)).status).toBe(404)
  })
})

describe('whoever follows an address stays in it', () => {
  it('on every page, in every language, and is never led out by a redirect', async () => {
    const story = await aStory({ title: 'Kvarstannaren' }).approved()
    const { see, base } = await aReleaseLink(await aRelease([story]))
    for (const path of [
      '',
      '/ar',
      '/ti/stories',
      `/berattelser/${story.slug}`,
      '/sok?q=kvarstannaren',
      '/kontakt',
    ]) {
      const { html } = await see(path)
      const leading = [...html.matchAll(/ (?:href|action)="(\/[^"]*)"/g)].map(([, address]) =>
        String(address),
      )
      const out = leading.filter(
        (one) =>
          !one.startsWith(`${base}/`) && !/^\/(fonts|api\/|[\w-]+\.(svg|xml|json))|feed|embed/.test(one),
      )
      expect(out, path).toEqual([])
      expect(
        leading.some((one) => one.startsWith(`${base}/`)),
        path,
      ).toBe(true)
    }
    const slashed = await see('/en/stories/')
    expect(slashed.status === 404 || slashed.headers.get('location')?.startsWith(base)).toBe(true)
  })

  it('from an address that the release changes to the one that it will have', async () => {
    const story = await aStory({ title: 'Flyttfågeln' }).live()
    await changed({ kind: 'stories', id: story.id }, { slug: 'flyttfagel-i-norr' })
    const { see, data, base } = await aReleaseLink(await aRelease([story]))
    expect((await see('/berattelser/flyttfagel-i-norr')).status).toBe(200)
    const old = await see(`/berattelser/${story.slug}`)
    expect(old.status).toBe(301)
    expect(old.headers.get('location')).toBe(`${base}/berattelser/flyttfagel-i-norr`)
    const told = await data(`stories/${story.slug}`)
    expect(told.headers.get('location')).toBe(`${base}/api/v1/stories/flyttfagel-i-norr`)
    expect((await readAt(`/berattelser/${story.slug}`)).status).toBe(200)
  })

  it('whatever host it was asked under', async () => {
    const story = await aStory({ title: 'Värdprovet' }).approved()
    const { see, data } = await aReleaseLink(await aRelease([story]))
    const headers = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      origin: 'https://evil.example',
    }
    const page = await see(`/berattelser/${story.slug}`, { headers })
    expect(page.html).not.toContain('evil.example')
    expect(page.headers.get('access-control-allow-origin')).toBeNull()
    const list = await data('stories?limit=1', headers)
    expect(list.text).not.toContain('evil.example')
  })

  it('from one part of a list to the next, until it ends, each document once', async () => {
    const stories = []
    for (let n = 0; n < 3; n += 1) stories.push(await aStory({ title: `Bladvända ${n}` }).approved())
    const { data, base } = await aReleaseLink(await aRelease(stories))
    const ids: string[] = []
    let path: string | undefined = 'stories?limit=2'
    while (path) {
      const { body } = await data(path)
      ids.push(...body.data.map(({ id }: Story) => id))
      expect(body.next ?? base).toContain(base)
      path = body.next?.slice(`${base}/api/v1/`.length)
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(stories.map(({ id }) => id)))
    // A place in its list leads a reader of the site no further than the site.
    const { body } = await data('stories?limit=1')
    const there = JSON.parse(await live(String(body.next).slice(`${base}/api/v1/`.length)))
    for (const { id } of stories) expect(JSON.stringify(there)).not.toContain(id)
  })
})

test('every answer says that it is a preview, is kept and found by nobody, and what is new in it is not signed', async () => {
  const fresh = await aStory().approved()
  const out = await aStory().live()
  const release = await aRelease([fresh])
  const { see, data } = await aReleaseLink(release)
  const answers = [
    await see(),
    await see('/finns-inte'),
    await see('/media/x.webp'),
    await data('stories'),
    await data('nothing'),
  ]
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('speculation-rules')).toBeNull()
  }
  const { html } = await see('/finns-inte')
  expect(html).toContain('Förhandsgranskning')
  expect(html).toContain('<meta name="robots" content="noindex"/>')
  const one = (await data(`stories/${fresh.id}`)).body
  expect(one.preview).toMatchObject({ release, until: expect.any(String) })
  expect(one.data.approval).toBeNull()
  expect((await data(`stories/${fresh.id}/source`)).body.approval).toBeNull()
  expect((await data(`stories/${out.id}`)).body.data.approval.jws).toEqual(expect.any(String))
})

test('it has no feed of changes, no newsroom, no desk, no archive and takes no form', async () => {
  const { see, data, base } = await aReleaseLink(await aRelease([await aStory().approved()]))
  for (const path of ['changes', 'workflow', 'export.zip', 'openapi.json', '', 'stories/x/y/z'])
    expect((await data(path)).status, path).toBe(404)
  for (const path of [
    '/skriv',
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    '/admin',
    '/api/users/me',
    '/preview',
    base,
  ])
    expect((await see(path)).status, path).toBe(404)
  const sent = await see('/kontakt', { form: { text: 'Hej', stamp: 'x' } })
  expect(sent.status).toBe(405)
  expect(sent.html).toContain('Härifrån skickas ingenting')
  const [{ n } = {}] = await query({ payload }, sql`select count(*)::int as n from contact_messages`)
  expect(n).toBe(0)
})
