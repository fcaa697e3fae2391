import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { afterEach, expect, test } from 'vitest'
import { now, shiftClock } from '@/cms/clock'
import { keepEvidence } from '@/cms/consents/evidence'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { queueMail } from '@/cms/mail/queue-mail'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent } from '../support/picture'
import { about, aLink, editorial, linksOf } from '../support/preview-link'
import { aStory } from '../support/story'

const day = 24 * 60 * 60 * 1000
const form = { bytes: Buffer.from('%PDF-1.7'), mediaType: 'application/pdf' }

afterEach(() => shiftClock(0))

test('evidence goes twelve months after its pictures went out of use, and not a day before', async () => {
  const payload = await openCms()
  const consent = await aConsent()
  await throughTheDoor(payload, null, (req) =>
    keepEvidence(req, consent, form, { id: 'nobody', isSafeguarding: false }),
  )
  const kept = async () => {
    const rows = await query(
      await createLocalReq({}, payload),
      sql`select 1 from app.evidence where consent = ${consent} and sealed is not null`,
    )
    return rows.length
  }
  shiftClock(360 * day)
  await sweepRetention(payload)
  expect(await kept()).toBe(1)
  shiftClock(367 * day)
  expect((await sweepRetention(payload)).evidence).toBe(1)
  expect(await kept()).toBe(0)
  const { evidence } = await payload.findByID({ collection: 'consents', id: consent })
  expect(evidence?.sha256 ?? null).toBeNull()
  const left = await query(
    await createLocalReq({}, payload),
    sql`select e.sha256, e.added_by, w.name from app.evidence e
        join workflow_events w on w.subject_collection = 'consents' and w.subject_id = e.consent::text
        where e.consent = ${consent}`,
  )
  expect(left).toEqual([
    { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), added_by: 'nobody', name: 'letGo' },
  ])
})

test('closed cases and messages go after six months, open ones stay', async () => {
  const payload = await openCms()
  const aCase = async (state: 'closed' | 'open') => {
    const { id } = await payload.create({
      collection: 'cases',
      user: await people.safeguarding(),
      data: { kind: 'removal', state, text: 'Ta bort bilden.', openedAt: now().toISOString() } as never,
    })
    return String(id)
  }
  const [closed, open] = [await aCase('closed'), await aCase('open')]
  const left = async () => {
    const { docs } = await payload.find({ collection: 'cases', where: { id: { in: [closed, open] } } })
    return docs.map(({ id }) => id)
  }
  shiftClock(170 * day)
  await sweepRetention(payload)
  expect(await left()).toHaveLength(2)
  shiftClock(190 * day)
  expect((await sweepRetention(payload)).cases).toBe(1)
  expect(await left()).toEqual([open])
})

test('what a sent mail said goes after ninety days, one that waits is never touched, and none is sent twice', async () => {
  const payload = await openCms()
  const req = await createLocalReq({}, payload)
  const content = { subject: 'Hej', text: 'Berättelsen är tillbaka.' }
  const mail = (key: string) => ({ key, to: { address: 'a@example.org' }, kind: 'plain', content }) as const
  await throughTheDoor(payload, null, async (within) => {
    for (const key of ['sent', 'waiting']) await queueMail(within, mail(key), 'daily')
  })
  await query(req, sql`update app.mails set sent_at = now() where key = 'sent'`)
  const standing = async (key: string) => {
    const [row] = await query(req, sql`select to_address, content, sent_at from app.mails where key = ${key}`)
    return { to: row?.to_address, content: row?.content, isSent: Boolean(row?.sent_at) }
  }
  const [before, waiting] = [await standing('sent'), await standing('waiting')]
  shiftClock(89 * day)
  expect((await sweepRetention(payload)).mails).toBe(0)
  expect(await standing('sent')).toEqual(before)
  shiftClock(91 * day)
  expect((await sweepRetention(payload)).mails).toBe(1)
  expect(await standing('sent')).toEqual({ to: null, content: {}, isSent: true })
  expect(await standing('waiting')).toEqual(waiting)
  await throughTheDoor(payload, null, (within) => queueMail(within, mail('sent')))
  expect(await standing('sent')).toEqual({ to: null, content: {}, isSent: true })
  expect((await sweepRetention(payload)).mails).toBe(0)
})

test('a link to a preview is forgotten ninety days after it ended, by itself or by hand', async () => {
  const payload = await openCms()
  const story = await aStory().submitted()
  const [ended, lasting] = [await aLink(story, { days: 30 }), await aLink(story, { days: 30 })]
  await editorial.post('/previews/:link/end', await people.editor(), { ...about(story.id), link: ended.id })
  const kept = async () => (await linksOf(story.id)).links.map(({ id }) => id).toSorted()
  shiftClock(89 * day)
  await sweepRetention(payload)
  expect(await kept()).toEqual([ended.id, lasting.id].toSorted())
  shiftClock(91 * day)
  await sweepRetention(payload)
  expect(await kept()).toEqual([lasting.id])
  shiftClock(121 * day)
  await sweepRetention(payload)
  expect(await kept()).toEqual([])
})
