/** Links to the preview of a release: who makes them, what is kept of them, and when they open nothing any more. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, describe, expect, it } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import type { Role } from '@/domain/roles'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { people } from '../support/people'
import { act, aRelease } from '../support/release'
import { aReleaseLink, endLinkOf, linksOf, makeLink } from '../support/release-link'
import { aStory } from '../support/story'

const payload = await openCms()
const run = (statement: ReturnType<typeof sql>) => query({ payload }, statement)
const day = 24 * 60 * 60 * 1000

afterEach(() => shiftClock(0))

type Link = Awaited<ReturnType<typeof aReleaseLink>>

const aFilled = async () => aRelease([await aStory({ title: 'Hemlig tills vidare' }).approved()])

/** Page, picture and API as everybody gets them whose link opens nothing. */
async function expectDead({ see, data }: Pick<Link, 'see' | 'data'>) {
  const page = await see('/berattelser')
  expect(page.status).toBe(404)
  expect(page.html).toContain('Länken gäller inte')
  expect(page.html).not.toContain('Hemlig')
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  expect((await see('/media/x.webp')).status).toBe(404)
  const list = await data('stories')
  expect(list).toMatchObject({ status: 404, body: { code: 'not-found' } })
  expect((await see('/kontakt', { form: { text: 'Hej' } })).status).toBe(404)
}

const expectOpen = async ({ see }: Link) =>
  expect((await see('/berattelser')).html).toContain('Hemlig tills vidare')

/** Somebody whose account a test may change. */
async function aColleague(roles: Role[]) {
  const data = { name: 'Kollega', email: `${crypto.randomUUID()}@beratta.example`, password, roles } as never
  return { ...(await payload.create({ collection: 'users', data })), collection: 'users' as const } as never
}

describe('a link is made', () => {
  it('by who answers for what leaves the house, and by nobody else', async () => {
    const release = await aFilled()
    for (const who of ['editor', 'reviewer', 'safeguarding'] as const)
      expect((await makeLink(release, await people[who]())).status, who).toBe(200)
    expect((await makeLink(release, await people.admin())).status).toBe(403)
    expect((await makeLink(release, await people.leaderOfBoden())).status).toBe(404)
    expect((await makeLink(release, null)).status).toBe(401)
    expect(await linksOf(release, await people.leaderOfBoden())).toBeNull()
    expect(await linksOf(release, await people.admin())).toMatchObject({
      because: 'wrongRole',
      mayEnd: false,
    })
    const missing = '00000000-0000-4000-8000-000000000000'
    expect((await makeLink(missing, await people.editor())).status).toBe(404)
  })

  it('for a day or a week, of a release that has anything in it and is under way', async () => {
    const release = await aFilled()
    for (const days of [0, 2, 30, -1, '7', null])
      expect((await makeLink(release, await people.editor(), days)).status, String(days)).toBe(400)
    expect((await makeLink(await aRelease([]), await people.editor())).status).toBe(403)
    await act(release, 'publish', await people.reviewer())
    expect((await makeLink(release, await people.editor())).status).toBe(403)
  })

  it('and told of in the log of the release, with its refusals; of its token nothing is kept', async () => {
    const release = await aFilled()
    const { token, id } = await aReleaseLink(release)
    await makeLink(release, await people.admin())
    await endLinkOf(release, id, await people.reviewer())
    await endLinkOf(release, id, await people.reviewer())
    const log = await run(
      sql`select name, actor, because from app.release_events where release = ${release} and name like '%Preview' order by id`,
    )
    expect(log).toEqual([
      { name: 'sharePreview', actor: String((await people.editor()).id), because: null },
      { name: 'sharePreview', actor: String((await people.admin()).id), because: 'wrongRole' },
      { name: 'endPreview', actor: String((await people.reviewer()).id), because: null },
    ])
    const kept = await run(
      sql`select to_jsonb(l)::text as row from app.release_links l union all select to_jsonb(e)::text from app.release_events e`,
    )
    expect(JSON.stringify(kept)).not.toContain(token)
  })

  it('one for each maker: her next one ends the one before, and nobody else’s', async () => {
    const release = await aFilled()
    const [hers, theirs] = [await aReleaseLink(release), await aReleaseLink(release, people.reviewer)]
    const next = await aReleaseLink(release)
    await expectDead(hers)
    await expectOpen(theirs)
    await expectOpen(next)
    const made = await Promise.all([1, 2].map(async () => makeLink(release, await people.editor())))
    expect(made.map(({ status }) => status)).toEqual([200, 200])
    expect((await linksOf(release)).links).toHaveLength(2)
  })

  it('not more often in an hour than anybody needs', async () => {
    const release = await aFilled()
    const someone = await aColleague(['editor'])
    await run(
      sql`insert into app.release_events (release, name, actor, is_robot)
          select ${release}, 'sharePreview', ${String((someone as { id: string }).id)}, false from generate_series(1, 60)`,
    )
    expect((await makeLink(release, someone)).status).toBe(429)
  })

  it('is counted when somebody looks at a page, and tells nothing of who', async () => {
    const release = await aFilled()
    const { see, data } = await aReleaseLink(release)
    await see('/berattelser', { method: 'HEAD' })
    await see('/media/nothing.webp')
    await data('stories')
    await see()
    await see('/berattelser')
    expect((await linksOf(release)).links[0]).toMatchObject({ opened: 2, madeBy: 'editor' })
    const [row] = await run(sql`select to_jsonb(l) as row from app.release_links l limit 1`)
    expect(Object.keys(row?.row as object).filter((name) => /address|^ip|agent/.test(name))).toEqual([])
  })
})

