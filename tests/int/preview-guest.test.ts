/** What a guest sees of pictures, and how her answer comes in. */
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import { makeStamp } from '@/content/form-stamp'
import { previewPath } from '@/domain/preview/preview-path'
import type { News } from '@/domain/review/news'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild, withItsSizes } from '../support/picture'
import { preview } from '../support/preview'
import {
  about,
  aLink,
  change,
  editorial,
  linksOf,
  recipient,
  rowsOf,
  withVersion,
} from '../support/preview-link'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

const { get, post } = editorial

const commentsOf = async (id: string) => {
  const answer = await get('/comments', await people.reviewer(), about(id))
  return (answer.body as { threads: { text: string; outside: object | null }[] }).threads
}

/** A guest reads for a while before she answers: robots do not. */
async function stampOn(at: string) {
  const { html } = await preview(at)
  const stamp = /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
  await new Promise((done) => setTimeout(done, 2600))
  return stamp
}

/** As the page would have it for somebody who has read it for a minute. */
const fromAMinuteAgo = () => makeStamp(Date.now() - 60_000)

describe('a picture in a guest’s preview', () => {
  const sourceIn = (html: string) => /src="(\/preview\/[^"]+)"/.exec(html)?.[1] ?? ''

  it('is there by the link’s address alone', async () => {
    const { id } = await aStory().draft()
    const cover = await aPicture({ alt: 'Röda papper' })
    await change(id, { cover })
    const { at, token } = await aLink(await withVersion({ id }))
    const soon = await preview(sourceIn((await preview(at)).html))
    expect([soon.status, soon.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    await withItsSizes(cover)
    const page = await preview(at)
    expect(page.html).toContain('alt="Röda papper"')
    expect(page.html).not.toContain('/api/media/file/')
    const source = sourceIn(page.html)
    const picture = await preview(source)
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toBe('image/webp')
    expect(picture.headers.get('cache-control')).toBe('private, no-store')
    const name = source.split('/').at(-1)
    expect((await rest('GET', `/media/file/${name}`)).status).toBe(404)
    expect((await rest('GET', `/media/file/${name}?token=${token}`)).status).toBe(404)
    for (const wrong of [`files/${name}`, 'media/..%2F..%2Fsecret', `users/${name}`])
      expect((await preview(`/preview/${token}/${wrong}`)).status, wrong).toBe(404)
  })

  it('of another document is not', async () => {
    const [{ id }, hidden] = [await aStory().draft(), await aStory().draft()]
    await change(hidden.id, { cover: await aPicture() })
    const { token } = await aLink({ id, version: (await look(id)).version })
    const other = await aLink(await withVersion(hidden))
    const name = sourceIn((await preview(other.at)).html)
      .split('/')
      .at(-1)
    expect((await preview(`/preview/${other.token}/media/${name}`)).status).toBe(200)
    expect((await preview(`/preview/${token}/media/${name}`)).status).toBe(404)
  })

  it('goes at the moment when the consent is withdrawn, and the bytes with it', async () => {
    const consent = await aConsent()
    const { id } = await aStory().draft()
    const cover = await aPictureOfAChild([consent], {
      alt: 'Ett barn i snön',
      municipality: await municipalityId('boden'),
    })
    await change(id, { cover })
    const { at } = await aLink(await withVersion({ id }))
    const source = sourceIn((await preview(at)).html)
    expect((await preview(source)).status).toBe(200)
    await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
    const page = await preview(at)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('Ett barn i snön')
    expect((await preview(source)).status).toBe(404)
    expect(
      (await preview(previewPath('stories', id, 'sv'), { as: await people.safeguarding() })).html,
    ).toContain('Ett barn i snön')
  })

  it('is not shown without a consent in the first place', async () => {
    const { id } = await aStory().draft()
    await change(id, { cover: await aPictureOfAChild([], { alt: 'Ett barn i snön' }) })
    const { at } = await aLink(await withVersion({ id }))
    expect((await preview(at)).html).not.toContain('Ett barn i snön')
  })
})

