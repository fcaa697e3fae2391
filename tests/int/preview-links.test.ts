/** Links to previews for people without an account: one version, for a time, and nothing else. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { shiftClock } from '@/cms/clock'
import type { MadePreviewLink, PreviewLinks } from '@/domain/preview/preview-links'
import { guestPath, previewPath } from '@/domain/preview/preview-path'
import { people } from '../support/people'
import { preview } from '../support/preview'
import {
  about,
  aLink,
  change,
  editorial,
  linksOf,
  recipient,
  rowsOf,
  share,
  withVersion,
} from '../support/preview-link'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const { get, post } = editorial
const day = 24 * 60 * 60 * 1000

afterEach(() => shiftClock(0))

/** The page as everybody gets it whose link opens nothing. */
async function expectDead(at: string, hidden = 'Hemlig') {
  const page = await preview(at)
  expect(page.status, at).toBe(404)
  expect(page.html).toContain('Länken gäller inte')
  expect(page.html).not.toContain(hidden)
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  return page
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
    const stored = await rowsOf(sql`select to_jsonb(l)::text as row from app.preview_links l`)
    expect(JSON.stringify(stored)).not.toContain(token)
    const events = await rowsOf(sql`select to_jsonb(e)::text as row from workflow_events e`)
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
    const [row] = await rowsOf(
      sql`select to_jsonb(l) as row from app.preview_links l where subject_id = ${story.id}`,
    )
    expect(Object.keys(row?.row as object).filter((name) => /address|^ip|agent/.test(name))).toEqual([])
  })

  it('is told of in the history: who made it and who ended it', async () => {
    const story = await aStory().draft()
    const { id } = await aLink(story)
    await post('/previews/:link/end', await people.reviewer(), { ...about(story.id), link: id })
    const history = await rowsOf(
      sql`select name from workflow_events where subject_id = ${story.id} and name like '%Preview' order by at`,
    )
    expect(history.map(({ name }) => name)).toEqual(['sharePreview', 'endPreview'])
  })
})

describe('a link is ended', () => {
  it('by those who could have made it, and by nobody else', async () => {
    const story = await aStory().draft()
    const { id, at } = await aLink(story)
    const end = async (by: Parameters<typeof post>[1]) =>
      (await post('/previews/:link/end', by, { ...about(story.id), link: id })).status
    expect(await end(await people.admin())).toBe(403)
    expect(await end(await people.leaderOfKalmar())).toBe(404)
    expect(await end(null)).toBe(401)
    expect((await preview(at)).status).toBe(200)
    expect(await end(await people.leaderOfBoden())).toBe(200)
    await expectDead(at)
  })
})

describe('a link is made', () => {
  it('by the newsroom and by the story’s own leader', async () => {
    const story = await aStory().draft()
    for (const who of ['editor', 'reviewer', 'safeguarding', 'leaderOfBoden'] as const)
      expect((await share(story, await people[who]())).status, who).toBe(200)
    expect((await share(story, await people.admin())).status).toBe(403)
    expect((await share(story, await people.leaderOfKalmar())).status).toBe(404)
    expect((await share(story, null)).status).toBe(401)
    expect((await get('/previews', await people.leaderOfKalmar(), about(story.id))).status).toBe(404)
  })

  it('for the newest version and no other, and not for ever', async () => {
    const story = await aStory().draft()
    const other = await aStory().draft()
    const editor = await people.editor()
    expect((await share(story, editor, { version: other.version })).status).toBe(409)
    for (const days of [0, 2, 365, -1, '7']) expect((await share(story, editor, { days })).status).toBe(400)
    await change(story.id, { title: 'Ny' })
    expect((await share(story, editor)).status).toBe(409)
  })

  it('for a role and a place, and not with a name, number or address of anybody', async () => {
    const story = await aStory().draft()
    const editor = await people.editor()
    for (const named of ['mamma till Alma 9 år', 'anna@boden.example', '070-174 06 35', '20000101-2384', ''])
      expect([400, 422], named).toContain((await share(story, editor, { recipient: named })).status)
    for (const role of [
      'handläggare, Boden',
      'vårdnadshavare',
      'rektor på skolan',
      'Projektledare i Haninge',
    ])
      expect((await share(story, editor, { recipient: role })).status, role).toBe(200)
  })

  it('not while the text holds what must never leave the house', async () => {
    const { id } = await aStory().draft()
    await change(id, { summary: 'Ring 070-174 06 35 till mamman.' })
    const answer = await share(await withVersion({ id }), await people.editor())
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
    expect((await share(await withVersion(story), await people.editor())).body).toMatchObject({
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
    await rowsOf(sql`update app.preview_links set subject_id = ${story.id}, version = ${version}
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
    expect(await rowsOf(sql`select 1 from app.preview_links where subject_id = ${id}`)).toEqual([])
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
      // Whoever says with it who she is, is told that she is nobody.
      const answer = await rest('GET', `/stories/${story.id}?draft=true&preview=${token}`, { headers })
      expect(answer.status).toBe('x-preview' in headers ? 403 : 401)
      expect((await preview(previewPath('stories', other.id, 'sv'), { headers })).status).toBe(404)
    }
  })

  it('after a race of a takedown with the making of the link', async () => {
    const story = await aStory({ title: 'Hemlig' }).live()
    const { id, version } = await withVersion(story)
    const safeguarding = await people.safeguarding()
    const [made] = await Promise.all([
      share({ id, version }, await people.editor()),
      transition(id, 'takeDown', safeguarding),
    ])
    if (made.status === 200) await expectDead(guestPath((made.body as MadePreviewLink).token, 'sv'))
    else expect(made.body).toMatchObject({ because: 'isTakenDown' })
  })
})
