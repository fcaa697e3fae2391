/**
 * Red never passes: every state of the consents × whom the picture shows × every act that leads towards readers, tried
 * by one who holds every role and right there is, by the worker, over REST and past it. `CONSENTS=all` tries them by
 * every role.
 */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { readVersion } from '@/cms/document/copies'
import type { Reference } from '@/cms/document/reference'
import { publicUse } from '@/cms/safeguarding/picture-findings'
import { pictureGate } from '@/domain/safeguarding/picture-gate'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import { type Attempt, attempt } from '../support/acts'
import { openCms } from '../support/cms'
import {
  type ConsentStateName,
  consentStateNames,
  consentStates,
  depictions,
  inOrder,
} from '../support/consent-states'
import { municipalityId, type PersonName, people, projectId } from '../support/people'
import { aConsent, aPicture } from '../support/picture'
import { showAsItStands } from '../support/put-into'
import { rest } from '../support/rest'
import { paragraph } from '../support/rich-text'

/** From where each act is possible, were the gate green. */
const from: Partial<Record<TransitionName, readonly [WorkingState, LiveState]>> = {
  submit: ['draft', 'never'],
  approve: ['in_review', 'never'],
  publish: ['approved', 'never'],
  schedule: ['approved', 'never'],
  goLive: ['scheduled', 'never'],
  forcePublish: ['draft', 'never'],
  approveRetrospectively: ['none', 'live_unreviewed'],
  reinstate: ['none', 'taken_down'],
}
const acts = Object.keys(from) as TransitionName[]

let reference: Reference
let picture: string
let consents: string[]
let everything: TypedUser
const roles: PersonName[] = [
  'leaderOfBoden',
  'editor',
  'reviewer',
  'editorAndReviewer',
  'safeguarding',
  'admin',
  'forcer',
]

beforeAll(async () => {
  const payload = await openCms()
  everything = await people.everything()
  consents = [await aConsent(), await aConsent()]
  picture = await aPicture({ depicts: 'childrenIdentifiable', peopleShown: 2, consents })
  const story = await payload.create({
    collection: 'stories',
    draft: true,
    user: await people.leaderOfBoden(),
    data: {
      title: 'En höstdag',
      summary: 'Vad vi gjorde tillsammans i höst.',
      municipality: await municipalityId('boden'),
      project: await projectId(),
      body: paragraph('Vi träffades i biblioteket och läste.'),
      cover: picture,
    },
  })
  reference = { kind: 'stories', id: String(story.id) }
})
afterAll(() => shiftClock(0))

/** Below every rule: the picture and its consents as they are to be. */
async function become(name: ConsentStateName, depicts: (typeof depictions)[number]): Promise<void> {
  const payload = await openCms()
  const { tied, isDeclared, change } = consentStates[name]
  const [, second = ''] = consents
  await throughTheDoor(payload, null, async (req) => {
    const given = { ...inOrder, ...change }
    // Below Payload nobody else gives a row its id.
    const signatures = (given.signatures ?? []).map((one) => ({ ...one, id: randomUUID() }))
    const consent = { ...given, signatures, municipality: await municipalityId('boden') }
    await payload.db.updateOne({ collection: 'consents', id: second, data: consent, req })
    const protectedIdentityDeclaration = { isDeclared }
    const data = { depicts, peopleShown: 2, protectedIdentityDeclaration, consents: consents.slice(0, tied) }
    await payload.update({ collection: 'media', id: picture, data, overrideAccess: true, depth: 0, req })
    // A picture that was closed would stay so: here it is to be one that never was.
    await query(
      req,
      sql`update app.picture_closings set asked_by = 'one', reopened_by = 'another', reopened_at = now()
          where picture = ${picture} and reopened_at is null`,
    )
  })
}

