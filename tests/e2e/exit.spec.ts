/** Journey 15: someone at risk reads about honour-related violence, and is out in one step (ADR 56). */
import { expect, type Page, test } from '@playwright/test'
import { isFitForAll } from './support/fit-for-all'

test.use({ viewport: { width: 360, height: 640 } })

const about = '/utbildning/hedersrelaterat-fortryck-och-vald'
const weather = 'https://www.smhi.se/vader'

/** Stands in for the weather, and keeps what the browser told about where it came from. */
async function listen(page: Page): Promise<(string | undefined)[]> {
  const referrers: (string | undefined)[] = []
  await page.route('https://www.smhi.se/**', (route) => {
    referrers.push(route.request().headers().referer)
    return route.fulfill({ contentType: 'text/html', body: '<title>Väder</title>' })
  })
  return referrers
}

test('the notice comes before the text; one press leads out, and back does not lead in', async ({ page }) => {
  const referrers = await listen(page)
  await page.goto('/utbildning')
  await page.goto(about)
  const exit = page.getByRole('link', { name: 'Lämna sidan genast' })
  await expect(exit).toBeInViewport()
  const box = await exit.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await isFitForAll(page, 'main')
  await exit.click()
  await page.waitForURL(weather)
  expect(await page.evaluate(() => document.referrer)).toBe('')
  expect(referrers).toEqual([undefined])
  await page.goBack()
  expect(new URL(page.url()).pathname).toBe('/utbildning')
  await page.goForward()
  expect(page.url()).toBe(weather)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a plain link, and tells nothing either', async ({ page }) => {
    const referrers = await listen(page)
    await page.goto(about)
    await page.getByRole('link', { name: 'Lämna sidan genast' }).press('Enter')
    await page.waitForURL(weather)
    expect(referrers).toEqual([undefined])
  })
})
