/** Previews for those who work with a document: the real page, from one version, for nobody else. */

import { createLocalReq } from 'payload'
import { describe, expect, it, test } from 'vitest'
import { readItem } from '@/cms/document/item'
import { passFor } from '@/cms/document/pass'
import { readProposed } from '@/cms/preview/read-proposed'
import { proposedOf } from '@/content/proposed'
import { findLiveBySlug, findLiveGlobal } from '@/content/published'
import { factsOf, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { previewPath } from '@/domain/preview/preview-path'
import { aLive, apiOf } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { aPicture } from '../support/picture'
import { preview } from '../support/preview'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

const change = async (id: string, data: object, by = people.leaderOfBoden) =>
  (await openCms()).update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user: await by(),
    data: data as never,
  })
const ofStory = (id: string, version?: string) => previewPath('stories', id, 'sv', version)

describe('a preview', () => {
  it('shows the latest version as the page that readers would get', async () => {
    const story = await aStory({ title: 'En dag vid älven' }).draft()
    const page = await preview(ofStory(story.id), { as: await people.leaderOfBoden() })
    expect(page.status).toBe(200)
    expect(page.html).toContain('<h1>En dag vid älven</h1>')
    expect(page.html).toContain('Vi träffades i biblioteket och läste.')
    expect(page.html).toContain('Förhandsgranskning')
    expect(page.html).not.toContain('Publicerad') // readers have never had it
  })

  it('shows an older version on request, and says that there is a newer one', async () => {
    const story = await aStory({ title: 'Första försöket' }).draft()
    await change(story.id, { title: 'Andra försöket' })
    const as = await people.reviewer()
    const old = await preview(ofStory(story.id, story.version), { as })
    expect(old.html).toContain('Första försöket')
    expect(old.html).not.toContain('Andra försöket')
    expect(old.html).toContain('Det finns en nyare version')
    const latest = await preview(ofStory(story.id), { as })
    expect(latest.html).toContain('Andra försöket')
    expect(latest.html).not.toContain('Det finns en nyare version')
  })

  it('is in the language that is asked for', async () => {
    const story = await aStory({ title: 'Kälkbacken' }).draft()
    await (await openCms()).update({
      collection: 'stories',
      id: story.id,
      draft: true,
      locale: 'ar',
      user: await people.editor(),
      data: { title: 'منحدر التزلج' },
    })
    const page = await preview(previewPath('stories', story.id, 'ar'), { as: await people.editor() })
    expect(page.html).toContain('<html lang="ar" dir="rtl">')
    expect(page.html).toContain('منحدر التزلج')
  })

  it('is kept by nobody, found by nobody and told of to nobody', async () => {
    const story = await aStory().draft()
    for (const as of [await people.editor(), null]) {
      const { headers, html } = await preview(ofStory(story.id), { as })
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(headers.get('etag')).toBeNull()
      expect(html).toContain('<meta name="robots" content="noindex"/>')
      expect(html).not.toContain('rel="canonical"')
    }
  })

  it('answers in full whatever the browser says it has', async () => {
    const story = await aStory().draft()
    const headers = { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() }
    expect((await preview(ofStory(story.id), { as: await people.editor(), headers })).status).toBe(200)
  })

  it.each([...reviewedKinds, ...reviewedGlobals].filter((kind) => factsOf(kind).page !== null))(
    'of %s is a page',
    async (kind) => {
      const { id } = await aLive(kind)
      const text = kind === 'brand' ? '#123456' : `Utkast av ${kind}`
      const data =
        kind === 'navigation'
          ? { main: [{ kind: 'projects', label: text }] }
          : kind === 'standing-texts'
            ? { projects: text }
            : kind === 'vocabularies'
              ? { themes: [{ label: text }, { label: 'Annat' }] }
              : { title: text, name: text, siteName: text, serviceName: text, accent: text }
      const path = apiOf({ kind, id })
      const changed = await rest('PATCH', path, { as: await people.editor(), body: data })
      const saved =
        changed.status === 404 ? await rest('POST', path, { as: await people.editor(), body: data }) : changed
      expect(saved.status, saved.text).toBeLessThan(300)
      const page = await preview(previewPath(kind, id, 'sv'), { as: await people.editor() })
      expect(page.status).toBe(200)
      expect(page.html).toContain(text)
    },
  )

  it('of what has no page is no page', async () => {
    const { id } = await aLive('organisations')
    expect(
      (await preview(previewPath('organisations', id, 'sv'), { as: await people.editor() })).status,
    ).toBe(404)
  })
})

