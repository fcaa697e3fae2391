/** Pictures of drafts on a front end's pages: one file, ten minutes, and never longer than the key itself may (ADR 108). */
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { statement } from '../support/accounts'
import { aMachine } from '../support/machine'
import { people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild, withItsSizes } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

type Addresses = { readonly url: string; readonly sizes: Record<string, { readonly url: string | null }> }

const machine = () => aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })

/** A draft of a leader's with this picture in it. */
async function draftWith(cover: string): Promise<string> {
  const { id } = await aStory().draft()
  const as = await people.leaderOfBoden()
  const saved = await rest('PATCH', `/stories/${id}?draft=true`, { as, body: { cover } })
  if (saved.status !== 200) throw new Error(saved.text)
  return id
}

/** What a machine's front end puts into the page. */
async function addressesIn(story: string, headers: Record<string, string>): Promise<Addresses> {
  const { body } = await rest('GET', `/stories/${story}?draft=true&depth=1`, { headers })
  return body.cover as Addresses
}

/** As an <img> asks: with nothing but the address. */
const ask = (address: string, headers: Record<string, string> = {}) =>
  rest('GET', address.replace(/^.*\/api/, ''), { headers })

test('whoever looks at a page of the front end sees the picture of the draft, in every size', async () => {
  const cover = await aPicture()
  await withItsSizes(cover)
  const { url, sizes } = await addressesIn(await draftWith(cover), (await machine()).headers)
  const addresses = [url, ...Object.values(sizes).flatMap((size) => size.url ?? [])]
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) {
    const { status, headers } = await ask(address)
    expect([status, headers.get('cache-control')], address).toEqual([200, 'private, no-store'])
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  }
})

test('an address opens its file and no other, as it was signed and for ten minutes', async () => {
  const [cover, other] = [await aPicture(), await aPicture()]
  const { headers } = await machine()
  const { url } = await addressesIn(await draftWith(cover), headers)
  const second = await addressesIn(await draftWith(other), headers)
  const nameIn = (address: string) => String(/signed\/([^?]+)/.exec(address)?.[1])
  const changed = {
    'another file': url.replace(nameIn(url), nameIn(second.url)),
    'a later end': url.replace(/until=(\d+)/, (_, until) => `until=${Number(until) + 60}`),
    'another machine': url.replace(/machine=[^&]+/, `machine=${(await machine()).id}`),
    'another signature': url.replace(/signature=./, (start) =>
      start.endsWith('A') ? 'signature=B' : 'signature=A',
    ),
    'no signature': url.replace(/&signature=.*/, ''),
    'another shelf': url.replace('/media/', '/files/'),
    'its ordinary address': url.replace('/signed/', '/file/'),
  }
  for (const [what, address] of Object.entries(changed)) expect((await ask(address)).status, what).toBe(404)
  shiftClock(9 * 60_000)
  expect((await ask(url)).status).toBe(200)
  shiftClock(11 * 60_000)
  const late = await ask(url)
  shiftClock(0)
  expect(late.status).toBe(404)
})

test('a takedown ends it at once', async () => {
  const cover = await aPicture()
  const story = await draftWith(cover)
  const { url } = await addressesIn(story, (await machine()).headers)
  const act = async (name: Parameters<typeof transition>[1], who: typeof people.editor) =>
    transition(story, name, await who(), (await look(story)).version)
  await act('submit', people.leaderOfBoden)
  await act('claim', people.reviewer)
  await act('approve', people.reviewer)
  await act('publish', people.reviewer)
  expect((await ask(url)).status).toBe(200)
  await act('takeDown', people.safeguarding)
  expect((await ask(url)).status).not.toBe(200)
})

test('it ends when the picture leaves the draft', async () => {
  const story = await draftWith(await aPicture())
  const { url } = await addressesIn(story, (await machine()).headers)
  const body = { cover: null }
  await rest('PATCH', `/stories/${story}?draft=true`, { as: await people.leaderOfBoden(), body })
  expect((await ask(url)).status).toBe(404)
})

test.each([
  ['is stopped', sql`update machines set is_stopped = true where id = `],
  ['has expired', sql`update machines set expires_at = now() - interval '1 second' where id = `],
  ['may not read drafts any more', sql`delete from machines_scopes where parent_id = `],
  ['is for other kinds', sql`update machines_kinds set value = 'pages' where parent_id = `],
] as const)('it ends when the key %s', async (_, end) => {
  const { id, headers } = await machine()
  const { url } = await addressesIn(await draftWith(await aPicture()), headers)
  await statement(sql`${end}${id}`)
  expect((await ask(url)).status).toBe(404)
})

test('a picture whose consent is taken back is there for no key and at no address', async () => {
  const consent = await aConsent()
  const cover = await aPictureOfAChild([consent])
  const { headers } = await machine()
  const { url } = await addressesIn(await draftWith(cover), headers)
  expect((await ask(url)).status).toBe(200)
  const withdrawn = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
  expect(withdrawn.status, withdrawn.text).toBe(200)
  expect((await ask(url)).status).toBe(404)
  expect((await rest('GET', `/media/${cover}?draft=true`, { headers })).status).toBe(404)
})

test('nobody but a key for drafts that asks for drafts is given such an address', async () => {
  const cover = await aPicture()
  const story = await draftWith(cover)
  const reader = await aMachine({ scopes: ['read'], kinds: ['stories'] })
  const own = await rest('GET', `/media/${cover}?draft=true`, { as: await people.safeguarding() })
  expect(String(own.body.url)).not.toContain('signature')
  const live = await aPicture()
  expect((await rest('GET', `/media/${live}?draft=true`, { headers: reader.headers })).status).toBe(404)
  expect((await addressesIn(story, reader.headers))?.url).toBeUndefined()
})
