/**
 * I31 whatever people try: random edits, decisions, takedowns, gates and clocks between adding and going live, alone and
 * two at once, and after every step what must hold. `SEQUENCES=500` tries that many, `SEED=…` repeats a run.
 */
import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { APIError, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { differences } from '@/cms/published/differences'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { act, aRelease, comes, inRelease } from '../support/release'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const sequences = Number(process.env.SEQUENCES ?? 6)
const length = 24
const seed = process.env.SEED ? Number(process.env.SEED) : Date.now() & 0x7fffffff
const hour = 60 * 60 * 1000

const names = ['leaderOfBoden', 'editor', 'reviewer', 'otherReviewer', 'everything'] as const
const onText = ['edit', 'approveAgain', 'requestChanges', 'discard', 'takeDown', 'publishAlone'] as const
const onRelease = ['add', 'addAll', 'remove', 'schedule', 'unschedule', 'publish', 'comes'] as const
const around = ['redden', 'mend'] as const

const one = fc.record({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...onText) },
    { weight: 5, arbitrary: fc.constantFrom(...onRelease) },
    { weight: 1, arbitrary: fc.constantFrom(...around) },
  ),
  who: fc.constantFrom(...names),
  text: fc.nat(2),
  release: fc.nat(1),
})
const step = fc.tuple(one, fc.option(one, { freq: 2 }))
type One = typeof one extends fc.Arbitrary<infer Value> ? Value : never

let everybody: Record<(typeof names)[number], TypedUser>
let consent = ''
let cover = ''
let done = 0
let tried = 0
let wentLive = 0

beforeAll(async () => {
  everybody = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await people[name]()] as const)),
  ) as typeof everybody
  consent = await aConsent()
  cover = await aPictureOfAChild([consent])
})
afterAll(() => {
  shiftClock(0)
  console.log(`${tried} acts tried, ${done} done, ${wentLive} releases live, seed ${seed}`)
})

test(`whatever ${sequences} × ${length} steps people try, no release is live in part`, async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: length, maxLength: length }), live), {
    numRuns: sequences,
    seed,
    endOnFailure: !process.env.SEED,
  })
  expect(await differences(await openCms(), Number.MAX_SAFE_INTEGER)).toEqual([])
}, 3_600_000)

type World = { readonly texts: readonly string[]; readonly releases: readonly string[] }

async function live(steps: readonly (readonly [One, One | null])[]): Promise<void> {
  const texts = []
  for (let n = 0; n < 3; n += 1) texts.push((await aStory().draft()).id)
  const payload = await openCms()
  const user = everybody.leaderOfBoden
  await payload.update({
    ...{ collection: 'stories', id: String(texts[0]), draft: true, overrideAccess: false, user },
    data: { cover },
  } as never)
  const world = { texts, releases: [await aRelease([], 'Den ena'), await aRelease([], 'Den andra')] }
  for (const id of texts) await approve(id)
  for (const [first, rival] of steps) {
    await Promise.all([attempt(world, first), ...(rival ? [attempt(world, rival)] : [])])
    await holds(world, JSON.stringify([first, rival]))
  }
  await run(sql`update consents set withdrawn_at = null where id = ${consent}`)
}

/** What is refused is refused; anything else that goes wrong is a fault. */
async function attempt(world: World, step: One): Promise<void> {
  tried += 1
  try {
    await perform(world, step)
    done += 1
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
  }
}

async function perform({ texts, releases }: World, { what, who, text, release }: One): Promise<void> {
  const id = String(texts[text])
  const into = String(releases[release])
  const by = everybody[who]
  switch (what) {
    case 'edit':
      await rest('PATCH', `/stories/${id}`, { as: by, body: { summary: `Nytt ${Math.random()}.` } })
      return
    case 'approveAgain':
      return approve(id)
    case 'add':
      return act(into, 'add', by, { documents: inRelease([{ id }]) })
    case 'addAll':
      for (const one of texts)
        await act(into, 'add', everybody.editor, { documents: inRelease([{ id: one }]) }).catch(
          () => undefined,
        )
      return
    case 'remove':
      return act(into, 'remove', by, { documents: inRelease([{ id }]) })
    case 'schedule':
      return act(into, 'schedule', by, { at: new Date(Date.now() + hour) })
    case 'comes':
      shiftClock(2 * hour)
      try {
        await Promise.all([comes(into), comes(into)])
      } finally {
        shiftClock(0)
      }
      return
    case 'unschedule':
    case 'publish':
      return act(into, what, by)
    case 'redden':
    case 'mend':
      await run(
        sql`update consents set withdrawn_at = ${what === 'redden' ? new Date().toISOString() : null}::timestamptz
            where id = ${consent}`,
      )
      return
    default: {
      const { version } = await look(id)
      const name: NamedTransition = what === 'publishAlone' ? 'publish' : what
      await transition(id, name, by, version, { note: 'Ett skäl som är långt nog.' })
    }
  }
}

/** As far as it can be brought: handed in, claimed, approved, each by who may. */
async function approve(id: string): Promise<void> {
  for (const [name, by] of [
    ['submit', everybody.leaderOfBoden],
    ['claim', everybody.reviewer],
    ['approve', everybody.reviewer],
  ] as const) {
    const { version } = await look(id)
    await transition(id, name, by, version).catch(() => undefined)
  }
}

const run = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

/** Asked of the rows alone, with no word of the code that wrote them. */
async function holds({ texts, releases }: World, step: string): Promise<void> {
  const places = await run(
    sql`select p.*, r.state, i.live_hash, i.approved_hash, i.working, i.live from app.release_places p
        join app.releases r on r.id = p.release join workflow_items i on i.subject_id = p.id
        where p.release in ${[...releases]}`,
  )
  for (const place of places) {
    const isValid = place.is_open && place.voided_at === null
    // A place that holds is of what is approved and not live yet: unpinned, or alone, nothing of it goes out.
    if (isValid) {
      expect(place.approved_hash, step).toBe(place.hash)
      expect(place.live_hash, step).not.toBe(place.hash)
      expect(place.working, step).toMatch(
        place.state === 'scheduled' ? /^scheduled$/ : /^(approved|failed_to_publish)$/,
      )
    }
    if (place.state === 'live') expect(place.voided_at, step).toBeNull()
  }
  // What went live with a release is all of it, in the hashes that it pinned, or none.
  for (const release of releases) {
    const [{ state } = {}] = await run(sql`select state from app.releases where id = ${release}`)
    const wanted = places.filter((place) => place.release === release).map(({ id, hash }) => `${id} ${hash}`)
    const gone = await run(
      sql`select e.subject_id, e.hash from workflow_events e join app.releases r on e.note = r.name
          where r.id = ${release} and e.name in ('publish', 'goLive') and not e.is_refused
            and e.subject_id in ${[...texts]}`,
    )
    const went = gone.map(({ subject_id: id, hash }) => `${id} ${hash}`)
    expect(went.sort(), step).toEqual(state === 'live' ? wanted.sort() : [])
    if (state === 'live') wentLive += 1
  }
  const shown = await run(
    sql`select d.hash, i.live_hash from published.documents d join workflow_items i on i.subject_id = d.id
        where d.id in ${[...texts]}`,
  )
  for (const { hash, live_hash: liveHash } of shown) expect(hash, step).toBe(liveHash)
  const unapproved = await run(
    sql`select 1 from workflow_items i where subject_id in ${[...texts]} and live = 'live' and not exists (
          select from approvals a where a.subject_id = i.subject_id and a.hash = i.live_hash)`,
  )
  expect(unapproved, step).toEqual([])
}
