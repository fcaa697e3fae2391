/** What a feed brings to people who read it elsewhere, where nothing of this site stands around it. */
import { beforeEach, expect, test, vi } from 'vitest'
import { feedView } from '@/content/feed'
import * as stock from '../support/site/documents'

const findLive = vi.fn(async (..._: unknown[]): Promise<object[]> => [])
vi.mock('@/content/published', () => ({
  siteOrigin: () => 'https://example.org',
  findLive: (...question: unknown[]) => findLive(...question),
}))

const alt = { sv: 'Barn på en brygga', ar: 'أطفال على رصيف' }
const picture = {
  id: 'm',
  url: 'https://elsewhere.example/api/media/file/brygga.webp',
  width: 1200,
  height: 800,
  alt,
}
const paragraph = (text: string) =>
  stock.richText({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })
const story = {
  ...stock.stories[0],
  cover: picture,
  body: { sv: stock.longText, ar: paragraph('كان الجو باردا.') },
}

beforeEach(() => findLive.mockResolvedValue([story]))

const entryIn = async (locale: 'sv' | 'ar' | 'en') => (await feedView(locale))?.entries[0]?.content

test('a subscriber gets the whole text with its pictures, by addresses that lead here from anywhere', async () => {
  const content = await entryIn('sv')
  expect(content?.html).toContain('När höstlovet kom fylldes sporthallen')
  expect(content?.html).toContain(
    '<img src="https://example.org/api/media/file/brygga.webp" alt="Barn på en brygga">',
  )
  expect(content?.html).toContain('<a href="https://example.org/projekt/barn-i-fokus">projektet</a>')
  const addresses = [...(content?.html.matchAll(/(?:src|href)="([^"]*)"/g) ?? [])].map(
    ([, address]) => address,
  )
  for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\//)
})

test('nothing in it runs, and nothing leans on our style sheets', async () => {
  findLive.mockResolvedValue([{ ...story, body: { sv: paragraph('<script>alert(1)</script>') } }])
  const html = (await entryIn('sv'))?.html ?? ''
  expect(html).toContain('alert(1)')
  expect(html).not.toMatch(/<script|<style|\s(class|style|on\w+)=/)
})

test('it is read in the reader’s language and direction, or in the original’s, saying which', async () => {
  expect(await entryIn('ar')).toMatchObject({
    lang: 'ar',
    html: expect.stringMatching(/^<div lang="ar" dir="rtl">/),
  })
  expect(await entryIn('en')).toMatchObject({
    lang: 'sv',
    html: expect.stringMatching(/^<div lang="sv" dir="ltr">/),
  })
})

test('a feed stays light: the newest twenty', async () => {
  await feedView('sv')
  expect(findLive).toHaveBeenCalledWith('stories', expect.objectContaining({ order: 'newest', limit: 20 }))
})