/** Below the CMS: the document as it is before the act. @returns its version */
async function stand([working, live]: readonly [WorkingState, LiveState]): Promise<string> {
  const payload = await openCms()
  return throughTheDoor(payload, null, async (req) => {
    const latest = await readVersion(req, reference)
    if (!latest) throw new Error('The story has no version.')
    const status = live === 'live_unreviewed' ? 'published' : 'draft'
    await query(req, sql`update stories set _status = ${status} where id = ${reference.id}`)
    await query(
      req,
      sql`update workflow_items set working = ${working}, live = ${live}, latest_version = ${latest.id},
            latest_hash = ${latest.hash}, approved_version = ${latest.id}, approved_hash = ${latest.hash},
            live_hash = ${latest.hash}, live_version = ${latest.id}, claimant = null,
            forced_by = null, reinstatement_by = null, scheduled_for = null
          where subject_id = ${reference.id}`,
    )
    await showAsItStands(req, reference)
    return latest.id
  })
}

async function where() {
  const rows = await query(
    await createLocalReq({}, await openCms()),
    sql`select working, live from workflow_items where subject_id = ${reference.id}`,
  )
  return [rows[0]?.working, rows[0]?.live]
}

const isRed = (name: ConsentStateName, depicts: (typeof depictions)[number]) => {
  const { tied, isDeclared, change } = consentStates[name]
  const both = [
    { code: 'A-1', ...inOrder },
    { code: 'B-2', ...inOrder, ...change },
  ]
  const shown = {
    id: 'picture',
    depicts,
    peopleShown: 2,
    hasProtectedIdentityDeclaration: isDeclared,
    consents: both.slice(0, tied),
    isClosed: false,
  }
  return pictureGate({ ...publicUse, pictures: [shown], today: new Date() }).length > 0
}

const byWhom = (name: TransitionName): Attempt['by'] => (name === 'goLive' ? 'worker' : everything)

describe.each(consentStateNames)('a picture with consents: %s', (name) => {
  test.each(depictions)('of %s', async (depicts) => {
    await become(name, depicts)
    for (const act of acts) {
      const place = from[act] ?? ['draft', 'never']
      const expected = await stand(place)
      const outcome = await attempt(reference, { name: act, by: byWhom(act), expected })
      expect(outcome, act).toBe(isRed(name, depicts) ? 'gateIsRed' : 'done')
      if (outcome !== 'done') expect(await where(), act).toEqual(place)
    }
  })
})

describe('a picture of a child who said no', () => {
  const names: ConsentStateName[] =
    process.env.CONSENTS === 'all' ? consentStateNames.slice(1) : ['one child said no']

  test.each(names)(
    'passes for no role, over no way: %s',
    async (name) => {
      await become(name, 'childrenIdentifiable')
      for (const act of acts) {
        for (const role of roles) {
          const place = from[act] ?? ['draft', 'never']
          const expected = await stand(place)
          const as = await people[role]()
          expect(await attempt(reference, { name: act, by: as, expected }), `${act} by ${role}`).not.toBe(
            'done',
          )
          const answer = await rest('POST', `/stories/${reference.id}/transitions/${act}`, {
            as,
            body: {
              expected,
              note: 'Ett skäl som är tillräckligt långt.',
              at: new Date(Date.now() + 3_600_000),
            },
          })
          expect(answer.status, `${act} by ${role} over REST`).toBeGreaterThanOrEqual(400)
          expect(await where()).toEqual(place)
        }
      }
    },
    300_000,
  )

  test.each([
    ['PATCH', '?draft=false', { _status: 'published' }],
    ['PATCH', '?publishAllLocales=true', { _status: 'published' }],
    ['PATCH', '?draft=true', { _status: 'published', title: 'Ny rubrik' }],
  ] as const)('is not published by %s %s', async (method, way, body) => {
    await become('one child said no', 'childrenIdentifiable')
    await stand(['draft', 'never'])
    await rest(method, `/stories/${reference.id}${way}`, { as: everything, body })
    expect((await rest('GET', `/v1/stories/${reference.id}`)).status).toBe(404)
    expect((await where())[1]).toBe('never')
  })
})
