import type AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Locale, locales } from '../../src/domain/locales'
import { axeFindings, ofColour } from './support/axe'
import { linksIn } from './support/crawl'
import { inLanguage, listsOf, templates } from './support/templates'

type Look = { width: number; colorScheme: 'light' | 'dark'; forcedColors?: 'active' }

const phone: Look = { width: 360, colorScheme: 'light' }
const looks: Look[] = [
  phone,
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
]
const forced: Look[] = [{ width: 1280, colorScheme: 'light', forcedColors: 'active' }]
/** One of each kind of thing that forced colours may swallow: shapes, maps, forms, notices, lists, files. */
const seenInForcedColours = ['front page', 'project', 'municipalities', 'module', 'contact', 'document']

/** In all looks: one language of each script and direction. In the others only the words differ. */
const inAllLooks: Locale[] = ['sv', 'ar', 'ti']

async function addresses(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {
    ...templates,
    'search with hits': '/sok?q=trauma',
    'search without hits': '/sok?q=qzxqzx',
    'not found': '/finns-inte',
  }
  for (const [name, list] of Object.entries(listsOf)) {
    const html = await (await page.request.get(list)).text()
    const first = linksIn(html).find(
      (path) => path.startsWith(`${list}/`) && path.split('/').length === 3 && !path.includes('.'),
    )
    if (!first) throw new Error(`${list} leads to no ${name}.`)
    found[name] = first
  }
  return found
}

function translated(name: string, path: string, locale: Locale): string {
  if (name === 'not found') return path
  const [place = '', query] = path.split('?')
  return inLanguage(place, locale) + (query ? `?${query}` : '')
}

/**
 * A scheme changes colours and nothing else, so everything else is looked at in light only. What axe takes for the
 * colour of a text is not what is painted when the reader's own colours are forced.
 */
function rulesFor(axe: AxeBuilder, scheme: Look['colorScheme'], forcedColors: string): AxeBuilder {
  if (forcedColors === 'active') return axe.disableRules(ofColour)
  return scheme === 'dark' ? axe.withRules(ofColour) : axe
}

/** The texts that would not let the reader's own colours be forced upon them; a drawing brings its own ground. */
const keepsItsColours = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *:not(svg, svg *)')]
      .filter(
        (element) =>
          element.textContent?.trim() &&
          getComputedStyle(element).getPropertyValue('forced-color-adjust') !== 'auto',
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  )

/** The page is loaded once and looked at in every way: loading it anew would take most of the time. */
async function isFitIn(page: Page, name: string, looks: readonly Look[]): Promise<void> {
  for (const { width, colorScheme, forcedColors = 'none' } of looks) {
    const look = [name, `${width} px`, colorScheme, forcedColors === 'active' && 'forced colours']
    const where = look.filter(Boolean).join(', ')
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, forcedColors })
    const findings = await axeFindings(page, (axe) => rulesFor(axe, colorScheme, forcedColors))
    expect.soft(findings, where).toEqual([])
    if (forcedColors === 'active') expect.soft(await keepsItsColours(page), where).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(sideways, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
  }
}

for (const locale of locales) {
  const isWhole = inAllLooks.includes(locale)
  test(`axe finds nothing on any template, ${locale}, ${isWhole ? 'in every look' : 'on a phone'}`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    for (const [name, path] of Object.entries(await addresses(page))) {
      await page.goto(translated(name, path, locale))
      await isFitIn(page, name, [
        ...(isWhole ? looks : [phone]),
        ...(isWhole && seenInForcedColours.includes(name) ? forced : []),
      ])
    }
  })
}

test('no page scrolls sideways at 320 px, and none runs a framework’s script, stores or calls elsewhere', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) elsewhere.push(request.url())
  })
  for (const [name, path] of Object.entries(await addresses(page))) {
    await page.goto(path)
    const found = await page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scripts: [...document.scripts]
        .filter(({ type }) => !type.includes('json'))
        .map(({ src, text }) => src || text),
      stored: localStorage.length + sessionStorage.length + document.cookie.length,
    }))
    expect.soft(found.sideways, name).toBeLessThanOrEqual(0)
    expect
      .soft(
        found.scripts.filter((script) => script.includes('_next')),
        name,
      )
      .toEqual([])
    expect.soft(found.stored, name).toBe(0)
  }
  expect(elsewhere).toEqual([])
  expect(await page.context().cookies()).toEqual([])
})

test('the page of the API, with everything on it unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/api/v1')
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  expect(await axeFindings(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
