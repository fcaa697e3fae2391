/**
 * Whoever keeps a copy of what is published learns all that becomes of it from the feed of changes: each act once, in
 * the order of the commits, by asking again and again or by a stream that tells it as it happens.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { EventSource } from 'eventsource'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { z } from 'zod'
import { answerV1 } from '@/api/v1/answer'
import { changesSchema } from '@/api/v1/changes'
import { query } from '@/cms/db/transaction'
import { beginning, changeCursor, standingOf } from '@/domain/change-cursor'
import { provideEnv } from '@/env'
import { anInstance, end, type Instance } from '../support/an-instance'
import { aLive } from '../support/any-kind'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { paragraph } from '../support/rich-text'
import { aStory, look, type Story, transition } from '../support/story'

const payload = await openCms()

type Feed = z.infer<typeof changesSchema>
type Told = Feed['changes'][number]

/** Stands where Next stands. */
const next: RequestListener = async (req, res) => {
  const { href, pathname } = new URL(`http://localhost:3000${req.url}`)
  const answer = await answerV1(new Request(href), pathname.slice('/api/v1/'.length).split('/'))
  res
    .writeHead(answer.status, Object.fromEntries(answer.headers))
    .end(Buffer.from(await answer.arrayBuffer()))
}

let here: Instance
beforeAll(async () => {
  provideEnv({ LOG_LEVEL: 'silent' })
  here = await anInstance(next)
})
afterAll(() => end(here))

async function ask(search: Record<string, string> = {}): Promise<Feed> {
  const answer = await fetch(`${here.url}/api/v1/changes?${new URLSearchParams(search)}`)
  expect(answer.status).toBe(200)
  return changesSchema.parse(await answer.json())
}

const now = async () => (await ask({ since: 'now' })).next
const since = async (cursor: string) => (await ask({ since: cursor, limit: '500' })).changes

/** What a stream tells, as a browser reads it; whoever stops asking for more has left. */
async function* streamed(
  search: Record<string, string> = {},
  headers: Record<string, string> = {},
): AsyncGenerator<{ id: string; event: string; told: Told }> {
  const leaving = new AbortController()
  const answer = await fetch(`${here.url}/api/v1/changes?${new URLSearchParams(search)}`, {
    headers: { accept: 'text/event-stream', ...headers },
    signal: leaving.signal,
  })
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  try {
    let rest = ''
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const [, id = '', event = '', data] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(block) ?? []
        if (data) yield { id, event, told: JSON.parse(data) }
      }
    }
  } finally {
    leaving.abort()
  }
}

async function take(stream: ReturnType<typeof streamed>, count: number): Promise<Told[]> {
  const taken: Told[] = []
  if (count > 0)
    for await (const { id, event, told } of stream) {
      expect([id, event]).toEqual([told.cursor, told.what])
      if (taken.push(told) === count) break
    }
  return taken
}

const takeDown = async ({ id }: Story) =>
  transition(id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'En granne kände igen flickan.',
  })
const withdraw = async ({ id }: Story) =>
  transition(id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })
const publish = async ({ id, version }: Story) => transition(id, 'publish', await people.reviewer(), version)

const cursors = (changes: readonly Told[]) => changes.map(({ cursor }) => cursor)
const acts = (changes: readonly Told[], id: string) =>
  changes.flatMap((change) => (change.id === id ? [change.what] : []))