describe('a guest’s answer', () => {
  it('is a thread on the review page, marked as from outside, and no approval', async () => {
    const { id, version } = await aStory().inReview()
    const { at } = await aLink({ id, version })
    const stamp = await stampOn(at)
    const comment = 'Bra, men skriv att det var i november.'
    const sent = await preview(at, { form: { stamp, comment, guest: 'Kim', verdict: 'comment' } })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toContain('sent=comment')
    expect((await preview(at, { form: { stamp, verdict: 'approved' } })).status).toBe(303)
    expect(await commentsOf(id)).toMatchObject([
      { text: comment, who: null, outside: { recipient, name: 'Kim', verdict: 'comment' } },
      { text: '', outside: { recipient, name: null, verdict: 'approved' } },
    ])
    expect((await look(id)).working).toBe('in_review')
    const approvals = await rowsOf(sql`select 1 from approvals where subject_id = ${id}`)
    expect(approvals).toEqual([])
    expect((await linksOf(id)).links[0]).toMatchObject({ answers: 2 })
    const page = await preview(`${at}&sent=comment`)
    expect(page.html).toContain('Tack för ditt svar')
  })

  it('reaches the author, the reviewer and who sent the link: in the bell, and by mail without its words', async () => {
    const { id, version } = await aStory().inReview()
    const { at } = await aLink({ id, version })
    const stamp = await fromAMinuteAgo()
    await preview(at, {
      form: { stamp, comment: 'Lilla Alma, 9 år, ska inte vara med.', verdict: 'comment' },
    })
    const mails = await rowsOf(sql`select to_user, kind, content::text from app.mails where kind = 'answered'
      and content ->> 'subject' like ${`%${id}%`}`)
    const receivers = [people.leaderOfBoden, people.reviewer, people.editor]
    const ids = await Promise.all(receivers.map(async (one) => String((await one()).id)))
    expect(mails.map(({ to_user }) => to_user).toSorted()).toEqual(ids.toSorted())
    expect(JSON.stringify(mails)).not.toContain('Alma')
    for (const one of receivers) {
      const news = (await get('/news', await one())).body as News[]
      expect(news.filter(({ subjectId }) => subjectId === id)).toMatchObject([
        { what: 'answer', who: recipient },
      ])
    }
  })

  it('said twice is said once', async () => {
    const { id, version } = await aStory().submitted()
    const { at } = await aLink({ id, version })
    const stamp = await fromAMinuteAgo()
    const form = { stamp, comment: 'Fint.', verdict: 'approved' }
    const answers = await Promise.all([1, 2, 3].map(() => preview(at, { form })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await commentsOf(id)).toHaveLength(1)
  })

  it('a thousand times is taken twenty times', async () => {
    const { id, version } = await aStory().submitted()
    const { at } = await aLink({ id, version })
    const stamp = await fromAMinuteAgo()
    const statuses: number[] = []
    for (let count = 0; count < 30; count += 1)
      statuses.push(
        (await preview(at, { form: { stamp, comment: `Svar ${count}`, verdict: 'comment' } })).status,
      )
    expect(statuses.filter((status) => status === 303)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    expect(await commentsOf(id)).toHaveLength(20)
  })

  it('is refused with its words kept when it is empty, endless, too fast or from elsewhere', async () => {
    const { id, version } = await aStory().submitted()
    const { at } = await aLink({ id, version })
    const stamp = await fromAMinuteAgo()
    const kept = 'Kvarlämnade ord'
    const tries: [number, Record<string, string>, Record<string, string>?][] = [
      [422, { stamp, comment: '  ', verdict: 'comment' }],
      [422, { stamp, comment: `${kept} ${'x'.repeat(5000)}`, verdict: 'comment' }],
      [422, { stamp, comment: kept, guest: 'x'.repeat(201), verdict: 'comment' }],
      [422, { stamp: '1.forged', comment: kept, verdict: 'comment' }],
      [403, { stamp, comment: kept, verdict: 'comment' }, { 'sec-fetch-site': 'cross-site' }],
      [403, { stamp, comment: kept, verdict: 'comment' }, { 'sec-fetch-site': 'cross-site', origin: 'null' }],
      [413, { stamp, comment: kept }, { 'content-length': '100000' }],
    ]
    for (const [status, form, headers] of tries) {
      const page = await preview(at, { form, ...(headers && { headers }) })
      expect(page.status, JSON.stringify(form).slice(0, 80)).toBe(status)
      if (form.comment?.startsWith(kept) && status !== 413) expect(page.html).toContain(kept)
    }
    const robot = await preview(at, { form: { stamp, comment: 'Köp', website: 'x', verdict: 'comment' } })
    expect(robot.status).toBe(303)
    expect(await commentsOf(id)).toEqual([])
  })

  it('calls nobody by a mention, and is drawn as text', async () => {
    const { id, version } = await aStory().submitted()
    const { at } = await aLink({ id, version })
    const stamp = await fromAMinuteAgo()
    const reviewer = String((await people.reviewer()).id)
    await preview(at, { form: { stamp, comment: `@[${reviewer}] <b>hej</b>`, verdict: 'comment' } })
    expect(await commentsOf(id)).toMatchObject([{ text: '@ <b>hej</b>' }])
  })

  it('through a dead link is taken by nobody', async () => {
    const story = await aStory({ title: 'Hemlig' }).draft()
    const { at, id } = await aLink(story)
    const stamp = await fromAMinuteAgo()
    await post('/previews/:link/end', await people.editor(), { ...about(story.id), link: id })
    const page = await preview(at, { form: { stamp, comment: 'Hej', verdict: 'comment' } })
    expect(page.status).toBe(404)
    expect(page.html).not.toContain('Hemlig')
    expect(await commentsOf(story.id)).toEqual([])
  })
})
