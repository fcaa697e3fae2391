/** The front page is data that goes through review like every text, and until somebody has approved one there is none. */

import { createLocalReq, type TypedUser } from 'payload'
import pg from 'pg'
import { describe, expect, it, test, vi } from 'vitest'
import { readItem } from '@/cms/document/item'
import { performTransition } from '@/cms/review/transition'
import { siteOrigin } from '@/content/published'
import { locales } from '@/domain/locales'
import { previewPath } from '@/domain/preview/preview-path'
import { pathTo } from '@/domain/routes'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { siteMessages } from '@/messages/site/messages'
import { answerRead } from '../../src/app/(site)/answer-read'
import { aLive, putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { preview } from '../support/preview'
import { readAt } from '../support/public-surfaces'
import { rest } from '../support/rest'
import { paragraph } from '../support/rich-text'
import { aStory, transition } from '../support/story'

const payload = await openCms()
const home = { kind: 'home', id: 'home' } as const

const item = async () => readItem(await createLocalReq({}, payload), home)

async function act(name: NamedTransition, user: TypedUser, more: object = {}) {
  const { latestVersion } = await item()
  return performTransition({
    payload,
    reference: home,
    name,
    user,
    expected: latestVersion ?? undefined,
    ...more,
  })
}

/** Saved as the form does. */
const save = async (data: object, as: () => Promise<TypedUser> = people.editor, locale = 'sv') =>
  rest('POST', `/globals/home?draft=true&locale=${locale}`, { as: await as(), body: data })

async function bringLive(data: object): Promise<void> {
  const saved = await save(data)
  expect(saved.status, saved.text).toBe(200)
  if ((await item()).working === 'draft') await act('submit', await people.editor())
  for (const name of ['claim', 'approve', 'publish'] as const) await act(name, await people.reviewer())
}

const page = async (address = '/') => (await readAt(address)).text
const inSitemap = async () => (await page('/sitemap.xml')).includes(`<loc>${siteOrigin()}/</loc>`)
const previewed = async () => preview(previewPath('home', 'home', 'sv'), { as: await people.editor() })

describe('until a front page is approved', () => {
  it('readers are told in their own language that it comes soon, and nobody keeps that answer', async () => {
    for (const locale of locales) {
      const answer = await answerRead(new Request(`http://localhost:3000${pathTo({ kind: 'home' }, locale)}`))
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('3600')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(await answer.text()).toContain(`<h1>${siteMessages[locale].errors.soon}</h1>`)
    }
    expect(await inSitemap()).toBe(false)
  })

  it('the page shows no menu, no text and nobody, and of the organisation its name when that is live', async () => {
    await aLive('navigation', { main: [{ kind: 'projects', label: 'Hemlig väg' }] })
    await aLive('contacts', { name: 'Hemliga Hilda', isNational: true })
    await save({ title: 'Hemlig rubrik', summary: 'Hemlig ingress.' })
    const before = await page()
    for (const hidden of ['Hemlig', 'href="/projekt"', 'feed.xml']) expect(before).not.toContain(hidden)
    expect(before).not.toContain('Föreningen')
    await aLive('site-settings', { responsiblePublisher: 'Hemliga Hedda' })
    const after = await page()
    expect(after).toContain('Föreningen')
    expect(after).not.toContain('Hemlig')
  })

  it('whoever works on it sees it as it will be', async () => {
    const { status, html } = await previewed()
    expect(status).toBe(200)
    expect(html).toContain('<h1>Hemlig rubrik</h1>')
  })
})

describe('a front page', () => {
  it('is written by editors, and never by a local leader', async () => {
    expect((await save({ title: 'Ledarens rubrik' }, people.leaderOfBoden)).status).toBeGreaterThanOrEqual(
      400,
    )
    expect((await previewed()).html).not.toContain('Ledarens rubrik')
  })

  it('goes live when somebody else has approved it, and stays as it is while a new one is written', async () => {
    await bringLive({
      title: 'Alla barn är välkomna',
      summary: 'Vi gör plats.',
      blocks: [{ blockType: 'quotation', text: 'Här får man vara med.' }],
    })
    expect(await page()).toContain('<h1>Alla barn är välkomna</h1>')
    expect(await inSitemap()).toBe(true)
    expect(await page()).toContain('”Här får man vara med.”')
    await save({ title: 'En annan rubrik' })
    expect(await page()).not.toContain('En annan rubrik')
    expect((await previewed()).html).toContain('<h1>En annan rubrik</h1>')
  })

  it('is approved in its very words: whoever changes one in a block afterwards voids it', async () => {
    const blocks = (await payload.findGlobal({ slug: 'home', draft: true, depth: 0 })).blocks
    await act('submit', await people.editor())
    for (const name of ['claim', 'approve'] as const) await act(name, await people.reviewer())
    expect((await item()).working).toBe('approved')
    await save({ blocks: blocks?.map((block) => ({ ...block, text: 'Andra ord.' })) })
    expect((await item()).working).toBe('submitted')
  })

  it('says in each language what was written in it, and marks what is not translated', async () => {
    const { blocks } = await payload.findGlobal({ slug: 'home', draft: true, depth: 0 })
    await save({ title: 'All children are welcome', summary: 'We make room.' }, people.editor, 'en')
    await save({ blocks: blocks?.map((block) => ({ ...block, text: 'Words.' })) }, people.editor, 'en')
    await bringLive({ title: 'Alla barn är välkomna' })
    expect(await page('/en')).toContain('<h1>All children are welcome</h1>')
    expect(await page('/en')).toContain('“Words.”')
    expect(await page('/ar')).toMatch(/<h1 lang="sv" dir="ltr">Alla barn är välkomna/)
    expect(await page()).toContain('”Andra ord.”')
  })
})

describe('the blocks of a front page', () => {
  const named = {
    projects: '',
    documents: '',
    contacts: '',
    research: '',
    pages: '',
  }

  test('show what they name and gather, in three questions to the database at most', async () => {
    const municipality = await municipalityId('boden')
    await putBefore({ kind: 'municipalities', id: municipality })
    for (const kind of Object.keys(named) as (keyof typeof named)[])
      named[kind] = (await aLive(kind, { title: `Valt: ${kind}`, name: `Valt: ${kind}` })).id
    await aStory({ title: 'Den nyaste berättelsen' }).live()
    await aLive('home', {
      title: 'Med allt',
      blocks: [
        { blockType: 'projects', projects: [named.projects] },
        { blockType: 'stories', count: 2, municipality, project: await projectId() },
        { blockType: 'map', text: 'Från norr till söder.' },
        { blockType: 'training', title: 'Lär mer' },
        { blockType: 'contacts', contacts: [named.contacts] },
        {
          blockType: 'numbers',
          numbers: [
            { label: 'barn', value: 12_000 },
            { label: 'platser', counted: 'municipalities' },
            { label: 'berättelser hittills', counted: 'stories' },
          ],
        },
        { blockType: 'quotation', text: 'Tack.', attribution: 'förälder' },
        { blockType: 'call-to-action', label: 'Läs om oss', page: named.pages },
        { blockType: 'free-text', body: paragraph('Fritt skrivet.') },
        { blockType: 'documents', documents: [named.documents] },
        { blockType: 'research', research: [named.research] },
      ],
    })
    const asked = vi.spyOn(pg.Pool.prototype, 'query')
    const shown = await page()
    const questions = asked.mock.calls.length
    asked.mockRestore()
    for (const said of [
      ...['Valt: projects', 'Den nyaste berättelsen', 'Från norr till söder.', 'Valt: contacts'],
      ...['12\u00a0000</span> barn', 'platser', 'berättelser hittills', '”Tack.”', 'förälder'],
      ...['Läs om oss', 'Fritt skrivet.', 'Valt: documents', 'Valt: research'],
    ])
      expect(shown).toContain(said)
    expect(questions).toBeLessThanOrEqual(3)
  })

  test('show nothing of what was withdrawn, and nothing else in its place', async () => {
    for (const kind of ['documents', 'contacts', 'research', 'projects'] as const)
      await performTransition({
        payload,
        reference: { kind, id: named[kind] },
        name: 'takeDown',
        user: await people.safeguarding(),
        note: 'Det stod fel.',
      })
    const shown = await page()
    expect(shown).not.toContain('Valt: ')
    expect(shown).not.toContain('Hemliga Hilda') // who would be shown if nobody had been chosen
  })

  test('show nothing of a story that was taken down, nor a link to it', async () => {
    const { id, slug } = await aStory({ title: 'Strax borta' }).live()
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'stories', value: id }, newTab: false },
      children: [{ type: 'text', text: 'Läs den', version: 1 }],
    }
    const body = paragraph('') as { root: { children: { children: object[] }[] } }
    body.root.children[0]?.children.push(link)
    await aLive('home', { blocks: [{ blockType: 'stories' }, { blockType: 'free-text', body }] })
    expect(await page()).toContain(`href="/berattelser/${slug}">Läs den`)
    expect(await page()).toContain('Strax borta')
    await transition(id, 'takeDown', await people.safeguarding(), undefined, { note: 'Ett barn syns.' })
    const shown = await page()
    expect(shown).toContain('Läs den')
    expect(shown).not.toContain(slug)
    expect(shown).not.toContain('Strax borta')
  })
})