describe('whoever asks for what has changed', () => {
  test('is told of a story that goes live where it is, in which languages, and of which version; never a word of it', async () => {
    const before = await now()
    const story = await aStory({
      title: 'Hemligheten vid sjön',
      body: paragraph('Ingen annan läser det.'),
    }).live()
    const [change, ...more] = await since(before)
    expect(more).toEqual([])
    const answer = await fetch(`${here.url}/api/v1/stories/${story.id}`)
    const { approval } = (await answer.json()).data
    expect(change).toEqual({
      cursor: expect.any(String),
      at: expect.any(String),
      what: 'published',
      kind: 'stories',
      id: story.id,
      slug: story.slug,
      address: `http://localhost:3000/berattelser/${story.slug}`,
      languages: ['sv'],
      because: null,
      release: null,
      hash: approval.hash,
      isLive: true,
    })
  })

  test('learns nothing of drafts, nor of the next version of what is live', async () => {
    const live = await aStory().live()
    const before = await now()
    await aStory().approved()
    const editor = await people.editor()
    const data = { title: 'Nästa version', slug: 'nasta-version' }
    await payload.update({ collection: 'stories', id: live.id, draft: true, user: editor, data })
    expect(await ask({ since: before })).toEqual({ changes: [], next: before, more: false })
  })

  test('learns why something was withdrawn, and of what was taken down only that it is', async () => {
    const before = await now()
    const story = await aStory().live()
    await withdraw(story)
    expect((await since(before)).map(({ slug }) => slug)).toEqual([story.slug, story.slug])
    await takeDown(story)
    const changes = await since(before)
    expect(changes.map(({ what, because, hash }) => [what, because, hash !== null])).toEqual([
      ['published', null, true],
      ['withdrawn', 'outdated', false],
      ['taken_down', null, false],
    ])
    expect(JSON.stringify(changes)).not.toMatch(/granne|flickan/)
    // Also of when it was still there: it can be fetched no more, and a slug is made of what nobody shall read.
    for (const change of changes)
      expect(change).toMatchObject({ isLive: false, languages: [], slug: null, address: null })
  })

  test('is told of kinds that readers meet on no page of their own', async () => {
    const before = await now()
    const { id } = await aLive('organisations')
    expect(await since(before)).toMatchObject([{ kind: 'organisations', id, slug: null, address: null }])
  })

  test('goes through all of it from the beginning in steps of any size, and comes out the same', async () => {
    const whole = await since(changeCursor(beginning))
    expect(whole.length).toBeGreaterThan(5)
    for (const limit of ['1', '3', '500']) {
      const walked: Told[] = []
      for (let [search, more]: [Record<string, string>, boolean] = [{ limit }, true]; more; ) {
        const part = await ask(search)
        walked.push(...part.changes)
        search = { limit, since: part.next }
        more = part.more
      }
      expect(walked).toEqual(whole)
    }
  })

  test('sees a takedown when it is committed, and nobody keeps her an older answer', async () => {
    const story = await aStory().live()
    const before = await now()
    expect(await since(before)).toEqual([])
    await takeDown(story)
    expect(acts(await since(before), story.id)).toEqual(['taken_down'])
  })

  test('waits for it until no instance shows anything older', async () => {
    const way = Promise.withResolvers<void>()
    const forgetting = vi.spyOn(here.site.watch, 'catchUpEverywhere').mockReturnValue(way.promise)
    const told = ask().then(() => 'told')
    expect(await Promise.race([told, sleep(200, 'waits')])).toBe('waits')
    way.resolve()
    expect(await told).toBe('told')
    forgetting.mockRestore()
  })

  test('is told when nothing was told here as her cursor says, as after a restore: beyond the end, or within the log at another moment', async () => {
    await aStory().live()
    const { position, at } = standingOf(await now()) ?? beginning
    const later = new Date(at.getTime() + 1000)
    for (const cursor of [
      { position: 999_999, at },
      { position, at: later },
      { position: position - 1, at: later },
      { position, at: new Date(999_999_999_999_999) },
    ])
      for (const accept of ['application/json', 'text/event-stream']) {
        const search = new URLSearchParams({ since: changeCursor(cursor) })
        const answer = await fetch(`${here.url}/api/v1/changes?${search}`, { headers: { accept } })
        expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'cursor-not-ours' }])
      }
    expect(await since(changeCursor({ position, at }))).toEqual([])
  })
})

describe('whoever listens', () => {
  test('hears from now on what happens, as it is told to whoever asks', async () => {
    await aStory().live()
    const before = await now()
    const heard = take(streamed(), 2)
    await expect.poll(() => here.site.gauges().change_streams).toBe(1)
    const story = await aStory().live()
    await takeDown(story)
    const told = await heard
    expect(acts(told, story.id)).toEqual(['published', 'taken_down'])
    expect(cursors(told)).toEqual(cursors(await since(before)))
    await expect.poll(() => here.site.gauges().change_streams).toBe(0)
  })

  test('and was cut off gets by the last that she heard exactly what she missed, wherever her address began', async () => {
    const start = await now()
    const story = await aStory().live()
    const [first] = await take(streamed({ since: start }), 1)
    await withdraw(story)
    await takeDown(story)
    const missed = await take(streamed({ since: start }, { 'last-event-id': first?.cursor ?? '' }), 2)
    expect(acts([...(first ? [first] : []), ...missed], story.id)).toEqual([
      'published',
      'withdrawn',
      'taken_down',
    ])
  })
})

test('whoever keeps a copy is told that a picture of it was closed, and not why', async () => {
  const consent = await aConsent()
  const cover = await aPictureOfAChild([consent], { municipality: await municipalityId('boden') })
  const { id } = await aLive('stories', { cover, municipality: await municipalityId('boden') })
  const pictureOf = async () => (await (await fetch(`${here.url}/api/v1/stories/${id}`)).json()).data.picture
  expect(await pictureOf()).not.toBeNull()
  const start = await now()
  const withdrawn = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
  expect(withdrawn.status).toBe(200)
  expect((await since(start)).filter((change) => change.id === id)).toMatchObject([
    { what: 'changed', because: null, isLive: true, slug: expect.any(String) },
  ])
  expect(await pictureOf()).toBeNull()
})

test('a client that nobody here wrote follows by itself, and misses nothing when its line breaks', async () => {
  const story = await aStory().approved()
  const source = new EventSource(`${here.url}/api/v1/changes?since=${await now()}`)
  const heard: Told[] = []
  for (const what of ['published', 'withdrawn', 'taken_down'])
    source.addEventListener(what, ({ data }) => heard.push(JSON.parse(data) as Told))
  await new Promise((open) => source.addEventListener('open', open, { once: true }))
  await publish(story)
  await expect.poll(() => acts(heard, story.id)).toEqual(['published'])
  here.server.closeAllConnections()
  await withdraw(story)
  await takeDown(story)
  await expect.poll(() => heard.length, { timeout: 15_000 }).toBe(3)
  source.close()
  expect(acts(heard, story.id)).toEqual(['published', 'withdrawn', 'taken_down'])
})