describe('a preview is nothing', () => {
  it('to somebody who is not signed in, nor to a leader of another municipality', async () => {
    const story = await aStory({ title: 'Hemlig dag' }).draft()
    for (const as of [null, await people.leaderOfKalmar()]) {
      const page = await preview(ofStory(story.id), { as })
      expect(page.status).toBe(404)
      expect(page.html).not.toContain('Hemlig dag')
    }
  })

  it('to other leaders even when the story is live', async () => {
    const story = await aStory().live()
    expect((await preview(ofStory(story.id), { as: await people.leaderOfKalmar() })).status).toBe(404)
  })

  it('under another document’s address, in another kind, or for a version that is somebody else’s', async () => {
    const [story, other] = [
      await aStory({ title: 'Den ena' }).draft(),
      await aStory({ title: 'Den andra' }).draft(),
    ]
    const as = await people.editor()
    for (const address of [
      ofStory(story.id, other.version),
      previewPath('pages', story.id, 'sv'),
      previewPath('pages', story.id, 'sv', story.version),
      '/preview/users/me',
      `/preview/stories/${story.id}'--`,
      ofStory(story.id, "x' or true"),
      `/preview/stories/${story.id}/more`,
    ]) {
      const page = await preview(address, { as })
      expect(page.status, address).toBe(404)
      expect(page.html).not.toContain('Den andra')
    }
  })
})

test('who was let through to one version reads no other, and not that one as another document', async () => {
  const [one, other] = [
    await aStory({ title: 'Den ena' }).draft(),
    await aStory({ title: 'Den andra' }).draft(),
  ]
  const context = passFor({ versions: [one.version], media: [], files: [] })
  const payload = await openCms()
  const read = (id: string, version: string) =>
    readProposed(payload, { kind: 'stories', id, version, context })
  expect(await read(one.id, one.version)).toMatchObject({ content: { title: { sv: 'Den ena' } } })
  expect(await read(other.id, other.version)).toBeUndefined()
  expect(await read(other.id, one.version)).toBeUndefined()
})

describe('around a previewed draft', () => {
  it('everything is live: no other draft shows through a relation or a list', async () => {
    const payload = await openCms()
    const editor = await people.editor()
    await payload.update({
      collection: 'municipalities',
      id: await municipalityId('boden'),
      draft: true,
      user: editor,
      data: { name: 'Hemlig kommun' },
    })
    await payload.update({
      collection: 'projects',
      id: await projectId(),
      draft: true,
      user: editor,
      data: { shortName: 'Hemligt projekt' },
    })
    const live = await aStory({ title: 'Synlig granne' }).live()
    await change(live.id, { title: 'Osynlig granne' })
    await aStory({ title: 'Osynligt utkast' }).draft()
    const story = await aStory().draft()
    const page = await preview(ofStory(story.id), { as: editor })
    expect(page.html).toContain('Synlig granne')
    for (const hidden of ['Hemlig kommun', 'Hemligt projekt', 'Osynlig granne', 'Osynligt utkast'])
      expect(page.html).not.toContain(hidden)
  })

  it('its picture is there for who may see it, by an address that is closed to others', async () => {
    const picture = await aPicture({ alt: 'Röda papper', municipality: await municipalityId('boden') })
    const story = await aStory().draft()
    await change(story.id, { cover: picture })
    const page = await preview(ofStory(story.id), { as: await people.leaderOfBoden() })
    const source = /src="(\/api\/media\/file\/[^"]+)"/.exec(page.html)?.[1] ?? ''
    expect(page.html).toContain('alt="Röda papper"')
    const path = source.replace('/api', '')
    expect((await rest('GET', path, { as: await people.leaderOfBoden() })).status).toBe(200)
    expect((await rest('GET', path)).status).toBe(404)
  })

  it('readers get the live page as before', async () => {
    const story = await aStory({ title: 'Som den var' }).live()
    await change(story.id, { title: 'Som den blir' })
    await preview(ofStory(story.id), { as: await people.editor() })
    const { findStory } = await import('@/content/stories')
    expect((await findStory(story.slug, 'sv'))?.story.title.text).toBe('Som den var')
    expect((await look(story.id)).live).toBe('live')
  })
})

test.each([...reviewedKinds, ...reviewedGlobals].filter((kind) => factsOf(kind).page !== null))(
  'what a reviewer is shown of %s is what readers are shown',
  async (kind) => {
    const { id } = await aLive(kind)
    const payload = await openCms()
    const req = await createLocalReq({}, payload)
    const { liveVersion } = await readItem(req, { kind, id })
    const version = String(liveVersion)
    const context = passFor({ versions: [version], media: [], files: [] })
    const found = await readProposed(payload, { kind, id, version, context })
    const proposed = (await proposedOf(found as NonNullable<typeof found>)) as Record<string, object>
    const slug = (proposed[kind] as { slug?: string }).slug
    const live = slug
      ? await findLiveBySlug(kind as 'stories', slug, { texts: 'sv' })
      : await findLiveGlobal(kind as 'navigation')
    expect(shown(proposed[kind])).toEqual(shown(live))
  },
)

/** Without what no page shows, what only a live document has, and what is empty one way or another. */
function shown(document: unknown): unknown {
  const { createdAt, updatedAt, firstPublishedAt, reviewedAt, _status, globalType, id, ...rest } =
    document as Record<string, unknown>
  return JSON.parse(JSON.stringify(rest, (_, value) => (isEmpty(value) ? undefined : value)))
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(isEmpty))