describe('a link opens nothing', () => {
  it('when it is unknown, guessed, cut short, or written in another way', async () => {
    const { token, see, base } = await aReleaseLink(await aFilled())
    const flipped = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    const { preview } = await import('../support/preview')
    for (const guess of [flipped, token.slice(0, -1), `${token}A`, token.toLowerCase(), '%00', "'--", ''])
      expect((await preview(`/preview/release/${guess}/berattelser`)).status, guess).toBe(404)
    for (const other of [`/preview/${token}`, `/preview/${token}/media/x.webp`, `/preview/stories/${token}`])
      expect((await preview(other)).status, other).toBe(404)
    for (const path of ['//evil.example', '/%2e%2e/%2e%2e/admin', '/../../x'])
      expect((await see(path)).html).not.toContain('Hemlig tills vidare')
    expect(base).toContain(token)
  })

  it('after its time, and until then it does', async () => {
    const link = await aReleaseLink(await aFilled(), people.editor, 1)
    shiftClock(day - 60_000)
    await expectOpen(link)
    shiftClock(day + 1000)
    await expectDead(link)
  })

  it('from the moment it is ended, by anybody who could have made one', async () => {
    const release = await aFilled()
    const other = await aFilled()
    const link = await aReleaseLink(release)
    expect((await endLinkOf(release, link.id, await people.admin())).status).toBe(403)
    expect((await endLinkOf(release, link.id, await people.leaderOfBoden())).status).toBe(404)
    expect((await endLinkOf(other, link.id, await people.editor())).status).toBe(404)
    await expectOpen(link)
    expect((await endLinkOf(release, link.id, await people.safeguarding())).status).toBe(200)
    await expectDead(link)
  })

  it('when the release has gone live or was cancelled, and not again when it is withdrawn', async () => {
    const [live, off] = [await aFilled(), await aFilled()]
    const [liveLink, offLink] = [await aReleaseLink(live), await aReleaseLink(off)]
    await act(live, 'publish', await people.reviewer())
    await expectDead({ ...liveLink })
    await act(live, 'withdraw', await people.editor(), { reason: 'outdated' })
    await expectDead(liveLink)
    await act(off, 'cancel', await people.editor())
    await expectDead(offLink)
  })

  it('when its maker may share no more, or works here no more', async () => {
    for (const end of [
      (id: string) => payload.update({ collection: 'users', id, data: { roles: ['admin'] } as never }),
      (id: string) => run(sql`update users set closed_at = now() where id = ${id}`),
      (id: string) => run(sql`delete from users where id = ${id}`),
    ]) {
      const who = (await aColleague(['reviewer'])) as Awaited<ReturnType<typeof people.editor>>
      const release = await aFilled()
      const link = await aReleaseLink(release, async () => who)
      await expectOpen(link)
      expect(await linksOf(release, await people.editor())).toMatchObject({ links: [{ id: link.id }] })
      await end(String(who.id))
      await expectDead(link)
      expect(await linksOf(release, await people.editor()), 'told of no more').toMatchObject({ links: [] })
    }
  })

  it('while it is scheduled it does, and shows the time that is set', async () => {
    const release = await aFilled()
    const link = await aReleaseLink(release)
    const at = new Date(Date.now() + 3 * day)
    await act(release, 'schedule', await people.reviewer(), { at })
    await expectOpen(link)
    const { body } = await link.data('stories?limit=1')
    expect(body.data[0].publishedAt).toBe(at.toISOString())
  })
})

it('is forgotten ninety days after it ended, by itself or by hand', async () => {
  const release = await aFilled()
  await aReleaseLink(release, people.editor, 1)
  shiftClock(89 * day)
  await sweepRetention(payload)
  const count = async () => (await run(sql`select from app.release_links where release = ${release}`)).length
  expect(await count()).toBe(1)
  shiftClock(92 * day)
  await sweepRetention(payload)
  expect(await count()).toBe(0)
})
