/** I31: documents that go live together do so whole or not at all, each in its approved hash. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { goLiveOnSchedule } from '@/cms/entry/go-live'
import type { WorkflowMail } from '@/cms/mail/new-mail'
import { render } from '@/cms/mail/render'
import type { ReleaseView } from '@/domain/releases/release'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { act, aRelease, comes, inRelease, lookAtRelease } from '../support/release'
import { rest } from '../support/rest'
import { aStory, look, type Story, transition } from '../support/story'

const hour = 60 * 60 * 1000
const soon = () => ({ at: new Date(Date.now() + hour) })
const payload = await openCms()
const run = (statement: ReturnType<typeof sql>) => query({ payload }, statement)

afterEach(() => shiftClock(0))

async function approved(count: number): Promise<[Story, ...Story[]]> {
  const stories: Story[] = []
  for (let n = 0; n < count; n += 1) stories.push(await aStory().approved())
  return stories as [Story, ...Story[]]
}

const standing = async (stories: readonly Story[]) =>
  Promise.all(stories.map(async ({ id }) => (({ working, live }) => `${working} ${live}`)(await look(id))))

const edit = async ({ id }: Story, as = people.editor) =>
  rest('PATCH', `/stories/${id}`, { as: await as(), body: { summary: `Nytt ${Math.random()}.` } })

const mailsOf = (kind: string) =>
  run(sql`select to_user, topic, content from app.mails where kind = ${kind} order by created_at`)

describe('a release goes live', () => {
  it('whole, in one transaction, each document as it was approved', async () => {
    const stories = await approved(3)
    const release = await aRelease(stories)
    await act(release, 'publish', await people.reviewer())
    expect(await standing(stories)).toEqual(Array(3).fill('none live'))
    expect(await lookAtRelease(release)).toMatchObject({ state: 'live' })
    const ids = stories.map(({ id }) => id)
    // One transaction, told in one: every row of it was written by the same.
    const writers = await run(
      sql`select distinct xmin::text from published.documents where kind = 'stories' and id in ${ids}`,
    )
    expect(writers).toHaveLength(1)
    const wrong = await run(
      sql`select p.id from app.release_places p join published.documents d using (kind, id)
          where p.release = ${release} and d.hash <> p.hash`,
    )
    expect(wrong).toEqual([])
    const changes = await run(
      sql`select position::int, release from published.changes where id in ${ids} order by position`,
    )
    const first = Number(changes[0]?.position)
    expect(changes.map(({ position }) => position)).toEqual([first, first + 1, first + 2])
    expect(changes.map(({ release: told }) => told)).toEqual(Array(3).fill(release))
    const [event] = await run(
      sql`select actor, hash, note from workflow_events where subject_id = ${ids[0]} and name = 'publish'`,
    )
    expect(event).toMatchObject({ actor: String((await people.reviewer()).id), note: 'Höstens rapport' })
  })

  it('not at all when one of them may not: nothing of it is before readers, and she is told which', async () => {
    const stories = await approved(3)
    const release = await aRelease(stories)
    await edit(stories[1] as Story)
    await expect(act(release, 'publish', await people.reviewer())).rejects.toMatchObject({
      status: 422,
      stops: [{ kind: 'stories', id: stories[1]?.id, because: 'contentNotApproved' }],
    })
    expect(await standing(stories)).toEqual(['approved never', 'submitted never', 'approved never'])
    const { state, events } = await lookAtRelease(release)
    expect(state).toBe('open')
    expect(events.at(-1)).toMatchObject({ name: 'publish', because: 'releaseIsStopped' })
  })

  it('with no more than what its approvers said: who wrote in a text approves no release of it', async () => {
    const story = await aStory().inReview()
    const release = await aRelease([])
    const adding = { documents: inRelease([story]) }
    await expect(act(release, 'add', await people.editor(), adding)).rejects.toMatchObject({
      because: 'contentNotApproved',
    })
    expect((await lookAtRelease(release)).places).toEqual([])
  })
})

describe('a place in a release', () => {
  it('is pinned to the approved version and hash, and there is one of a document at a time', async () => {
    const [story] = await approved(1)
    const release = await aRelease([story])
    const [pinned] = (await lookAtRelease(release)).places
    const [{ approved_hash: hash } = {}] = await run(
      sql`select approved_hash from workflow_items where subject_id = ${story.id}`,
    )
    expect(pinned).toMatchObject({ hash, voided_because: null })
    await expect(aRelease([story], 'En annan')).rejects.toMatchObject({ because: 'inOtherRelease' })
    await act(release, 'remove', await people.reviewer(), { documents: inRelease([story]) })
    await aRelease([story], 'En annan')
  })

  it('is lost by an edit, a decision or a takedown, and the owner of the release hears of it once', async () => {
    const [edited, sentBack, thrownAway] = await approved(3)
    const live = await aStory().live()
    await edit(live, people.leaderOfBoden)
    const { version } = await look(live.id)
    await transition(live.id, 'submit', await people.leaderOfBoden(), version)
    await transition(live.id, 'claim', await people.reviewer(), version)
    await transition(live.id, 'approve', await people.reviewer(), version)
    const release = await aRelease([edited, sentBack as Story, thrownAway as Story, live])
    await run(sql`delete from app.mails`)
    await edit(edited)
    await edit(edited)
    const note = { note: 'Bilden saknar samtycke.' }
    await transition(String(sentBack?.id), 'requestChanges', await people.reviewer(), sentBack?.version, note)
    await transition(String(thrownAway?.id), 'discard', await people.editor(), thrownAway?.version)
    await transition(live.id, 'takeDown', await people.safeguarding())
    const { places, events } = await lookAtRelease(release)
    const why = new Map(places.map(({ id, voided_because: because }) => [id, because]))
    expect([edited.id, sentBack?.id, thrownAway?.id, live.id].map((id) => why.get(id))).toEqual([
      'save',
      'requestChanges',
      'discard',
      'takeDown',
    ])
    expect(events.filter(({ name }) => name === 'void')).toHaveLength(4)
    // The history tells by which act of whom each was lost, the last first.
    const { body } = await rest('GET', `/review/releases/${release}`, { as: await people.reviewer() })
    const history = (body as unknown as ReleaseView).history.filter(({ lostBy }) => lostBy)
    expect(history.map(({ lostBy, because, document }) => [lostBy, because, document?.id])).toEqual([
      ['takeDown', null, live.id],
      ['discard', null, thrownAway?.id],
      ['requestChanges', null, sentBack?.id],
      ['save', null, edited.id],
    ])
    const { name: safeguarder } = await people.safeguarding()
    expect(history[0]?.who).toBe(safeguarder)
    const mails = await mailsOf('placeVoided')
    const owner = String((await people.editor()).id)
    expect(mails.map(({ to_user: to, topic }) => [to, topic])).toEqual(
      Array(4).fill([owner, `release:${release}`]),
    )
  })

  it('stays where it is when a save changes nothing', async () => {
    const [story] = await approved(1)
    const release = await aRelease([story])
    const body = { summary: 'Vad vi gjorde tillsammans i höst.' }
    await rest('PATCH', `/stories/${story.id}`, { as: await people.editor(), body })
    expect((await lookAtRelease(release)).places).toMatchObject([{ voided_because: null }])
  })

  it('is given anew once the text is approved again', async () => {
    const [story] = await approved(1)
    const release = await aRelease([story])
    await edit(story)
    const { version } = await look(story.id)
    await transition(story.id, 'claim', await people.reviewer(), version)
    await transition(story.id, 'approve', await people.reviewer(), version)
    await expect(act(release, 'publish', await people.editor())).rejects.toMatchObject({ status: 422 })
    await act(release, 'add', await people.editor(), { documents: inRelease([story]) })
    await act(release, 'publish', await people.editor())
    expect(await standing([story])).toEqual(['none live'])
  })

  it('keeps its document from going live, being scheduled or taken off the schedule alone', async () => {
    const [story] = await approved(1)
    const release = await aRelease([story])
    const editor = await people.editor()
    const alone = { because: 'inRelease' }
    await expect(transition(story.id, 'publish', editor, story.version)).rejects.toMatchObject(alone)
    await expect(transition(story.id, 'schedule', editor, story.version, soon())).rejects.toMatchObject(alone)
    await act(release, 'schedule', editor, soon())
    await expect(transition(story.id, 'unschedule', editor)).rejects.toMatchObject(alone)
    shiftClock(2 * hour)
    // An order that was left from a time of its own.
    await goLiveOnSchedule(payload, { kind: 'stories', id: story.id, version: story.version })
    expect(await standing([story])).toEqual(['scheduled never'])
  })
})

describe('a scheduled release', () => {
  it('is as locked as what is scheduled: its texts, and what is in it', async () => {
    const stories = await approved(2)
    const [extra] = await approved(1)
    const release = await aRelease(stories)
    const editor = await people.editor()
    await act(release, 'schedule', editor, soon())
    expect(await standing(stories)).toEqual(Array(2).fill('scheduled never'))
    for (const who of ['leaderOfBoden', 'editor', 'reviewer', 'admin'] as const)
      expect((await edit(stories[0], people[who])).status, who).toBe(403)
    for (const name of ['add', 'remove'] as const)
      await expect(act(release, name, editor, { documents: inRelease([extra]) })).rejects.toMatchObject({
        because: 'wrongState',
      })
    await act(release, 'unschedule', editor)
    expect(await standing(stories)).toEqual(Array(2).fill('approved never'))
    await act(release, 'cancel', editor)
    await transition(stories[0].id, 'publish', editor, stories[0].version)
  })

  it('goes live at its time, once, with two workers at once', async () => {
    const stories = await approved(3)
    const release = await aRelease(stories)
    await act(release, 'schedule', await people.editor(), soon())
    const jobs = await run(
      sql`select 1 from graphile_worker.jobs where key in ${[
        `release-goes-live:${release}`,
        ...stories.map(({ id }) => `go-live:stories:${id}`),
      ]}`,
    )
    expect(jobs).toHaveLength(1)
    await expect(comes(release)).rejects.toMatchObject({ because: 'tooEarly' })
    shiftClock(2 * hour)
    await Promise.all([comes(release), comes(release)])
    expect(await standing(stories)).toEqual(Array(3).fill('none live'))
    const { state, events } = await lookAtRelease(release)
    expect(state).toBe('live')
    expect(events.filter(({ name, because }) => name === 'goLive' && because === null)).toHaveLength(1)
    const times = await run(
      sql`select count(*)::int as n from workflow_events where name = 'goLive' and not is_refused
          and subject_id in ${stories.map(({ id }) => id)} group by subject_id`,
    )
    expect(times).toEqual(Array(3).fill({ n: 1 }))
  })

  it('fails whole on one red gate: nothing live, the one stopped, the others approved, people told', async () => {
    const [leader, reviewer] = [await people.leaderOfBoden(), await people.reviewer()]
    const consent = await aConsent()
    const cover = await aPictureOfAChild([consent])
    const { id } = await aStory({ title: 'Stoppad i sista stund' }).draft()
    const edited = { collection: 'stories', id, draft: true, overrideAccess: false, user: leader } as const
    await payload.update({ ...edited, data: { cover } })
    const { version } = await look(id)
    await transition(id, 'submit', leader, version)
    await transition(id, 'claim', reviewer, version)
    await transition(id, 'approve', reviewer, version)
    const stopped = { id, version, slug: '' }
    const others = await approved(2)
    const release = await aRelease([others[0], stopped, others[1] as Story])
    await act(release, 'schedule', reviewer, soon())
    await run(sql`delete from app.mails`)
    expect((await rest('POST', `/consents/${consent}/withdraw`, { as: leader })).status).toBe(200)
    shiftClock(2 * hour)
    await comes(release)
    await comes(release)
    expect(await standing([stopped])).toEqual(['failed_to_publish never'])
    expect(await standing(others)).toEqual(Array(2).fill('approved never'))
    expect(await lookAtRelease(release)).toMatchObject({
      state: 'failed',
      failure: [{ kind: 'stories', id, because: 'gateIsRed' }],
    })
    const told = [await people.editor(), reviewer].map((one) => String(one.id))
    const mails = (await mailsOf('releaseFailed')).map(({ to_user: to }) => to)
    expect(mails).toEqual(expect.arrayContaining(told))
    expect(new Set(mails).size).toBe(mails.length)
    expect(await mailsOf('failedToPublish')).toEqual([])
    // What stopped it is taken out, and the rest goes by hand.
    await act(release, 'remove', reviewer, { documents: inRelease([stopped]) })
    await act(release, 'publish', reviewer)
    expect(await standing(others)).toEqual(Array(2).fill('none live'))
  })

  it('fails whole when one of them was taken down meanwhile', async () => {
    const live = await aStory().live()
    await edit(live, people.leaderOfBoden)
    const { version } = await look(live.id)
    await transition(live.id, 'submit', await people.leaderOfBoden(), version)
    await transition(live.id, 'claim', await people.reviewer(), version)
    await transition(live.id, 'approve', await people.reviewer(), version)
    const [other] = await approved(1)
    const release = await aRelease([live, other])
    await act(release, 'schedule', await people.editor(), soon())
    await transition(live.id, 'takeDown', await people.safeguarding())
    shiftClock(2 * hour)
    await comes(release)
    expect(await standing([live, other])).toEqual(['failed_to_publish taken_down', 'approved never'])
    expect((await lookAtRelease(release)).state).toBe('failed')
  })
})

describe('a release is withdrawn', () => {
  it('whole, with a reason, by an editor', async () => {
    const stories = await approved(2)
    const release = await aRelease(stories)
    await act(release, 'publish', await people.reviewer())
    const reason = { reason: 'outdated' as const }
    await expect(act(release, 'withdraw', await people.reviewer(), reason)).rejects.toMatchObject({
      because: 'wrongRole',
    })
    await expect(act(release, 'withdraw', await people.editor())).rejects.toMatchObject({
      because: 'missingReason',
    })
    await act(release, 'withdraw', await people.editor(), reason)
    expect(await standing(stories)).toEqual(Array(2).fill('none withdrawn'))
    for (const { id } of stories) expect((await rest('GET', `/v1/stories/${id}`)).status).toBe(410)
  })

  it('and leaves what has gone on since: a newer text is not what it brought', async () => {
    const [story, other] = await approved(2)
    const release = await aRelease([story, other as Story])
    await act(release, 'publish', await people.reviewer())
    await edit(story)
    const { version } = await look(story.id)
    await transition(story.id, 'submit', await people.editor(), version)
    await transition(story.id, 'claim', await people.reviewer(), version)
    await transition(story.id, 'approve', await people.reviewer(), version)
    await transition(story.id, 'publish', await people.reviewer(), version)
    await act(release, 'withdraw', await people.editor(), { reason: 'outdated' })
    expect(await standing([story, other as Story])).toEqual(['none live', 'none withdrawn'])
  })
})

describe('the database', () => {
  it('lets no release be live in part, no place change, and no document leave its release behind', async () => {
    const [story, other] = await approved(2)
    const release = await aRelease([story, other as Story])
    const refused = { cause: { code: '42501' } }
    await expect(
      run(sql`update app.releases set state = 'live', live_at = now() where id = ${release}`),
    ).rejects.toMatchObject(refused)
    await expect(
      run(sql`update app.release_places set hash = 'another' where id = ${story.id}`),
    ).rejects.toMatchObject(refused)
    await expect(
      run(sql`update workflow_items set live_version = 'v', live_hash = approved_hash, live = 'live'
              where subject_id = ${story.id}`),
    ).rejects.toMatchObject(refused)
    await expect(
      run(sql`update app.release_events set name = 'add' where release = ${release}`),
    ).rejects.toMatchObject(refused)
  })
})

describe('mail', () => {
  it('leads whoever a release belongs to, and whoever reviews, to the release and not to a text', async () => {
    const [story] = await approved(1)
    const release = await aRelease([story], 'Vårens nyheter')
    await run(sql`delete from app.mails`)
    await edit(story)
    const [mail] = await mailsOf('placeVoided')
    const reader = { name: 'Aino', language: 'en' } as const
    const { subject, text } = render('placeVoided', mail?.content as WorkflowMail, reader)
    expect(subject).toContain('Vårens nyheter')
    expect(text).toContain(`/admin/releases/${release}`)
  })

  it('tells who wrote many of its texts in one, not in one for each', async () => {
    const stories = await approved(3)
    const release = await aRelease(stories)
    await run(sql`delete from app.mails`)
    await act(release, 'publish', await people.reviewer())
    const mails = await mailsOf('published')
    expect(mails).toHaveLength(3)
    expect(new Set(mails.map(({ topic }) => topic))).toEqual(new Set([`release:${release}`]))
  })
})