test('many who publish at once, half of them in vain: everybody hears each act that held once and in order', async () => {
  const stories = await Promise.all(Array.from({ length: 6 }, () => aStory().approved()))
  await asOwner(`
    create function public.falter() returns trigger language plpgsql as $$ begin
      perform pg_sleep(random() * 0.03);
      if random() < 0.5 then raise exception 'falters'; end if;
      return new;
    end $$;
    create trigger falter after insert on published.changes for each row execute function public.falter()`)
  const start = await now()
  let inVain = 0
  const untilItHolds = async (act: () => Promise<unknown>): Promise<void> => {
    await sleep(Math.random() * 30)
    await act().catch(async (error) => {
      if (!/falters/.test(`${error} ${error.cause}`)) throw error
      inVain++
      await untilItHolds(act)
    })
  }
  const count = stories.length * 3
  const acting = Promise.all(
    stories.map(async (story) => {
      for (const act of [publish, withdraw, takeDown]) await untilItHolds(() => act(story))
    }),
  )
  const polled: Told[] = []
  const polling = (async () => {
    for (let cursor = start; polled.length < count; await sleep(20)) {
      const part = await ask({ since: cursor, limit: '2' })
      polled.push(...part.changes)
      cursor = part.next
    }
  })()
  const listening = Array.from({ length: 5 }, async (_, at) => {
    await sleep(at * 40)
    return take(streamed({ since: start }), count)
  })
  /** Loses her connection after every third. */
  const losing = (async () => {
    const heard: Told[] = []
    while (heard.length < count) {
      const last = heard.at(-1)?.cursor
      const wanted = Math.min(3, count - heard.length)
      heard.push(...(await take(streamed({ since: start }, last ? { 'last-event-id': last } : {}), wanted)))
    }
    return heard
  })()
  await acting
  await asOwner('drop trigger falter on published.changes; drop function public.falter()')
  await polling
  expect(inVain).toBeGreaterThan(0)
  const logged = await query<{ position: string; at: string }>(
    { payload },
    sql`select position, at from published.changes order by position desc limit ${count}`,
  )
  const all = logged
    .toReversed()
    .map(({ position, at }) => changeCursor({ position: Number(position), at: new Date(at) }))
  expect(cursors(polled)).toEqual(all)
  for (const heard of await Promise.all([...listening, losing])) expect(cursors(heard)).toEqual(all)
  for (const { id } of stories) expect(acts(polled, id)).toEqual(['published', 'withdrawn', 'taken_down'])
  expect((await look(stories[0]?.id ?? '')).live).toBe('taken_down')
})

describe('the mirror of the handbook', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'beratta-mirror-'))
    const [, script = ''] =
      /^## A mirror.*?```js\n(.*?)```/ms.exec(readFileSync('docs/api/changes.md', 'utf8')) ?? []
    expect(script.trim().split('\n').length).toBeLessThan(35)
    await writeFile(join(folder, 'mirror.mjs'), script)
  })
  afterAll(() => rm(folder, { recursive: true }))

  const begin = () => spawn(process.execPath, [join(folder, 'mirror.mjs'), here.url, join(folder, 'held')])

  async function held(): Promise<Record<string, string>> {
    const names = (await readdir(join(folder, 'held'))).filter((name) => name.endsWith('.json'))
    return Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, 'held', name), 'utf8')]),
      ),
    )
  }

  async function live(): Promise<Record<string, string>> {
    const rows = await query<{ kind: string; id: string }>(
      { payload },
      sql`select kind, id from published.documents`,
    )
    const found = await Promise.all(
      rows.map(async ({ kind, id }) => {
        const answer = await fetch(`${here.url}/api/v1/${kind}/${id}`)
        return answer.ok ? [[`${kind}.${id}.json`, JSON.stringify((await answer.json()).data)]] : []
      }),
    )
    return Object.fromEntries(found.flat())
  }

  test('holds exactly what is live, though it was killed and others read all the while', async () => {
    const stories = await Promise.all(Array.from({ length: 4 }, () => aStory().approved()))
    let isOver = false
    const reading = (async () => {
      for (; !isOver; await sleep(2))
        await Promise.all(stories.map(({ id }) => fetch(`${here.url}/api/v1/stories/${id}`)))
    })()
    const first = begin()
    await Promise.all(stories.map(publish))
    const [one, two, three] = stories as [Story, Story, Story]
    await withdraw(one)
    first.kill('SIGKILL')
    await takeDown(two)
    const second = begin()
    await takeDown(three)
    const end = await now()
    await expect
      .poll(() => readFile(join(folder, 'held', 'cursor'), 'utf8').catch(() => ''), { timeout: 10_000 })
      .toBe(end)
    second.kill('SIGKILL')
    isOver = true
    await reading
    expect(await held()).toEqual(await live())
    const names = Object.keys(await held())
    expect(stories.map(({ id }) => names.includes(`stories.${id}.json`))).toEqual([false, false, false, true])
  })
})
