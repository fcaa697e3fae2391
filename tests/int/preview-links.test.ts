/** Links to previews for people without an account: one version, for a time, and nothing else. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { editorialEndpoints } from '@/cms/queue/endpoints'
import { query } from '@/cms/review/transaction'
import type { MadePreviewLink, PreviewLinks } from '@/domain/preview/preview-links'
import { guestPath, previewPath } from '@/domain/preview/preview-path'
import type { News } from '@/domain/review/news'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { preview } from '../support/preview'
import { rest } from '../support/rest'
import { aStory, look, type Story, transition } from '../support/story'

const { get, post } = asking(editorialEndpoints)
const about = (id: string) => ({ kind: 'stories', id })
const day = 24 * 60 * 60 * 1000
const recipient = 'handläggare, Boden'

afterEach(() => shiftClock(0))

const ask = (story: Pick<Story, 'id' | 'version'>, by: TypedUser | null, change: object = {}) =>
  post('/previews', by, { ...about(story.id), version: story.version, recipient, days: 7, ...change })

async function aLink(story: Pick<Story, 'id' | 'version'>, change: object = {}) {
  const answer = await ask(story, await people.editor(), change)
  expect(answer.status, answer.text).toBe(200)
  const { token, links } = answer.body as MadePreviewLink
  return { token, id: links[0]?.id ?? '', at: guestPath(token, 'sv') }
}

const change = async (id: string, data: object) =>
  (await openCms()).update({
    collection: 'stories',
    id,
    draft: true,
    user: await people.editor(),
    data: data as never,
  })
const withVersion = async ({ id }: { id: string }) => ({ id, version: (await look(id)).version })
const linksOf = async (id: string) =>
  (await get('/previews', await people.editor(), about(id))).body as PreviewLinks
const commentsOf = async (id: string) => {
  const answer = await get('/comments', await people.reviewer(), about(id))
  return (answer.body as { threads: { text: string; outside: object | null }[] }).threads
}
const rows = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

/** The page as everybody gets it whose link opens nothing. */
async function expectDead(at: string, hidden = 'Hemlig') {
  const page = await preview(at)
  expect(page.status, at).toBe(404)
  expect(page.html).toContain('Länken gäller inte')
  expect(page.html).not.toContain(hidden)
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  return page
}

/** A guest reads for a while before she answers: robots do not. */
async function stampOn(at: string) {
  const { html } = await preview(at)
  const stamp = /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? ''
  await new Promise((done) => setTimeout(done, 2600))
  return stamp
}

