/**
 * Random acts by random people, and after every one the promises I1 I3 I4 I5 I6 I8 I9 I18.
 * `SEQUENCES=2000` tries that many, `SEED=…` repeats a run.
 */
import fc from 'fast-check'
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/cms/clock'
import type { Reference } from '@/cms/document/reference'
import { loadSubject } from '@/cms/document/subject'
import { actorOf } from '@/cms/people/actor'
import { differences } from '@/cms/published/differences'
import { decide } from '@/domain/workflow/decide'
import { assumedGreen } from '@/domain/workflow/subject'
import { type TransitionName, transitionNames } from '@/domain/workflow/transitions'
import { type Attempt, attempt } from '../support/acts'
import { openCms } from '../support/cms'
import { type PersonName, people } from '../support/people'
import { Bystander, lookAt, type Seen } from '../support/promises'
import { aStory } from '../support/story'

const sequences = Number(process.env.SEQUENCES ?? 30)
const length = 30
const seed = process.env.SEED ? Number(process.env.SEED) : Date.now() & 0x7fffffff

const names = [
  'leaderOfBoden',
  'leaderOfKalmar',
  'editor',
  'reviewer',
  'otherReviewer',
  'editorAndReviewer',
  'safeguarding',
  'admin',
  'forcer',
  'everything',
] as const satisfies PersonName[]
const authors = ['leaderOfBoden', 'editor', 'editorAndReviewer', 'everything'] as const satisfies PersonName[]
/** Few texts, so that a text comes back and a save changes nothing now and then. */
const texts = ['En dag i augusti', 'En dag i september', 'En dag i oktober']
const byRobot = new Set<TransitionName>(['goLive', 'failToPublish', 'letGo'])
const endings = new Set<TransitionName>(['delete', 'letGo'])
const tried = transitionNames.filter((name) => name !== 'create')

/** One step: somebody tries something, sensible or not, alone or at the same moment as somebody else. */
const step = fc.record({
  name: fc.constantFrom(...tried),
  who: fc.constantFrom(...names),
  text: fc.constantFrom(...texts),
  locale: fc.constantFrom('sv' as const, 'en' as const),
  isStale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  /** Picks among what is allowed at that moment, or tries blindly. */
  pick: fc.option(fc.nat(999), { freq: 4 }),
  rival: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...names) },
  ),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

let everybody: Record<string, TypedUser>
let acts = 0
let done = 0

beforeAll(async () => {
  everybody = {}
  for (const name of names) everybody[name] = await people[name]()
})
afterAll(() => console.log(`${acts} acts tried, ${done} done, seed ${seed}`))

test(
  `whatever ${sequences} × ${length} acts people try, every promise holds after each`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...authors),
        fc.array(step, { minLength: length, maxLength: length }),
        live,
      ),
      { numRuns: sequences, seed, endOnFailure: !process.env.SEED },
    )
    expect(await differences(await openCms(), Number.MAX_SAFE_INTEGER)).toEqual([])
  },
  3_600_000 * 6,
)

/** One document's life. */
async function live(author: PersonName, steps: Step[]): Promise<void> {
  const story = await aStory({ by: people[author] }).draft()
  const reference: Reference = { kind: 'stories', id: story.id }
  const bystander = new Bystander(String((await people[author]()).id))
  let before = await lookAt(reference)
  for (const one of steps) {
    const act = await choose(reference, before, one)
    const rival = one.rival && act.by !== 'worker' ? { ...act, by: personNamed(one.rival) } : null
    const after = rival
      ? await together(reference, bystander, before, act, rival)
      : await alone(reference, bystander, before, act)
    if (!after) return
    before = after
  }
}

async function alone(reference: Reference, bystander: Bystander, before: Seen, act: Attempt) {
  const outcome = await attempt(reference, act)
  count([outcome])
  if (endings.has(act.name) && outcome === 'done') return null
  const after = await lookAt(reference)
  bystander.judge(act, outcome, before, after)
  return after
}

/** I18: of two who do the same at the same moment, the log tells who came first, and each saw what the other did. */
async function together(
  reference: Reference,
  bystander: Bystander,
  before: Seen,
  act: Attempt,
  rival: Attempt,
) {
  const outcomes = await Promise.all([attempt(reference, act), attempt(reference, rival)])
  count(outcomes)
  if (endings.has(act.name) && outcomes.includes('done')) return null
  const after = await lookAt(reference)
  const isDecision = ![
    ...['save', 'reinstate', 'markReviewed', 'forcePublish', 'schedule'],
    // Of two proposals the later waits; whoever says yes brings the words that she read.
    'proposeNotice',
  ].includes(act.name)
  if (isDecision) expect(outcomes.filter((one) => one === 'done').length).toBeLessThan(2)
  const events = after.events.slice(before.events.length).filter(({ is_refused }) => !is_refused)
  for (const [index, event] of events.entries()) {
    const who = [act, rival].find(({ by }) => typeof by !== 'string' && String(by.id) === event.actor) ?? act
    const isLast = index === events.length - 1
    // Between two acts nobody looked: the state in the middle is what the log says.
    const middle = {
      ...(isLast ? after : before),
      item: { ...(isLast ? after : before).item, working: event.to_working, live: event.to_live },
      latestHash: String(event.hash ?? before.latestHash),
    } as Seen
    bystander.note(who, index === 0 ? before : middle, isLast ? after : middle)
  }
  bystander.check(act, before, after)
  return after
}

function count(outcomes: string[]): void {
  acts += outcomes.length
  done += outcomes.filter((one) => one === 'done').length
}

async function choose(reference: Reference, { item }: Seen, one: Step): Promise<Attempt> {
  const { name, by } = one.pick === null ? blind(one) : await allowed(reference, one, one.pick)
  const expected = one.isStale ? '00000000-0000-4000-8000-000000000000' : String(item.latestVersion)
  return { name, by, expected, text: one.text, locale: one.locale }
}

const personNamed = (name: PersonName) => everybody[name] as TypedUser
const blind = ({ name, who }: Step) => ({
  name,
  by: byRobot.has(name) ? ('worker' as const) : personNamed(who),
})

/** One of all the things that somebody may do now: without this, most sequences would never leave the draft. */
async function allowed(reference: Reference, one: Step, pick: number) {
  const req = await createLocalReq({}, await openCms())
  const loaded = await loadSubject(req, reference)
  if (!loaded) return blind(one)
  const best = {
    expected: loaded.subject.latestVersion ?? undefined,
    note: 'ett skäl som är långt nog',
    at: new Date(now().getTime() + 60_000),
    now: new Date(now().getTime() + 1),
    reason: 'outdated' as const,
    gates: assumedGreen,
  }
  const options = tried
    // What ends the sequence, only who tries blindly gets to.
    .filter((name) => !endings.has(name))
    .flatMap((name) => [...names.map(personNamed), 'worker' as const].map((by) => ({ name, by })))
    .filter(({ name, by }) => {
      const actor = by === 'worker' ? ({ type: 'robot' } as const) : actorOf({ user: by })
      const subject = name === 'goLive' ? { ...loaded.subject, scheduledFor: null } : loaded.subject
      return decide({ ...best, name }, subject, actor).allowed
    })
  // Each transition equally often, however many people may do it.
  const kinds = [...new Set(options.map(({ name }) => name))]
  const kind = kinds[pick % kinds.length]
  const mine = options.filter(({ name }) => name === kind)
  return mine[Math.floor(pick / 7) % mine.length] ?? blind(one)
}
