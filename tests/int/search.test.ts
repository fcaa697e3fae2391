/** Questions as readers ask them, and the page that must come first; and nothing found that is not public. */
import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { reopenFiles } from '@/cms/open-files/reopen-files'
import { performTransition } from '@/cms/review/transition'
import { type SearchChoice, type SearchHit, search } from '@/content/search'
import { defaultLocale, type Locale } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { questions, unsaid } from '../support/search-questions'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()

const everywhere: SearchChoice = { kind: undefined, municipality: undefined }
const ask = (question: string, locale: Locale = defaultLocale, chosen: Partial<SearchChoice> = {}) =>
  search(question, { ...everywhere, ...chosen }, 1, locale)
const pathOf = (hit: SearchHit | undefined, locale: Locale) =>
  !hit ? 'nothing' : typeof hit.to === 'string' ? hit.to.replace(/[?#].*/, '') : pathTo(hit.to, locale)
const textOf = ({ title, excerpt }: SearchHit) =>
  [...title.parts, ...(excerpt?.parts ?? [])].map(({ text }) => text).join('')

describe('the page that answers comes first', () => {
  it.each(questions)('%s → %s', async (question, path, locale = defaultLocale) => {
    const { hits } = await ask(question, locale)
    expect(pathOf(hits[0], locale)).toBe(path)
  })
})

describe('another word than was asked for is owned up to', () => {
  it.each(unsaid)('%s → %j', async (question, shown) => {
    const { hits, instead } = await ask(question)
    expect(hits.length > 0).toBe(shown.length > 0)
    expect(shown).toEqual(expect.arrayContaining(instead?.shown ?? []))
    expect(instead?.shown ?? []).toEqual(expect.arrayContaining(shown.slice(0, 1)))
  })

  it.each(['skog', 'skogen', 'traumat', 'Boden', 'egenomsorg', 'gdpr', 'inkluder', 'lov Boden'])(
    '%s is answered as it is',
    async (question) => expect((await ask(question)).instead).toBeUndefined(),
  )
})

describe('what is found', () => {
  it('has its words marked, and nothing else', async () => {
    const { hits } = await ask('höstlov')
    const marked = hits.flatMap(({ title, excerpt }) => [...title.parts, ...(excerpt?.parts ?? [])])
    const words = marked.filter(({ isHit }) => isHit).map(({ text }) => text.toLowerCase())
    expect(words.length).toBeGreaterThan(1)
    for (const word of words) expect(word).toContain('höstlov')
  })

  it('stays within the kind and the municipality that were chosen', async () => {
    const stories = await ask('barn', 'sv', { kind: 'story' })
    expect(stories.hits.map(({ kind }) => kind)).toEqual(['story', 'story', 'story'])
    const inBoden = await ask('barn', 'sv', { kind: 'story', municipality: 'boden' })
    expect(inBoden.hits.map((hit) => pathOf(hit, 'sv'))).toEqual(['/berattelser/hostlov-tillsammans-i-boden'])
  })

  it('is shown once, in the reader’s language where there is one', async () => {
    const { hits } = await ask('barn', 'en')
    const paths = hits.map((hit) => pathOf(hit, 'en')).filter((path) => path !== '/en/contact')
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^\/en\//)
  })

  it('is nothing for an empty question, for signs, and for a word that nobody wrote', async () => {
    for (const question of ['', '   ', "'&|!<->:*()", 'qxzqxzqxz'])
      expect((await ask(question)).hits).toEqual([])
  })
})

describe('what is not public is not found', () => {
  it('when a story is taken down, whatever is asked: every hit is a page that is live', async () => {
    const { docs } = await payload.find({
      collection: 'stories',
      where: { slug: { equals: 'hostlov-tillsammans-i-boden' } },
    })
    const found = async () => (await ask('höstlov')).hits.filter(({ kind }) => kind === 'story').length
    expect(await found()).toBe(1)
    await performTransition({
      payload,
      reference: { kind: 'stories', id: String(docs[0]?.id) },
      name: 'takeDown',
      user: await people.safeguarding(),
    })
    expect(await found()).toBe(0)
    const drafts = await query({ payload }, sql`select title from workflow_items where live = 'taken_down'`)
    expect(drafts).toHaveLength(1)
    for (const question of ['barn', 'Boden', 'kommun', 'lov'])
      for (const hit of (await ask(question)).hits)
        for (const { title } of drafts) expect(textOf(hit)).not.toContain(String(title))
  })

  it('when the file that says it is closed', async () => {
    const titles = async (question: string) => (await ask(question)).hits.map((hit) => pathOf(hit, 'sv'))
    const [file] = await query<{ id: string }>({ payload }, sql`select id from files where is_open limit 1`)
    const change = (statement: ReturnType<typeof sql>) =>
      throughTheDoor(payload, null, async (req) => {
        await query(req, statement)
        await reopenFiles(req, [`files:${file?.id}`])
      })
    const text = `Läs om pilgrimsfalken.\flinks\nhttps://falkfarm.example`
    await change(sql`update files set text = ${text} where id = ${file?.id}`)
    expect(await titles('pilgrimsfalken')).toHaveLength(1)
    expect(await titles('falkfarm')).toEqual([])
    await change(sql`update files set scan_state = 'infected' where id = ${file?.id}`)
    expect(await titles('pilgrimsfalken')).toEqual([])
    const known = sql`select word from published.vocabulary where word = 'pilgrimsfalken'`
    expect(await query({ payload }, known)).toEqual([])
  })
})

test('the municipalities to choose among have the names that readers of the language know them by', async () => {
  const named = async (locale: Locale) =>
    (await ask('', locale)).options.municipalities.find(({ value }) => value === 'boden')?.label
  await throughTheDoor(payload, null, (req) =>
    query(
      req,
      sql`update published.search_entries set title = 'Suvdi' where slug = 'boden' and locale = 'en'`,
    ),
  )
  expect([await named('sv'), await named('en'), await named('so')]).toEqual(['Boden', 'Suvdi', 'Boden'])
})

describe('among many stories', () => {
  // The newest first: number 1 is from this minute, number 1500 from yesterday.
  beforeAll(async () => {
    await throughTheDoor(payload, null, async (req) => {
      await query(
        req,
        sql`with story as (
            select n, gen_random_uuid()::text as id, 'place-' || n % 3 as place, case n when 1400 then 'gurka' else '' end as text,
              'kvast ' || case n when 1450 then 'pumpa fjun' when 1 then 'nyast' else case when n % 6 = 0 then 'tofs' else '' end end as title
            from generate_series(1, 1500) n
          ), document as (
            insert into published.documents (kind, id, slug, content, names, shape)
            select 'stories', id, 'kvast-' || n, '{}', '{}', 1 from story
          )
          insert into published.search_entries
            (kind, id, locale, since, slug, municipalities, title, summary, body, folded_title, title_words, words)
          select 'stories', id, 'sv', now() - n * interval '1 minute', 'kvast-' || n, array[place], title, '', '', title,
            search.lexemes('swedish', title), search.lexemes('swedish', title || ' ' || text) from story`,
      )
      await query(
        req,
        sql`insert into published.vocabulary values ('kvast'), ('pumpa'), ('fjun'), ('gurka'), ('tofs'), ('nyast') on conflict do nothing`,
      )
    })
  })

  it('a word that all of them hold is answered from the newest, and no number is invented', async () => {
    const { hits, isAtLeast, total } = await ask('kvast')
    expect(hits).toHaveLength(20)
    expect(isAtLeast).toBe(true)
    expect(total).toBeLessThan(1500)
    expect((await search('kvast', { kind: 'story', municipality: undefined }, 1, 'sv')).total).toBe(total)
  })

  it('a word that only an old one holds is found all the same', async () => {
    const { hits, isAtLeast, total } = await ask('pumpa')
    expect(hits.map((hit) => pathOf(hit, 'sv'))).toEqual(['/berattelser/kvast-1450'])
    expect({ isAtLeast, total }).toEqual({ isAtLeast: false, total: 1 })
  })

  it('a number that the newest alone made up is told as one', async () => {
    const { isAtLeast, total } = await ask('tofs')
    expect(isAtLeast).toBe(true)
    expect(total).toBeLessThan(250)
  })

  it('what only the text of an old one says is found, beside whatever titles say', async () => {
    expect((await ask('gurka')).hits.map((hit) => pathOf(hit, 'sv'))).toEqual(['/berattelser/kvast-1400'])
    expect(pathOf((await ask('kvast gurka')).hits[0], 'sv')).toBe('/berattelser/kvast-1400')
  })

  it('a title that says a whole sentence is found, though titles are not asked for sentences', async () => {
    expect(pathOf((await ask('kvast med pumpa och fjun')).hits[0], 'sv')).toBe('/berattelser/kvast-1450')
  })

  it('many who ask at once are all answered, each by her own words', async () => {
    const questions = Array.from({ length: 30 }, (_, n) => ['pumpa', 'gurka', 'qxzqxzqxz'][n % 3] ?? '')
    const answers = await Promise.all(questions.map((question) => ask(question)))
    expect(answers.map(({ total }) => total)).toEqual(questions.map((word) => (word === 'qxzqxzqxz' ? 0 : 1)))
  })

  it('other kinds are found beside them', async () => {
    const { hits } = await ask('kvast trauma')
    expect(hits.map((hit) => pathOf(hit, 'sv'))).toContain('/utbildning/trauma')
  })
})
