/** Every editorial view of the admin: nothing that axe minds, nothing wider than the screen; phone and desk, light and dark. */
import { expect, test } from '@playwright/test'
import { signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft, type Story } from './support/stories'

let story: Story

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  story = await aDraft(request, 'Att titta på')
  await act(request, 'leaderOfBoden', story, 'submit')
})

const views = [
  ['start', () => '/admin', '.start'],
  ['review', () => `/admin/review/stories/${story.id}`, '.desk'],
  ['overview', () => '/admin/overview', '.view-frame'],
  ['history', () => '/admin/history', '.view-frame'],
  ['compare', () => `/admin/compare/stories/${story.id}`, '.view-frame'],
  ['form', () => `/admin/collections/stories/${story.id}`, '.review-panel'],
  ['list', () => '/admin/collections/stories', '.state-cell'],
] as const

// Payload's admin asks for the scheme when it is loaded, so each view is loaded once for each, and made narrower.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`360 and 1280 wide, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'reviewer')
    for (const [name, address, part] of views) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address())
      await expect(page.locator(part).first(), name).toBeVisible()
      // What a navigation cut off may be counted as under way for ever; ten seconds are enough for the rest.
      await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
      for (const [width, height] of [
        [1280, 900],
        [360, 640],
      ] as const) {
        await page.setViewportSize({ width, height })
        await isFitForAll(page, part)
        await page.screenshot({ path: test.info().outputPath(`${name}-${width}.png`), fullPage: true })
      }
    }
  })
}
