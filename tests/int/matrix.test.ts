/**
 * The matrix against the real service: what the judge says of a cell is what happens in it, in state and to readers.
 * For each transition and person, every kind of answer is tried in one of the states that give it, picked by chance;
 * `MATRIX=all` tries every cell.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { readVersion } from '@/cms/document/copies'
import type { Reference } from '@/cms/document/reference'
import { actorOf } from '@/cms/people/actor'
import { isStaff } from '@/domain/roles'
import { decide, isOwnLeader } from '@/domain/workflow/decide'
import {
  isPublic,
  type LiveState,
  liveStates,
  type WorkingState,
  workingStates,
} from '@/domain/workflow/states'
import { type Actor, assumedGreen, type Subject } from '@/domain/workflow/subject'
import { type TransitionName, transitionNames } from '@/domain/workflow/transitions'
import { type Attempt, attempt, note } from '../support/acts'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { putInto } from '../support/put-into'
import { aStory } from '../support/story'

type Cell = { name: TransitionName; working: WorkingState; live: LiveState; who: string }
type Ground = { reference: Reference; version: string; hash: string; liveVersion: string }

const day = 24 * 60 * 60 * 1000
const who: Record<string, Attempt['by']> = { anonymous: 'anonymous', 'the worker': 'worker' }
let ground: Ground
let tried = 0
let total = 0

beforeAll(async () => {
  who['leader of Boden'] = await people.leaderOfBoden()
  who['leader of Kalmar'] = await people.leaderOfKalmar()
  who['reviewer who wrote in it'] = await people.otherReviewer()
  who['editor and reviewer'] = await people.editorAndReviewer()
  who['editor with the force right'] = await people.forcer()
  for (const name of ['editor', 'reviewer', 'safeguarding', 'admin'] as const)
    who[name] = await people[name]()
  ground = await newGround()
})
afterAll(() => console.log(`${tried} of ${total} cells tried`))

test('in every kind of cell the service does what the judge says, and nothing else', async () => {
  for (const cells of await kindsOfCells()) {
    total += cells.length
    const chosen = process.env.MATRIX === 'all' ? cells : [cells[Math.floor(Math.random() * cells.length)]]
    for (const cell of chosen) if (cell) await tryOut(cell)
  }
}, 3_600_000)

/** Cells that the judge answers alike, by transition and person. */
async function kindsOfCells(): Promise<Cell[][]> {
  const kinds = new Map<string, Cell[]>()
  for (const name of transitionNames.filter((one) => one !== 'create'))
    for (const person of Object.keys(who))
      for (const working of workingStates)
        for (const live of liveStates) {
          const cell = { name, working, live, who: person }
          const { answer } = await expectation(cell)
          const key = `${name}, ${person}, ${answer}`
          kinds.set(key, [...(kinds.get(key) ?? []), cell])
        }
  return [...kinds.values()]
}

async function tryOut(cell: Cell): Promise<void> {
  const place = `${cell.name} by ${cell.who} in ${cell.working}, ${cell.live}`
  await prepare(cell)
  const { answer, to } = await expectation(cell)
  const by = who[cell.who] ?? 'anonymous'
  const text = `Ändrad ${tried}`
  const outcome = await attempt(ground.reference, { name: cell.name, by, expected: ground.version, text })
  tried += 1
  if (cell.name === 'save' || cell.name === 'delete') {
    // Payload's own access rules say no before the door does, in fewer words.
    expect(outcome === 'done', `${place}: ${outcome}`).toBe(answer === 'done')
  } else expect(outcome, place).toBe(answer)

  if ((cell.name === 'delete' || cell.name === 'letGo') && outcome === 'done') ground = await newGround()
  else expect(await standing(), place).toEqual({ ...to, isReadable: isPublic(to.live) })
}

/** What the judge says, asked with the test's own idea of the document rather than the service's. */
async function expectation({ name, working, live, who: person }: Cell) {
  const by = who[person] ?? 'anonymous'
  const actor: Actor =
    by === 'worker' ? { type: 'robot' } : by === 'anonymous' ? null : actorOf({ user: by as TypedUser })
  const subject = await subjectIn(working, live)
  const stays = { working, live }
  const isHidden =
    actor?.type !== 'robot' && !isPublic(live) && !isStaff(actor) && !(actor && isOwnLeader(actor, subject))
  if (isHidden) return { answer: 'notFound' as const, to: stays }
  const best = {
    expected: ground.version,
    note,
    reason: 'outdated' as const,
    at: new Date(now().getTime() + day),
  }
  const decision = decide({ ...best, name, now: now(), gates: assumedGreen }, subject, actor)
  return decision.allowed
    ? { answer: 'done' as const, to: decision.to }
    : { answer: decision.because, to: stays }
}

const isApprovedIn = (working: WorkingState) =>
  working === 'approved' || working === 'scheduled' || working === 'failed_to_publish'
const id = (name: string) => {
  const by = who[name]
  return typeof by === 'object' ? String(by.id) : ''
}

async function subjectIn(working: WorkingState, live: LiveState): Promise<Subject> {
  const boden = await municipalityId('boden')
  return {
    kind: 'stories',
    working,
    live,
    latestVersion: ground.version,
    latestHash: ground.hash,
    approvedHash: isApprovedIn(working) ? ground.hash : null,
    liveHash: ground.hash,
    publicHash: ground.hash,
    contributors: [id('leader of Boden'), id('reviewer who wrote in it')],
    readBy: [],
    author: id('leader of Boden'),
    submitter: id('leader of Boden'),
    claimant: working === 'in_review' ? id('reviewer') : null,
    municipalities: [boden, boden],
    openBlockingComments: 0,
    hasOpenCase: false,
    release: null,
    scheduledFor: null,
    forcedBy: live === 'live_unreviewed' ? id('editor with the force right') : null,
    reinstatementBy: null,
    proposedNotice: { text: note, by: id('editor and reviewer') },
  }
}

/** The document's content is always the same but for what saves write. */
async function prepare({ working, live }: Cell): Promise<void> {
  const { reference } = ground
  const latest = await readVersion(await createLocalReq({}, await openCms()), reference)
  if (!latest) throw new Error('The ground has no version.')
  ground = { ...ground, version: latest.id, hash: latest.hash }
  await putInto(reference, await subjectIn(working, live), ground.liveVersion)
}

async function standing() {
  const payload = await openCms()
  const { reference } = ground
  const [item] = await query(
    { payload },
    sql`select working, live from workflow_items where subject_id = ${reference.id}`,
  )
  const where = { id: { equals: reference.id } }
  const { totalDocs } = await payload.count({ collection: 'stories', where, overrideAccess: false })
  return { working: item?.working, live: item?.live, isReadable: totalDocs === 1 }
}

async function newGround(): Promise<Ground> {
  const story = await aStory().live()
  const reference: Reference = { kind: 'stories', id: story.id }
  const latest = await readVersion(await createLocalReq({}, await openCms()), reference)
  return { reference, version: story.version, hash: String(latest?.hash), liveVersion: story.version }
}