describe('whoever wants more of a block than it is for', () => {
  const refused = async (blocks: object[]) => {
    const saved = await save({ title: 'Rubrik', blocks })
    if (saved.status >= 400) return saved.status
    const { status } = await previewed()
    expect(status).toBe(200)
    await expect(act('submit', await people.editor())).rejects.toMatchObject({ status: expect.any(Number) })
    return 'not handed in'
  }

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', '//evil.example', 'data:text/html,x'])(
    'may not lead readers to %s',
    async (url) => {
      const block = { blockType: 'call-to-action', label: 'Tryck här', url }
      expect(await refused([block])).toBe('not handed in')
      expect((await previewed()).html).not.toContain('Tryck här')
    },
  )

  it.each([-5, 0, 1e9, 2.5e300])('may not ask for %s stories', async (count) => {
    expect(await refused([{ blockType: 'stories', count }])).toBe('not handed in')
  })

  it.each(['1; drop table home', {}, [], true])('finds that %j is no number', async (count) => {
    const { status } = await save({ title: 'Rubrik', blocks: [{ blockType: 'stories', count }] })
    const { blocks } = await payload.findGlobal({ slug: 'home', draft: true, depth: 0 })
    const [stored] = blocks ?? []
    // Payload takes the digits that a text begins with.
    if (status !== 400) expect(stored).toMatchObject({ blockType: 'stories', count: 1 })
  })

  it('may not put a hundred blocks there', async () => {
    const many = Array.from({ length: 100 }, () => ({ blockType: 'map' }))
    expect(await refused(many)).toBe('not handed in')
  })

  it('brings no block that nobody knows', async () => {
    await save({ blocks: [{ blockType: 'script', src: 'https://evil.example' }, { blockType: 'map' }] })
    const { blocks } = await payload.findGlobal({ slug: 'home', draft: true, depth: 0 })
    expect(blocks?.map(({ blockType }) => blockType)).toEqual(['map'])
  })
})

test('a front page that is withdrawn or taken down leaves the answer that something comes, and no old page', async () => {
  await aLive('home', { title: 'Den förra' })
  await act('withdraw', await people.editor(), { reason: 'outdated', note: 'En ny är på väg.' })
  expect((await readAt('/')).status).toBe(503)
  expect(await page()).not.toContain('Den förra')
  await aLive('home', { title: 'Rubriken' })
  expect(await page()).toContain('Rubriken')
  await act('takeDown', await people.editor(), { note: 'Fel person nämns.' })
  expect((await readAt('/')).status).toBe(503)
  expect(await page()).not.toContain('Rubriken')
})
