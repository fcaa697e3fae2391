/** Systems beside the newsroom learn where documents stand, as far as they may, and never a word of one. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { whereItStandsSchema } from '@/api/v1/workflow'
import type { Scope } from '@/domain/accounts/scopes'
import type { ReviewedKind } from '@/domain/kinds'
import { statement } from '../support/accounts'
import { openCms } from '../support/cms'
import { aMachine } from '../support/machine'
import { people } from '../support/people'
import { aRelease } from '../support/release'
import { rest, tokenOf } from '../support/rest'
import { aStory, transition } from '../support/story'

const payload = await openCms()

type Told = z.infer<typeof whereItStandsSchema>

type Asked = {
  status: number
  text: string
  headers: Headers
  body: { code?: string; data: Told[]; next: string | null }
}

const ask = async (query = '', headers: Record<string, string> = {}) =>
  (await rest('GET', `/v1/workflow${query}`, { headers })) as unknown as Asked

async function all(headers: Record<string, string>, query = 'limit=100'): Promise<Told[]> {
  const found: Told[] = []
  let next: string | null = `?${query}`
  while (next) {
    const { status, body, text }: Asked = await ask(next, headers)
    expect(status, text).toBe(200)
    found.push(...body.data)
    next = body.next && new URL(body.next, 'http://localhost:3000').search
  }
  return found
}

const as = async (user: TypedUser) => ({ authorization: `JWT ${await tokenOf(user)}` })

/** One of each state, by what it is called below. */
const documents: Record<string, { kind: ReviewedKind; id: string }> = {}

beforeAll(async () => {
  const story = (id: string) => ({ kind: 'stories' as const, id })
  documents.draft = story((await aStory({ title: 'Hemligt utkast' }).draft()).id)
  documents.submitted = story((await aStory().submitted()).id)
  documents.live = story((await aStory().live()).id)
  const withdrawn = await aStory().live()
  await transition(withdrawn.id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })
  documents.withdrawn = story(withdrawn.id)
  const takenDown = await aStory({ title: 'Det som ingen får läsa' }).live()
  await transition(takenDown.id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'Barnets namn.',
  })
  documents.takenDown = story(takenDown.id)
  const data = { title: 'Hemlig sida' }
  const page = await payload.create({ collection: 'pages', draft: true, user: await people.editor(), data })
  documents.page = { kind: 'pages', id: String(page.id) }
})

const namesOf = (found: readonly Told[]) =>
  Object.keys(documents).filter((name) => found.some(({ id }) => id === documents[name]?.id))

describe('a key', () => {
  /** By the rules: a key for drafts has those of its kinds, and nothing of what was withdrawn or taken down. */
  const open = ['draft', 'submitted', 'live']
  test.each<[Scope[], ReviewedKind[], readonly string[] | number]>([
    [[], [], 403],
    [['read'], ['stories'], 403],
    [['handInDrafts'], ['stories'], 403],
    [['read', 'handInDrafts'], ['stories', 'pages'], 403],
    [['readDrafts'], [], 403],
    [['readDrafts'], ['stories'], open],
    [['readDrafts'], ['pages'], ['page']],
    [
      ['read', 'readDrafts', 'handInDrafts'],
      ['stories', 'pages'],
      [...open, 'page'],
    ],
  ])('with %j for %j', async (scopes, kinds, expected) => {
    const responsible = String((await people.editor()).id)
    const { headers } = await aMachine({
      scopes,
      kinds,
      ...(scopes.includes('handInDrafts') && { responsible }),
    })
    if (typeof expected === 'number') {
      const { status, body } = await ask('', headers)
      expect([status, body.code]).toEqual([expected, 'not-allowed'])
    } else expect(namesOf(await all(headers))).toEqual(expected)
  })

  test('has no flag that makes it more', async () => {
    const { headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
    for (const flag of [
      'draft=true',
      'draft=false',
      'trash=true',
      'depth=2',
      'locale=all',
      'where[live][equals]=taken_down',
    ])
      expect(await ask(`?${flag}`, headers)).toMatchObject({
        status: 400,
        body: { code: 'unknown-parameter' },
      })
    expect(await ask('?kind=pages', headers)).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
    expect(namesOf(await all(headers, 'kind=stories'))).toEqual(['draft', 'submitted', 'live'])
    // Who is signed in beside it is not asked.
    const cookie = `payload-token=${await tokenOf(await people.editor())}`
    expect(namesOf(await all({ ...headers, cookie }))).toEqual(['draft', 'submitted', 'live'])
  })

  test.each([
    ['expired', sql`update machines set expires_at = now() - interval '1 second' where id = `],
    ['stopped', sql`update machines set is_stopped = true where id = `],
  ])('that is %s is told nothing', async (_, end) => {
    const { id, headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
    await statement(sql`${end}${id}`)
    expect(await ask('', headers)).toMatchObject({ status: 401, body: { code: 'key-not-valid' } })
  })

  test('is told nothing of a text that is taken down while it reads', async () => {
    const story = await aStory().live()
    const { headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
    const sees = async () => (await all(headers, 'limit=3')).some(({ id }) => id === story.id)
    expect(await sees()).toBe(true)
    await transition(story.id, 'takeDown', await people.safeguarding())
    expect(await sees()).toBe(false)
  })
})

describe('people', () => {
  test('of the staff see all, also what is down; leaders the stories of their own municipality', async () => {
    for (const who of [people.editor, people.reviewer, people.safeguarding])
      expect(namesOf(await all(await as(await who())))).toEqual(Object.keys(documents))
    expect(namesOf(await all(await as(await people.leaderOfBoden())))).toEqual(
      Object.keys(documents).filter((name) => name !== 'page'),
    )
    expect(await all(await as(await people.leaderOfKalmar()), `kind=stories`)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ id: documents.draft?.id })]),
    )
  })

  test('who are not signed in are told that it wants a key, in their language', async () => {
    const answer = await ask('', { 'accept-language': 'fi' })
    expect(answer).toMatchObject({
      status: 401,
      body: { code: 'key-needed', title: expect.stringMatching(/avain/) },
    })
  })
})

