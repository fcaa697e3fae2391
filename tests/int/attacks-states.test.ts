/**
 * I2 and I6 for every transport, role and state: not a byte of what readers see changes, and nothing of what is
 * scheduled. Each transport and person is tried in one working state, another each time; `ATTACKS=all` tries all.
 */
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Content, readVersion } from '@/cms/document/copies'
import type { Reference } from '@/cms/document/reference'
import { type LiveState, type WorkingState, workingStates } from '@/domain/workflow/states'
import type { Subject } from '@/domain/workflow/subject'
import { attacks } from '../support/attacks'
import { openCms } from '../support/cms'
import { municipalityId, type PersonName, people } from '../support/people'
import { publicCopy } from '../support/public-copy'
import { putInto } from '../support/put-into'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

const attackers: PersonName[] = [
  'leaderOfBoden',
  'leaderOfKalmar',
  'editor',
  'reviewer',
  'safeguarding',
  'admin',
  'forcer',
  'everything',
]
const lives: readonly LiveState[] = ['live', 'live_unreviewed', 'withdrawn', 'taken_down']
let [tried, turn] = [0, Math.floor(Math.random() * 100)]
let reference: Reference
let liveVersion: string
let boden: string

beforeAll(async () => {
  const story = await aStory().live()
  reference = { kind: 'stories', id: story.id }
  liveVersion = story.version
  boden = await municipalityId('boden')
})
afterAll(() => console.log(`${tried} attacks tried in ${workingStates.length} × ${lives.length} states`))

describe.each(Object.entries(attacks))('%s', (_, attack) => {
  test.each([...attackers, null])('by %s changes nothing that readers see, in any state', async (who) => {
    const as = who ? await people[who]() : null
    for (const [working, live] of states()) await tryIn(working, live, attack, as)
  })
})

/** All of them, or one whose turn it is. */
function states(): (readonly [WorkingState, LiveState])[] {
  const all = workingStates.flatMap((working) => lives.map((live) => [working, live] as const))
  turn += 1
  const chosen = all[(turn * 7) % all.length]
  return process.env.ATTACKS === 'all' || !chosen ? all : [chosen]
}

async function tryIn(
  working: WorkingState,
  live: LiveState,
  attack: (typeof attacks)[string],
  as: TypedUser | null,
): Promise<void> {
  const latest = await latestVersion()
  await putInto(reference, subjectIn(working, live, latest), liveVersion)
  const before = await publicCopy(reference.id)
  const { status } = await attack({ id: reference.id, version: latest.id }, as)
  tried += 1
  const place = `${working}, ${live}`
  expect(status, place).toBeLessThan(500)
  expect(await publicCopy(reference.id), place).toBe(before)
  expect(await look(reference.id), place).toMatchObject({ live })
  const isShown = (await rest('GET', `/v1/stories/${reference.id}`)).status === 200
  expect(isShown, place).toBe(live === 'live' || live === 'live_unreviewed')
  if (working === 'scheduled') expect((await latestVersion()).hash, place).toBe(latest.hash)
}

async function latestVersion(): Promise<{ id: string; hash: string; content: Content }> {
  const latest = await readVersion(await createLocalReq({}, await openCms()), reference)
  if (!latest) throw new Error('The story has no version.')
  return latest
}

function subjectIn(working: WorkingState, live: LiveState, latest: { id: string; hash: string }): Subject {
  const isApproved = ['approved', 'scheduled', 'failed_to_publish'].includes(working)
  return {
    kind: 'stories',
    working,
    live,
    latestVersion: latest.id,
    latestHash: latest.hash,
    approvedHash: isApproved ? latest.hash : null,
    liveHash: latest.hash,
    publicHash: latest.hash,
    contributors: [],
    readBy: [],
    author: null,
    submitter: null,
    claimant: null,
    municipalities: [boden, boden],
    openBlockingComments: 0,
    hasOpenCase: false,
    release: null,
    scheduledFor: null,
    forcedBy: null,
    reinstatementBy: null,
    proposedNotice: null,
  }
}
