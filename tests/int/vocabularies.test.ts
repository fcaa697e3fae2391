/** What readers choose by are the organisation's own words: reviewed like every text, and never pulled away from one. */
import { readFileSync } from 'node:fs'
import { createLocalReq, type TypedUser } from 'payload'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readItem } from '@/cms/document/item'
import { performTransition } from '@/cms/review/transition'
import { keysHeader } from '@/domain/touched'
import type { Vocabulary } from '@/domain/vocabularies'
import type { Finding } from '@/domain/workflow/finding'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { answerRead } from '../../src/app/(site)/answer-read'
import { aLive } from '../support/any-kind'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { readAt } from '../support/public-surfaces'
import { rest } from '../support/rest'
import { aStory } from '../support/story'

const payload = await openCms()
const formerWords = readFileSync('migrations/former-words/words.json', 'utf8')
const words = { kind: 'vocabularies', id: 'vocabularies' } as const

type Word = { id?: string | null; key?: string | null; label?: string | null; isRetired?: boolean | null }

const item = async () => readItem(await createLocalReq({}, payload), words)

async function act(name: NamedTransition, user: TypedUser) {
  const { latestVersion } = await item()
  return performTransition({
    payload,
    reference: words,
    name,
    user,
    expected: latestVersion ?? undefined,
  })
}

const save = async (data: object, { as = people.editor, locale = 'sv' } = {}) =>
  rest('POST', `/globals/vocabularies?draft=true&locale=${locale}`, { as: await as(), body: data })

/** As the form shows it. */
async function written(vocabulary: Vocabulary = 'themes'): Promise<Word[]> {
  const found = await payload.findGlobal({ slug: 'vocabularies', draft: true, locale: 'sv', depth: 0 })
  return found[vocabulary] ?? []
}

async function change(how: (terms: Word[]) => Word[]): Promise<void> {
  const saved = await save({ themes: how(await written()) })
  expect(saved.status, saved.text).toBe(200)
}

async function approve(): Promise<void> {
  await act('submit', await people.editor())
  for (const name of ['claim', 'approve'] as const) await act(name, await people.reviewer())
}

async function bringLive(how: (terms: Word[]) => Word[]): Promise<void> {
  await change(how)
  await approve()
  await act('publish', await people.reviewer())
}

/** Why it may not be handed in. */
const whyNot = async () => {
  const findings = await act('submit', await people.editor()).then(
    () => [],
    ({ findings }: { findings: Finding[] }) => findings,
  )
  return findings.map(({ rule, field, excerpt }) => `${rule} ${field}: ${excerpt}`).join('\n')
}

const themed = (themes: unknown, id: string) =>
  people.editor().then((as) => rest('PATCH', `/stories/${id}?draft=true`, { as, body: { themes } }))

const onHoliday = async () => (await rest('GET', '/v1/stories?theme=lov')).body.data as { slug: string }[]

const list = async (path = '/berattelser') => (await readAt(path)).text
const option = (key: string, label: string) => `<option value="${key}">${label}</option>`

/** As an installation stands after the upgrade from a version in which the words were the site's own. */
const asAfterAnUpgrade = async () =>
  asOwner(`insert into published.former_words select * from jsonb_to_recordset($words$${formerWords}$words$::jsonb)
    as w (vocabulary text, key text, place integer, label jsonb)`)

let before: string

beforeAll(async () => {
  await asAfterAnUpgrade()
  before = await list()
  await bringLive(() => [{ label: 'Lov' }, { label: 'Fritid' }, { label: 'Skola' }])
})

test('until the first words are live, readers read what they have read before', async () => {
  expect(before).toContain(option('meeting-place', 'Mötesplatser'))
  expect(await list()).not.toContain('meeting-place')
})

