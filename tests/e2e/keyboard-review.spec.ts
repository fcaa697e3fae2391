/** A reviewer who uses no mouse: from the queue to the decision, with both pages side by side on the way. */
import { expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { act, aDraft, type Story, standing } from './support/stories'

const change = 'Nu berättar vi också hur brödet smakade.'
let story: Story

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  story = await aDraft(request, 'Granskad för hand')
  await act(request, 'leaderOfBoden', story, 'submit')
  for (const name of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, name)
  await send(request, 'leaderOfBoden', 'PATCH', `/stories/${story.id}?draft=true`, { summary: change })
  await act(request, 'leaderOfBoden', story, 'submit')
})

/** Tabs on until something is reached, as one does who sees the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`The keyboard does not reach ${selector}.`)
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body)
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  })

test('review, look at both pages and approve with the keyboard only', async ({ page, request }) => {
  await signIn(page, 'reviewer')
  await page.goto('/admin')
  await tabTo(page, `a[href="/admin/review/stories/${story.id}"]`)
  expect(await focused(page)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/review\//)
  const head = page.locator('.review-screen__head')
  await expect(head).toBeVisible()

  await page.keyboard.press('Alt+Shift+KeyB')
  await expect(head.getByText('Granskas', { exact: true })).toBeVisible()

  await tabTo(page, '[role=tab]')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Som läsarna ser')
  const live = page.frameLocator('iframe[title="På webben nu"]')
  const proposed = page.frameLocator('iframe[title="Förslaget"]')
  for (const side of [live, proposed])
    await expect(side.getByRole('heading', { name: story.title })).toBeVisible()
  await expect(proposed.getByText(change)).toBeVisible()
  await expect(live.getByText(change)).toHaveCount(0)

  await page.keyboard.press('Alt+Shift+KeyH')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Alt+Shift+KeyR')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await standing(request, story)).toMatchObject({ state: 'in_review' })

  await page.keyboard.press('Alt+Shift+KeyA')
  await expect(head.getByText('Godkänd', { exact: true })).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ state: 'approved' })
  // Where one goes on from here has the focus already.
  await expect(page.locator('.review-screen__next a')).toBeFocused()

  // What is approved already is published by the same keys, and not before it has been asked about.
  await page.keyboard.press('Alt+Shift+KeyP')
  await expect(page.getByRole('dialog')).toContainText('Publicera nu?')
  expect(await standing(request, story)).toMatchObject({ state: 'approved' })
  await tabTo(page, 'dialog button:last-of-type')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => standing(request, story)).toMatchObject({ state: 'none', live: 'live' })
})
