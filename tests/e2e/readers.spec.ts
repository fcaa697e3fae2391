/** Readers as they come: without script, without a mouse, with large text, with their own colours. */
import { expect, test } from '@playwright/test'
import { linksIn } from './support/crawl'
import { inLanguage, templates } from './support/templates'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a social worker finds the module on trauma with the keyboard alone, filters, and takes everything home', async ({
    page,
    request,
  }) => {
    await page.goto('/sok')
    await page.locator('input[name=q]').focus()
    await page.keyboard.type('trauma')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/q=trauma/)
    const first = page.locator('main .rows a').first()
    await expect(first).toHaveAttribute('href', '/utbildning/trauma')
    await first.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toHaveText('Trauma')

    await page.goto('/utbildning')
    const topic = page.locator('select[name=topic]')
    await topic.focus()
    await page.keyboard.type('Trauma')
    await expect(topic).toHaveValue('trauma')
    await page.keyboard.press('Tab')
    await page.locator('main form button').focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/topic=trauma/)
    const chosen = await page.locator('.modules > li').count()
    expect(chosen).toBeLessThan(11)
    await page.locator('.modules a').first().click()
    await page.goBack()
    await expect(page).toHaveURL(/topic=trauma/)
    await expect(page.locator('.modules > li')).toHaveCount(chosen)

    const zip = await request.get('/utbildning/allt.zip')
    expect(zip.headers()['content-type']).toBe('application/zip')
    expect((await zip.body()).subarray(0, 2).toString()).toBe('PK')
    const handout = await request.get('/utbildning/trauma.pdf')
    expect((await handout.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('menu, languages and filters are there', async ({ page }) => {
    await page.goto('/berattelser')
    await expect(page.locator('.menu a', { hasText: 'Kontakt' })).toBeVisible()
    await page.goto('/berattelser?municipality=boden')
    await expect(page).toHaveTitle(/Boden/)
    await expect(page.getByRole('link', { name: 'Höstlov tillsammans i Boden' })).toBeVisible()
    await expect(page.locator('main h2', { hasText: 'Kalmar' })).toHaveCount(0)
  })

  test('a reader reports a problem without script or name, and wrong input keeps her words', async ({
    page,
  }) => {
    await page.goto('/tillganglighet/synpunkt')
    await page.locator('main form button').click()
    await expect(page.locator('.mistakes')).toBeVisible()
    await page.locator('textarea[name=text]').fill('Kartan är svår att förstå med min skärmläsare.')
    await page.waitForTimeout(4000)
    await page.locator('main form button').click()
    await expect(page).toHaveURL(/tack(#form)?$/)
  })
})

test('the name at the top leads home, in one row with the way to languages and menu on a small phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const locale of ['sv', 'ar', 'ti'] as const) {
    await page.goto(inLanguage('/berattelser', locale))
    const parts = page.locator('.top > :is(a, button)')
    const middles = await parts.evaluateAll((all) =>
      all.map((part) => {
        const { top, bottom } = part.getBoundingClientRect()
        return Math.round((top + bottom) / 2)
      }),
    )
    expect(middles, locale).toHaveLength(3)
    expect(Math.max(...middles) - Math.min(...middles), locale).toBeLessThanOrEqual(2)
    await parts.first().click()
    await expect(page).toHaveURL(inLanguage('/', locale))
  }
})

test('the map works by keyboard, every dot can be tapped, and Malmö is told apart', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/kommuner')
  const tags = page.locator('.map a')
  const sizes = await tags.evaluateAll((all) =>
    all.map((tag) => {
      const { width, height } = tag.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  await tags.first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/kommuner\/[a-z]+$/)
})

test('text spacing and a zoom of 400 % hold on every template, in three scripts', async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 256 })
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
  for (const [name, path] of Object.entries(templates))
    for (const locale of ['sv', 'ar', 'ti'] as const) {
      await page.goto(inLanguage(path, locale))
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, spacing)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect.soft(sideways, `${name} ${locale}`).toBeLessThanOrEqual(0)
    }
})

test('with colours of the reader’s own, shapes that carry meaning keep an edge and focus stays visible', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/utbildning/trauma')
  const edge = await page
    .locator('.notice')
    .first()
    .evaluate((box) => getComputedStyle(box).borderTopWidth)
  expect(Number.parseFloat(edge)).toBeGreaterThanOrEqual(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(outline).not.toBe('none')
})

test('every link of the front page answers in every language', async ({ request }) => {
  for (const start of ['/', '/lattlast', '/en', '/ar', '/so', '/uk', '/prs', '/ti']) {
    const html = await (await request.get(start)).text()
    for (const path of new Set(linksIn(html)))
      expect.soft((await request.get(path)).status(), `${start} → ${path}`).toBe(200)
  }
})