describe('a word', () => {
  it('is offered to readers when somebody else has approved it, and not before', async () => {
    await change((terms) => [...terms, { label: 'Hälsa & lek' }])
    expect(await list()).not.toContain('Hälsa')
    await approve()
    expect(await list()).not.toContain('Hälsa')
    await act('publish', await people.reviewer())
    expect(await list()).toContain(option('halsa-lek', 'Hälsa &amp; lek'))
  })

  it('that changes is changed wherever it stands, and chosen as before', async () => {
    const story = await aLive('stories', { themes: ['lov'] })
    await bringLive((terms) =>
      terms.map((term) => (term.key === 'lov' ? { ...term, label: 'Skollov' } : term)),
    )
    expect(await list()).toContain(option('lov', 'Skollov'))
    const docs = await onHoliday()
    expect(docs).toHaveLength(1)
    const page = await list(`/berattelser/${docs[0]?.slug}`)
    expect(page).toContain('?theme=lov">Skollov</a>')
    expect(await list('/berattelser?theme=lov')).toContain(`/berattelser/${docs[0]?.slug}`)
    expect(await list('/berattelser?theme=skola')).not.toContain(`/berattelser/${docs[0]?.slug}`)
    expect(story.kind).toBe('stories')
  })

  it('makes the pages that show it be forgotten', async () => {
    const answer = await answerRead(new Request('http://localhost:3000/berattelser'))
    expect(answer.headers.get(keysHeader)).toMatch(/\bvocabularies\b/)
  })

  it('that is not translated is marked as what it is', async () => {
    const docs = await onHoliday()
    expect(await list(`/en/stories/${docs[0]?.slug}`)).toMatch(/\?theme=lov"><span lang="sv"[^>]*>Skollov</)
  })
})

describe('a key', () => {
  it('is made of the first label, is nobody else’s in its list, and stays', async () => {
    await change((terms) => [...terms, { label: 'Skola' }, { label: 'المدرسة' }])
    const made = (await written()).slice(-2)
    expect(made.map(({ key }) => key)).toEqual(['skola-2', 'themes'])
    await change((terms) => terms.map(({ id, label }) => ({ id, label: `Nytt ${label}` })))
    expect((await written()).slice(-2).map(({ key }) => key)).toEqual(['skola-2', 'themes'])
  })

  it('that readers know is not changed', async () => {
    await change((terms) => terms.map((term) => (term.key === 'lov' ? { ...term, key: 'ledigt' } : term)))
    expect(await whyNot()).toMatch(/^invalid themes: .*Skollov.*/)
  })

  it.each([
    ['markup', '"><script>alert(1)</script>'],
    ['an address', '../admin'],
    ['a key that another row has', 'lov'],
  ])('is not %s', async (_, key) => {
    await change((terms) => [...terms, { label: 'Ny', key }])
    expect(await whyNot()).toMatch(/^invalid themes: /)
    await change((terms) => terms.slice(0, -1))
  })
})

describe('a text', () => {
  it.each([
    ['a word that nobody has approved', ['nope']],
    ['one that is none', [{ lov: true }]],
    ['one beside one that is', ['lov', 'nope']],
    ['very many', Array.from({ length: 10_000 }, (_, number) => `nope-${number}`)],
  ])('cannot choose %s', async (_, themes) => {
    const { id } = await aStory().draft()
    const refused = await themed(themes, id)
    expect(refused.status, refused.text).toBeGreaterThanOrEqual(400)
    expect(refused.status, refused.text).toBeLessThan(500)
  })

  it('is told at the field what is wrong', async () => {
    const { id } = await aStory().draft()
    const { status, text } = await themed(['nope'], id)
    expect(status).toBe(400)
    expect(text).toContain('"path":"themes"')
  })

  it('cannot choose an unknown word from code either', async () => {
    const { id } = await aStory().draft()
    const saving = payload.update({
      collection: 'stories',
      id,
      draft: true,
      user: await people.editor(),
      data: { themes: ['nope'] },
    })
    await expect(saving).rejects.toMatchObject({ data: { errors: [{ path: 'themes' }] } })
  })

  it('keeps one that is no longer chosen', async () => {
    const { id } = await aStory({ title: 'Simskola' }).draft()
    expect((await themed(['fritid'], id)).status).toBe(200)
    await bringLive((terms) =>
      terms
        .filter(({ key }) => key !== 'skola-2' && key !== 'themes')
        .map((term) => ({
          ...term,
          key: term.key === 'ledigt' ? 'lov' : term.key,
          isRetired: term.key === 'fritid',
        })),
    )
    expect((await themed(['fritid', 'lov'], id)).status).toBe(200)
    expect(await list()).not.toContain('value="fritid"')
    expect(await list('/berattelser?theme=fritid')).toContain('value="fritid"')
  })
})

describe('a word that a text has is not taken out', () => {
  const without = (word: string) => change((terms) => terms.filter(({ key }) => key !== word))

  it('while a live one has it, whatever its draft says', async () => {
    const { id } = await aLive('stories', { themes: ['skola'] })
    expect((await themed([], id)).status).toBe(200)
    await without('skola')
    expect(await whyNot()).toMatch(/^invalid themes: .*Skola/)
    await act('discard', await people.editor())
  })

  it('while a draft has it, and is when none has', async () => {
    const { id } = await aStory().draft()
    expect((await themed(['halsa-lek'], id)).status).toBe(200)
    await without('halsa-lek')
    expect(await whyNot()).toMatch(/^invalid themes: .*Hälsa & lek/)
    expect((await themed([], id)).status).toBe(200)
    await approve()
    await act('publish', await people.reviewer())
    expect(await list()).not.toContain('halsa-lek')
  })

  it('when somebody chooses it in the very moment', async () => {
    await bringLive((terms) => [...terms, { label: 'Sommar' }])
    const { id } = await aStory().draft()
    await without('sommar')
    await approve()
    const reviewer = await people.reviewer()
    const [published, saved] = await Promise.all([
      act('publish', reviewer).then(
        () => true,
        () => false,
      ),
      themed(['sommar'], id),
    ])
    expect([published, saved.status]).toEqual(published ? [true, 400] : [false, 200])
  })
})

test('a leader reads the words and writes none', async () => {
  const as = await people.leaderOfBoden()
  const read = await rest('GET', '/globals/vocabularies?locale=all&depth=0&draft=false', { as })
  expect(read.status).toBe(200)
  expect(read.text).toContain('Skollov')
  expect((await save({ themes: [{ label: 'Mitt' }] }, { as: people.leaderOfBoden })).status).toBe(403)
})

test('a list has an end', async () => {
  const themes = Array.from({ length: 10_000 }, (_, number) => ({ label: `Ord ${number}` }))
  const { status } = await save({ themes })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
})

test('a key that no vocabulary knows stands for itself, and no page minds', async () => {
  const { id } = await aLive('stories', { themes: ['lov'], title: 'Utan ord' })
  await act('takeDown', await people.safeguarding())
  const { slug } = (await rest('GET', `/v1/stories/${id}`)).body.data as { slug: string }
  const { status, text } = await readAt(`/berattelser/${slug}`)
  expect(status).toBe(200)
  expect(text).toContain('?theme=lov">lov</a>')
  expect((await readAt('/berattelser')).status).toBe(200)
})
