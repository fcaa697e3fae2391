import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Locale } from '../../src/domain/locales'
import { linksIn } from './support/crawl'
import { inLanguage, listsOf, templates } from './support/templates'

const languages: Locale[] = ['sv', 'ar', 'ti']
const looks = [
  { width: 360, height: 640, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const

async function addresses(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = { ...templates, 'not found': '/finns-inte' }
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

for (const locale of languages) {
  for (const { width, height, colorScheme } of looks) {
    test(`axe finds nothing on any template, ${locale}, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      for (const [name, path] of Object.entries(await addresses(page))) {
        await page.goto(name === 'not found' ? path : inLanguage(path, locale))
        const { violations } = await new AxeBuilder({ page }).analyze()
        const findings = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' | ')
              .slice(0, 300)}`,
        )
        expect.soft(findings, `${name} ${path}`).toEqual([])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
      }
    })
  }
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
