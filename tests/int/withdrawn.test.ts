/** A page that an editor withdraws says why, or leads on to another; and nobody says more to readers on her own. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import type { TransitionRequest } from '@/cms/review/act'
import { absenceOf } from '@/content/gone'
import { locales } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { holding, readAt, readEverywhere } from '../support/public-surfaces'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

type Said = Pick<TransitionRequest, 'note' | 'reason' | 'redirectTo'>

const withdraw = async (id: string, said: Said = { reason: 'outdated' }) =>
  transition(id, 'withdraw', await people.editor(), undefined, said)
const propose = async (id: string, note: string) =>
  transition(id, 'proposeNotice', await people.editor(), undefined, { note })
const absence = (slug: string, locale: 'sv' | 'ar' = 'sv') => absenceOf({ kind: 'story', slug }, locale)

async function epoch(): Promise<number> {
  const rows = await query({ payload: await openCms() }, sql`select n from app.epoch`)
  return Number(rows[0]?.n)
}

async function aWithdrawn(said?: Said) {
  const story = await aStory().live()
  expect(await withdraw(story.id, said)).toMatchObject({ live: 'withdrawn' })
  return story
}

describe('readers of a withdrawn page', () => {
  test('are told a reason that somebody has chosen from a list', async () => {
    const story = await aWithdrawn({ reason: 'projectEnded' })
    expect(await absence(story.slug)).toEqual({ status: 410, because: 'projectEnded' })
    expect(await rest('GET', `/v1/stories/${story.id}`)).toMatchObject({
      status: 410,
      body: { because: 'projectEnded' },
    })
    const { status, text } = await readAt(`/berattelser/${story.slug}`)
    expect(status).toBe(410)
    expect(text).toContain('Projektet som sidan handlade om är avslutat.')
  })

  test('are told it in the language they read', async () => {
    const story = await aWithdrawn({ reason: 'mistake' })
    const said = await Promise.all(
      locales.map(async (locale) => {
        const { text } = await readAt(pathTo({ kind: 'story', slug: story.slug }, locale))
        return /<div class="lead"><p>([^<]+)<.p>/.exec(text)?.[1]
      }),
    )
    expect(said).not.toContain(undefined)
    expect(new Set(said).size).toBe(locales.length)
  })

  test('nobody withdraws a page without one', async () => {
    const story = await aStory().live()
    await expect(withdraw(story.id, { note: 'Fel uppgift.' })).rejects.toMatchObject({
      because: 'missingReason',
    })
    expect(await look(story.id)).toMatchObject({ live: 'live' })
  })

  test('never see what its editor noted, not the name and not the class', async () => {
    const title = 'Höstlovet med kanoterna'
    const story = await aStory({ title }).live()
    await withdraw(story.id, { reason: 'onRequest', note: 'Elsa Björklund i 3B ville inte vara med.' })
    await propose(story.id, 'Saga Björklund i 4C ville inte heller.')
    await aLive('home')
    const everywhere = new Map(await readEverywhere(story, title))
    for (const locale of locales) {
      const path = pathTo({ kind: 'story', slug: story.slug }, locale)
      everywhere.set(path, await readAt(path))
    }
    everywhere.set('share', await readAt(`/share/story-${story.slug}.png`))
    everywhere.set('workflow', await rest('GET', `/stories/${story.id}/workflow`))
    for (const memory of ['workflow-items', 'workflow-events'])
      everywhere.set(memory, await rest('GET', `/${memory}?limit=100&where[subjectId][equals]=${story.id}`))
    expect(holding(everywhere, ['Björklund', 'i 3B', 'i 4C'])).toEqual([])
  })

  test('what was taken down says nothing of why', async () => {
    const story = await aWithdrawn()
    await transition(story.id, 'takeDown', await people.safeguarding(), undefined, {
      note: 'Ett barn känns igen.',
    })
    expect(await absence(story.slug)).toEqual({ status: 410 })
  })
})

describe('words for readers', () => {
  const words = 'Uppgifterna om tiderna stämde inte.'

  test('stand on the page when a second person has said yes, and not before', async () => {
    const story = await aWithdrawn()
    await propose(story.id, words)
    expect(await absence(story.slug)).toEqual({ status: 410, because: 'outdated' })
    const before = await epoch()
    await transition(story.id, 'approveNotice', await people.reviewer(), undefined, { note: words })
    expect(await absence(story.slug)).toEqual({ status: 410, because: 'outdated', notice: words })
    expect(await epoch(), 'the page that is kept is forgotten').toBeGreaterThan(before)
    expect((await readAt(`/ar/stories/${story.slug}`)).text).toContain(`lang="sv" dir="ltr">${words}`)
  })

  test('are not let through by whoever wrote them', async () => {
    const story = await aWithdrawn()
    await propose(story.id, words)
    await expect(
      transition(story.id, 'approveNotice', await people.editor(), undefined, { note: words }),
    ).rejects.toMatchObject({ because: 'hasContributed' })
  })

  test('are not let through when they are others than those that were read', async () => {
    const story = await aWithdrawn()
    await propose(story.id, words)
    await propose(story.id, 'Helt andra ord.')
    await expect(
      transition(story.id, 'approveNotice', await people.reviewer(), undefined, { note: words }),
    ).rejects.toMatchObject({ because: 'staleVersion' })
    expect(await absence(story.slug)).toEqual({ status: 410, because: 'outdated' })
  })

  test('go when the page is withdrawn anew', async () => {
    const story = await aWithdrawn()
    await propose(story.id, words)
    await transition(story.id, 'approveNotice', await people.reviewer(), undefined, { note: words })
    await query(
      { payload: await openCms() },
      sql`update workflow_items set live = 'live' where subject_id = ${story.id}`,
    )
    await withdraw(story.id, { reason: 'moved' })
    expect(await absence(story.slug)).toEqual({ status: 410, because: 'moved' })
  })

  test.each([
    ['a personal number', 'Barnet 20000101-2384 ville inte vara med.'],
    ['what is only a warning elsewhere', 'Elsa, 9 år, ville inte vara med.'],
  ])('are stopped by %s', async (_, note) => {
    const story = await aWithdrawn()
    await expect(propose(story.id, note)).rejects.toMatchObject({
      because: 'gateIsRed',
      findings: [expect.objectContaining({ field: 'note' })],
    })
  })

  test('that somebody got past the check are stopped again at the yes', async () => {
    const story = await aWithdrawn()
    const note = 'Barnet 20000101-2384 ville inte vara med.'
    const waiting = JSON.stringify({ text: note, by: randomUUID() })
    await query(
      { payload: await openCms() },
      sql`update workflow_items set proposed_notice = ${waiting}::jsonb where subject_id = ${story.id}`,
    )
    await expect(
      transition(story.id, 'approveNotice', await people.reviewer(), undefined, { note }),
    ).rejects.toMatchObject({ because: 'gateIsRed' })
  })

  test('nobody writes a personal number, not even in a note to the house', async () => {
    const story = await aStory().live()
    await expect(
      withdraw(story.id, { reason: 'onRequest', note: 'Barnet 20000101-2384 ville inte vara med.' }),
    ).rejects.toMatchObject({ because: 'gateIsRed', findings: [expect.objectContaining({ field: 'note' })] })
    expect(await look(story.id)).toMatchObject({ live: 'live' })
  })
})

describe('a withdrawn page can lead on', () => {
  const to = (id: string) => ({ kind: 'stories', id }) as const

  test('to a document of ours, where it is live now and in the reader’s language', async () => {
    const instead = await aStory().live()
    const story = await aWithdrawn({ reason: 'replaced', redirectTo: to(instead.id) })
    expect(await absence(story.slug)).toEqual({ status: 301, to: `/berattelser/${instead.slug}` })
    expect(await absence(story.slug, 'ar')).toEqual({ status: 301, to: `/ar/stories/${instead.slug}` })
  })

  test('but not to one that is not live, or no longer', async () => {
    const [draft, gone] = [await aStory().draft(), await aStory().live()]
    const toDraft = await aWithdrawn({ reason: 'replaced', redirectTo: to(draft.id) })
    const toGone = await aWithdrawn({ reason: 'replaced', redirectTo: to(gone.id) })
    await transition(gone.id, 'takeDown', await people.safeguarding())
    for (const { slug } of [toDraft, toGone])
      expect(await absence(slug)).toEqual({ status: 410, because: 'replaced' })
  })

  test.each([
    '/kontakt',
    '/\t/evil.example',
    'https://evil.example',
    { kind: 'stories' },
    { kind: 'stories', id: '../x' },
    { kind: 'organisations', id: randomUUID() },
    { kind: 'users', id: randomUUID() },
    { kind: 'stories', id: randomUUID(), address: '//evil.example' },
  ])('and never to an address: %j', async (redirectTo) => {
    const story = await aStory().live()
    const answer = await rest('POST', `/stories/${story.id}/transitions/withdraw`, {
      as: await people.editor(),
      body: { reason: 'moved', redirectTo },
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      because: 'badRequest',
      message: expect.stringContaining('ett av våra dokument'),
    })
    expect(await look(story.id)).toMatchObject({ live: 'live' })
  })
})
