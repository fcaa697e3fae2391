/** A long word or a pasted address in any text at all, and the page is still read without scrolling it sideways. */
import { expect, test } from '@playwright/test'
import type { Locale } from '../../src/domain/locales'
import { inLanguage, listsOf, templates } from './support/templates'

const word = 'Nederbördsmängdsmätningsprotokollsunderlagsdokumentationshandläggarutbildningsdag'.slice(0, 80)

/** Puts the word into every text of the page, also into those that the site itself says. */
function putIntoEveryText(word: string): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts)
    if (text.data.trim() && !text.parentElement?.closest('script, style, svg')) text.data += ` ${word}`
  return document.documentElement.scrollWidth - document.documentElement.clientWidth
}

for (const locale of ['sv', 'ar', 'ti'] as const satisfies Locale[])
  for (const width of [320, 360])
    test(`no page in ${locale} is wider than a screen of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 })
      const paths: string[] = [...Object.values(templates), '/sok?q=barn', '/sok?q=xyzzy', '/finns-inte']
      for (const [kind, list] of Object.entries(listsOf)) {
        await page.goto(list)
        const first = await page.locator(`main a[href^="${list}/"]`).first().getAttribute('href')
        expect(first, kind).not.toBeNull()
        paths.push(String(first))
      }
      for (const path of paths) {
        const [place = '', query] = path.split('?')
        const address = path === '/finns-inte' ? path : inLanguage(place, locale) + (query ? `?${query}` : '')
        await page.goto(address)
        expect(await page.evaluate(putIntoEveryText, word), address).toBeLessThanOrEqual(0)
      }
    })