describe('a link', () => {
  it('shows its version to somebody without an account, whatever is saved afterwards', async () => {
    const story = await aStory({ title: 'Som vi skickade den' }).draft()
    const { at } = await aLink(story)
    await change(story.id, { title: 'Som den blev sedan' })
    const page = await preview(at)
    expect(page.status).toBe(200)
    expect(page.html).toContain('<h1>Som vi skickade den</h1>')
    expect(page.html).not.toContain('Som den blev sedan')
    expect(page.html).toContain('Det finns en nyare version')
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('set-cookie')).toBeNull()
  })

  it('says everything of itself in the guest’s own language', async () => {
    const story = await aStory().draft()
    const { token } = await aLink(story)
    const headers = { 'accept-language': 'xx, fa-AF;q=0.9, sv;q=0.1' }
    expect((await preview(`/preview/${token}`, { headers })).html).toContain('<html lang="prs" dir="rtl">')
    expect((await preview(guestPath(token, 'ti'), { headers })).html).toContain('<html lang="ti"')
    expect((await preview(`/preview/${'x'.repeat(43)}`, { headers })).html).toContain('این لینک کار نمی‌کند')
  })

  it('keeps no token, only its fingerprint', async () => {
    const story = await aStory().draft()
    const { token } = await aLink(story)
    const stored = await rows(sql`select to_jsonb(l)::text as row from app.preview_links l`)
    expect(JSON.stringify(stored)).not.toContain(token)
    const events = await rows(sql`select to_jsonb(e)::text as row from workflow_events e`)
    expect(JSON.stringify(events)).not.toContain(token)
    expect(JSON.stringify(events)).not.toContain(recipient)
  })

  it('is counted when it is opened, and not when a machine asks for its head or a picture', async () => {
    const story = await aStory().draft()
    const { token, at } = await aLink(story)
    await preview(at, { method: 'HEAD' })
    await preview(`/preview/${token}/media/nothing.webp`)
    await preview(at)
    await preview(at)
    expect((await linksOf(story.id)).links[0]).toMatchObject({ opened: 2, recipient, madeBy: 'editor' })
    const [row] = await rows(
      sql`select to_jsonb(l) as row from app.preview_links l where subject_id = ${story.id}`,
    )
    expect(Object.keys(row?.row as object).filter((name) => /address|^ip|agent/.test(name))).toEqual([])
  })

  it('is told of in the history: who made it and who ended it', async () => {
    const story = await aStory().draft()
    const { id } = await aLink(story)
    await post('/previews/:link/end', await people.reviewer(), { ...about(story.id), link: id })
    const history = await rows(
      sql`select name from workflow_events where subject_id = ${story.id} and name like '%Preview' order by at`,
    )
    expect(history.map(({ name }) => name)).toEqual(['sharePreview', 'endPreview'])
  })
})

