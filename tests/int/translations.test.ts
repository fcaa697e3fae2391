import { expect, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { performTransition } from '@/cms/review/transition'
import type { ReviewPage } from '@/domain/review/review-page'
import { languagesFilter } from '@/domain/translations/filter'
import { readAgainstPresent } from '@/domain/translations/state'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { tokenOf } from '../support/rest'
import { aStory, paragraph } from '../support/story'

const { get } = asking(editorialEndpoints)

type Mark = { language: string; madeFrom: string | null; needsNativeReader: boolean }

async function save(id: string, locale: 'sv' | 'en' | 'ar', data: object) {
  const payload = await openCms()
  const user = await people.editor()
  return payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user,
    locale,
    data: data as never,
  })
}

async function marksOf(id: string): Promise<Mark[]> {
  const payload = await openCms()
  const story = await payload.findByID({ collection: 'stories', id, draft: true, depth: 0 })
  return (story.translations ?? []) as Mark[]
}

async function statesOf(id: string): Promise<Record<string, string>> {
  const payload = await openCms()
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { subjectId: { equals: id } },
  })
  return docs[0]?.languages as Record<string, string>
}

async function staleOf(id: string) {
  const page = await get('/document', await people.reviewer(), { kind: 'stories', id })
  return (page.body as ReviewPage).staleLanguages
}

const english = { title: 'An autumn day', summary: 'What we did.', body: paragraph('We met and read.') }

test('a translation remembers its Swedish, and is out of date when that changes', async () => {
  const { id } = await aStory().draft()
  expect((await statesOf(id)).en).toBe('missing')
  await save(id, 'en', english)
  const [mark] = await marksOf(id)
  expect(mark).toMatchObject({ language: 'en', needsNativeReader: true })
  expect(mark?.madeFrom).toMatch(/^[0-9a-f]{16}$/)
  expect(await statesOf(id)).toMatchObject({ en: 'unread', ar: 'missing' })
  await save(id, 'sv', { title: 'En helt annan rubrik' })
  expect((await statesOf(id)).en).toBe('stale')
  // Whoever decides about the new Swedish is told.
  expect(await staleOf(id)).toEqual(['en'])
  await save(id, 'en', { ...english, title: 'Another title' })
  expect((await statesOf(id)).en).toBe('unread')
  expect(await staleOf(id)).toEqual([])
})

test('a translation of some fields is a translation in part', async () => {
  const { id } = await aStory().draft()
  await save(id, 'ar', { title: 'يوم خريفي' })
  expect((await statesOf(id)).ar).toBe('partial')
})

test('who has read a translation against the Swedish of today says so, and nobody can write the note herself', async () => {
  const { id } = await aStory().draft()
  await save(id, 'en', english)
  await save(id, 'sv', { summary: 'Nu står det något annat här.' })
  const [before] = await marksOf(id)
  await save(id, 'sv', { translations: [{ ...before, madeFrom: 'f'.repeat(16) }] })
  expect((await marksOf(id))[0]?.madeFrom).toBe(before?.madeFrom)
  expect((await statesOf(id)).en).toBe('stale')
  await save(id, 'en', {
    translations: [{ ...before, madeFrom: readAgainstPresent, needsNativeReader: false }],
  })
  expect((await marksOf(id))[0]?.madeFrom).not.toBe(before?.madeFrom)
  expect((await statesOf(id)).en).toBe('done')
})

test('a save of something that is not translated leaves the notes alone', async () => {
  const { id } = await aStory().draft()
  await save(id, 'en', english)
  const before = await marksOf(id)
  await save(id, 'sv', { title: 'Ny svensk rubrik' })
  await aLive('vocabularies')
  await save(id, 'en', { themes: ['leisure'] })
  expect(await marksOf(id)).toEqual(before)
  expect((await statesOf(id)).en).toBe('stale')
})

test('publishing carries the notes along untouched, and a later language waits for approval of all', async () => {
  const payload = await openCms()
  const { id } = await aStory({ by: people.editor }).draft()
  await save(id, 'en', english)
  const marks = await marksOf(id)
  const act = async (name: 'submit' | 'claim' | 'approve' | 'publish', who: () => Promise<never>) => {
    const { docs } = await payload.find({
      collection: 'workflow-items',
      where: { subjectId: { equals: id } },
    })
    return performTransition({
      payload,
      reference: { kind: 'stories', id },
      name,
      user: await who(),
      expected: docs[0]?.latestVersion ?? undefined,
    })
  }
  const [editor, reviewer] = [people.editor as never, people.reviewer as never]
  await act('submit', editor)
  await act('claim', reviewer)
  await act('approve', reviewer)
  await act('publish', reviewer)
  expect(await marksOf(id)).toEqual(marks)
  await save(id, 'ar', { title: 'يوم خريفي' })
  const live = await payload.findByID({ collection: 'stories', id, locale: 'ar', draft: false, depth: 0 })
  expect(live.title ?? null).toBeNull()
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  expect(docs[0]).toMatchObject({ working: 'draft', live: 'live' })
})

test('globals and contacts remember their translations as well', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const write = (locale: 'sv' | 'en', data: object) =>
    payload.updateGlobal({ slug: 'site-settings', locale, user, overrideAccess: false, data: data as never })
  await write('sv', { organisationName: 'Rädda Barnen', siteName: 'Berätta', tagline: 'Hej' })
  await write('en', { siteName: 'Tell', tagline: 'Hello' })
  expect((await statesOf('site-settings')).en).toBe('unread')
  await write('sv', { tagline: 'Hej då' })
  expect((await statesOf('site-settings')).en).toBe('stale')
})

test('the overview finds what is stale in a language, and is for staff alone', async () => {
  const { readLanguages } = await import('@/cms/translations/read-languages')
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, await openCms())
  const { id } = await aStory().draft()
  await save(id, 'en', english)
  await save(id, 'sv', { title: 'Rubriken byttes' })
  const staff = { id: 'x', roles: ['editor'], municipality: null } as never
  const filter = languagesFilter({ kind: 'stories', language: 'en', state: 'stale' })
  const { items, counts } = await readLanguages(req, staff, filter)
  expect(items.map((item) => item.id)).toContain(id)
  expect(items.every(({ languages }) => languages.en === 'stale')).toBe(true)
  expect(counts.en.stale).toBe(items.length)
  const leader = { id: 'y', roles: ['leader'], municipality: 'z' } as never
  await expect(readLanguages(req, leader, filter)).rejects.toThrow()
})

test('whoever names no language reads Swedish, also of what there is one of', async () => {
  const payload = await openCms()
  const editor = await people.editor()
  await payload.updateGlobal({
    slug: 'site-settings',
    draft: true,
    overrideAccess: false,
    user: editor,
    locale: 'sv',
    data: { siteName: 'Berättelser' } as never,
  })
  const { GET } = await import('@/app/(payload)/api/[...slug]/route')
  const ask = async (query: string) => {
    const request = new Request(`http://localhost:3000/api/globals/site-settings${query}`, {
      headers: { authorization: `JWT ${await tokenOf(editor)}` },
    })
    const answer = await GET(request, { params: Promise.resolve({ slug: ['globals', 'site-settings'] }) })
    return { status: answer.status, siteName: (await answer.json()).siteName }
  }
  expect(await ask('?draft=true')).toEqual({ status: 200, siteName: 'Berättelser' })
  expect((await ask('?draft=true&locale=xx')).status).toBe(400)
})