test('of each it says where it stands, whose turn it is, since when and until when; no word and no name', async () => {
  const editor = await people.editor()
  const found = new Map((await all(await as(editor))).map((one) => [one.id, one]))
  const of = (name: string) => found.get(String(documents[name]?.id))
  expect(of('draft')).toMatchObject({ working: 'draft', live: 'never', turn: 'writer', dueAt: null })
  expect(of('submitted')).toMatchObject({ working: 'submitted', turn: 'reviewer', dueAt: expect.any(String) })
  expect(of('live')).toMatchObject({ working: 'none', live: 'live', turn: null })
  expect(of('takenDown')).toMatchObject({ live: 'taken_down', turn: 'safeguarding' })
  expect(of('live')?.versions.live).toEqual(of('live')?.versions.latest)
  const [event] = await statement(
    sql`select at from workflow_events where subject_id = ${documents.submitted?.id} and name = 'submit'`,
  )
  expect(of('submitted')?.since).toBe(new Date(String(event?.at)).toISOString())
  const { text, headers } = await ask('?limit=100', await as(editor))
  expect(headers.get('cache-control')).toBe('private, no-store')
  const leader = await people.leaderOfBoden()
  for (const kept of ['Hemlig', 'ingen får läsa', 'Barnets', String(leader.name), String(leader.id)])
    expect(text).not.toContain(kept)
})

test('portions hold each document once, also when some come in between', async () => {
  const headers = await as(await people.editor())
  const before = (await all(headers)).map(({ id }) => id)
  const seen: string[] = []
  let next: string | null = '?limit=2'
  while (next) {
    const { body }: Asked = await ask(next, headers)
    seen.push(...body.data.map(({ id }: Told) => id))
    next = body.next && new URL(body.next, 'http://localhost:3000').search
    if (seen.length === 4) await aStory().draft()
  }
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining(before))
  for (const after of [
    'x',
    'eyJzb3J0IjoiaWQiLCJpZCI6IngifQ',
    Buffer.from('{"sort":"slug","slug":"a"}').toString('base64url'),
  ])
    expect(await ask(`?after=${after}`, headers)).toMatchObject({
      status: 400,
      body: { code: 'cursor-not-ours' },
    })
})

test('what is in a release says in which, as long as its place holds', async () => {
  const story = await aStory().approved()
  const release = await aRelease([story])
  const mine = async () => (await all(await as(await people.editor()))).find(({ id }) => id === story.id)
  expect(await mine()).toMatchObject({ working: 'approved', release })
  await rest('PATCH', `/stories/${story.id}`, { as: await people.editor(), body: { summary: 'Nytt.' } })
  expect(await mine()).toMatchObject({ working: 'submitted', release: null })
})