describe('a link is made', () => {
  it('by the newsroom and by the story’s own leader', async () => {
    const story = await aStory().draft()
    for (const who of ['editor', 'reviewer', 'safeguarding', 'leaderOfBoden'] as const)
      expect((await ask(story, await people[who]())).status, who).toBe(200)
    expect((await ask(story, await people.admin())).status).toBe(403)
    expect((await ask(story, await people.leaderOfKalmar())).status).toBe(404)
    expect((await ask(story, null)).status).toBe(401)
    expect((await get('/previews', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
  })

  it('for the newest version and no other, and not for ever', async () => {
    const story = await aStory().draft()
    const other = await aStory().draft()
    const editor = await people.editor()
    expect((await ask(story, editor, { version: other.version })).status).toBe(409)
    for (const days of [0, 2, 365, -1, '7']) expect((await ask(story, editor, { days })).status).toBe(400)
    await change(story.id, { title: 'Ny' })
    expect((await ask(story, editor)).status).toBe(409)
  })

  it('for a role and a place, and not with a name, number or address of anybody', async () => {
    const story = await aStory().draft()
    const editor = await people.editor()
    for (const named of ['mamma till Alma 9 år', 'anna@boden.example', '070-174 06 35', '20000101-2384', ''])
      expect([400, 422], named).toContain((await ask(story, editor, { recipient: named })).status)
    for (const role of [
      'handläggare, Boden',
      'vårdnadshavare',
      'rektor på skolan',
      'Projektledare i Haninge',
    ])
      expect((await ask(story, editor, { recipient: role })).status, role).toBe(200)
  })

  it('not while the text holds what must never leave the house', async () => {
    const { id } = await aStory().draft()
    await change(id, { summary: 'Ring 070-174 06 35 till mamman.' })
    const answer = await ask(await withVersion({ id }), await people.editor())
    expect(answer).toMatchObject({ status: 422, body: { because: 'gateIsRed' } })
  })
})

describe('a link opens nothing', () => {
  it('when it is unknown, guessed, tampered with or cut short', async () => {
    const story = await aStory({ title: 'Hemlig' }).draft()
    const { token } = await aLink(story)
    const flipped = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const guesses = [flipped, token.slice(0, -1), `${token}A`, token.toLowerCase(), '%00', "'--", story.id]
    for (const guess of guesses) await expectDead(`/preview/${guess}`)
  })

  it('after its last day, and until then it does', async () => {
    const story = await aStory({ title: 'Hemlig' }).draft()
    const { at, token } = await aLink(story, { days: 1 })
    shiftClock(day - 60_000)
    expect((await preview(at)).status).toBe(200)
    shiftClock(day + 1000)
    await expectDead(at)
    expect((await preview(at, { form: { verdict: 'approved' } })).status).toBe(404)
    expect((await linksOf(story.id)).links[0]?.state).toBe('expired')
    expect(token).toHaveLength(43)
  })

  it('from the moment it is ended, and ending it again changes nothing', async () => {
    const story = await aStory({ title: 'Hemlig' }).draft()
    const other = await aStory().draft()
    const { id, at } = await aLink(story)
    const end = async (of: string, by = people.leaderOfBoden) =>
      post('/previews/:link/end', await by(), { ...about(of), link: id })
    expect((await end(other.id)).status).toBe(404)
    expect((await end(story.id, people.leaderOfKalmar)).status).toBe(404)
    expect((await preview(at)).status).toBe(200)
    const ended = await end(story.id)
    expect((ended.body as PreviewLinks).links[0]).toMatchObject({ state: 'ended', endedBy: 'leaderOfBoden' })
    await expectDead(at)
    expect(((await end(story.id, people.editor)).body as PreviewLinks).links[0]?.endedBy).toBe(
      'leaderOfBoden',
    )
  })

  it('after a takedown, and not again when the story comes back', async () => {
    const story = await aStory({ title: 'Hemlig' }).live()
    const { at } = await aLink(await withVersion(story))
    await transition(story.id, 'takeDown', await people.safeguarding())
    await expectDead(at)
    expect((await ask(await withVersion(story), await people.editor())).body).toMatchObject({
      because: 'isTakenDown',
    })
    await transition(story.id, 'reinstate', await people.safeguarding(), undefined, { note: 'Löst nu.' })
    await transition(story.id, 'reinstate', await people.reviewer(), undefined, { note: 'Löst nu.' })
    expect((await look(story.id)).live).toBe('live')
    await expectDead(at)
  })

  it('of a taken-down story even if its ending were forgotten', async () => {
    const story = await aStory({ title: 'Hemlig' }).takenDown()
    const { at } = await aLink(await aStory().draft())
    const { version } = await look(story.id)
    await rows(sql`update app.preview_links set subject_id = ${story.id}, version = ${version}
      where id = (select id from app.preview_links order by made_at desc limit 1)`)
    await expectDead(at)
  })

  it('after the change was discarded, and not when a new one begins', async () => {
    const { id } = await aStory({ title: 'Som den är' }).live()
    await change(id, { title: 'Hemlig ändring' })
    const { at } = await aLink(await withVersion({ id }))
    await transition(id, 'discard', await people.editor(), (await look(id)).version)
    await expectDead(at)
    await change(id, { title: 'Hemlig ändring' })
    await expectDead(at)
  })

  it('after the document was deleted, of which nothing is kept', async () => {
    const { id, version } = await aStory({ title: 'Hemlig' }).draft()
    const { at } = await aLink({ id, version })
    const gone = await rest('DELETE', `/stories/${id}`, { as: await people.leaderOfBoden() })
    expect(gone.status).toBe(200)
    await expectDead(at)
    expect(await rows(sql`select 1 from app.preview_links where subject_id = ${id}`)).toEqual([])
  })

  it('but its own version: not another document, nor another version, nor the API', async () => {
    const story = await aStory({ title: 'Den delade' }).draft()
    const other = await aStory({ title: 'Hemlig annan' }).draft()
    const { token } = await aLink(story)
    await change(story.id, { title: 'Hemlig fortsättning' })
    const { version } = await look(story.id)
    for (const tried of [`version=${version}`, `id=${other.id}`, 'draft=true', 'preview=true']) {
      const page = await preview(`/preview/${token}?${tried}`)
      expect(page.html).toContain('Den delade')
      expect(page.html).not.toMatch(/Hemlig (annan|fortsättning)/)
    }
    await preview(`/preview/stories/${story.id}?token=${token}`).then(({ status }) =>
      expect(status).toBe(404),
    )
    for (const headers of [
      { authorization: `JWT ${token}` },
      { authorization: `Bearer ${token}` },
      { cookie: `payload-token=${token}` },
      { 'x-preview': token },
    ] as Record<string, string>[]) {
      expect(
        (await rest('GET', `/stories/${story.id}?draft=true&preview=${token}`, { headers })).status,
      ).toBe(404)
      expect((await preview(previewPath('stories', other.id, 'sv'), { headers })).status).toBe(404)
    }
  })

  it('after a race of a takedown with the making of the link', async () => {
    const story = await aStory({ title: 'Hemlig' }).live()
    const { id, version } = await withVersion(story)
    const safeguarding = await people.safeguarding()
    const [made] = await Promise.all([
      ask({ id, version }, await people.editor()),
      transition(id, 'takeDown', safeguarding),
    ])
    if (made.status === 200) await expectDead(guestPath((made.body as MadePreviewLink).token, 'sv'))
    else expect(made.body).toMatchObject({ because: 'isTakenDown' })
  })
})

describe('a picture in a guest’s preview', () => {
  const sourceIn = (html: string) => /src="(\/preview\/[^"]+)"/.exec(html)?.[1] ?? ''

  it('is there by the link’s address alone', async () => {
    const { id } = await aStory().draft()
    await change(id, { cover: await aPicture({ alt: 'Röda papper' }) })
    const { at, token } = await aLink(await withVersion({ id }))
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
    const approvals = await rows(sql`select 1 from approvals where subject_id = ${id}`)
    expect(approvals).toEqual([])
    expect((await linksOf(id)).links[0]).toMatchObject({ answers: 2 })
    const page = await preview(`${at}&sent=comment`)
    expect(page.html).toContain('Tack för ditt svar')
  })

  it('reaches the author, the reviewer and who sent the link: in the bell, and by mail without its words', async () => {
    const { id, version } = await aStory().inReview()
    const { at } = await aLink({ id, version })
    const stamp = await stampOn(at)
    await preview(at, {
      form: { stamp, comment: 'Lilla Alma, 9 år, ska inte vara med.', verdict: 'comment' },
    })
    const mails = await rows(sql`select to_user, kind, content::text from app.mails where kind = 'answered'
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
    const stamp = await stampOn(at)
    const form = { stamp, comment: 'Fint.', verdict: 'approved' }
    const answers = await Promise.all([1, 2, 3].map(() => preview(at, { form })))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await commentsOf(id)).toHaveLength(1)
  })

  it('a thousand times is taken twenty times', async () => {
    const { id, version } = await aStory().submitted()
    const { at } = await aLink({ id, version })
    const stamp = await stampOn(at)
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
    const stamp = await stampOn(at)
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
    const stamp = await stampOn(at)
    const reviewer = String((await people.reviewer()).id)
    await preview(at, { form: { stamp, comment: `@[${reviewer}] <b>hej</b>`, verdict: 'comment' } })
    expect(await commentsOf(id)).toMatchObject([{ text: '@ <b>hej</b>' }])
  })

  it('through a dead link is taken by nobody', async () => {
    const story = await aStory({ title: 'Hemlig' }).draft()
    const { at, id } = await aLink(story)
    const stamp = await stampOn(at)
    await post('/previews/:link/end', await people.editor(), { ...about(story.id), link: id })
    const page = await preview(at, { form: { stamp, comment: 'Hej', verdict: 'comment' } })
    expect(page.status).toBe(404)
    expect(page.html).not.toContain('Hemlig')
    expect(await commentsOf(story.id)).toEqual([])
  })
})
