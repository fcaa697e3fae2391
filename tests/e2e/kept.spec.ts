/** Nothing typed is lost by a crash or an ended session, and nobody else at the same computer finds it. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { send, signInByForm } from './support/accounts'
import { crash } from './support/crash'
import { isFitForAll } from './support/fit-for-all'
import { aDraft } from './support/stories'

const addressOf = ({ id }: { id: string }) => `/admin/collections/stories/${id}?locale=sv`

/** What lies in this browser, as somebody finds it who looks into its files. */
const lying = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const request = indexedDB.open('beratta-kept', 1)
        request.onsuccess = () => {
          const all = request.result.transaction('texts').objectStore('texts').getAll()
          all.onsuccess = () => {
            request.result.close()
            resolve(
              all.result.map((text: { sealed: ArrayBuffer }) => {
                const bytes = new TextDecoder('latin1').decode(text.sealed)
                return `${JSON.stringify(text)} ${bytes}`
              }),
            )
          }
        }
      }),
  )

const typed = async (page: Page) =>
  expect(page.getByText('ligger kvar i den här webbläsaren')).toBeVisible({ timeout: 30_000 })

test('what was typed is offered after a crash, to its writer alone', async ({ page, context, request }) => {
  const story = await aDraft(request, 'Kvar efter krasch')
  await signInByForm(page, 'editor')
  await page.goto(addressOf(story))
  await expect(page.locator('.review-panel__heading')).toBeVisible()
  await page.locator('#field-summary').fill('Ord som aldrig sparades.')
  await page.locator('[contenteditable=true]').first().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Och så sjöng vi.')
  await typed(page)
  await page.waitForTimeout(1000)
  await crash(page)

  // A colleague at the same computer: the session has ended, hers begins.
  await context.clearCookies()
  const colleague = await context.newPage()
  await signInByForm(colleague, 'reviewer')
  await colleague.goto(addressOf(story))
  await expect(colleague.locator('.review-panel__heading')).toBeVisible()
  await colleague.waitForTimeout(3000) // an offer would have come by now, as it does for its writer below
  await expect(colleague.getByRole('dialog')).toHaveCount(0)
  const found = await lying(colleague)
  expect(found).toHaveLength(1)
  expect(found.join()).not.toMatch(/aldrig sparades|sjöng/)
  await colleague.close()

  await context.clearCookies()
  const back = await context.newPage()
  await signInByForm(back, 'editor')
  await back.goto(addressOf(story))
  const dialog = back.getByRole('dialog')
  await expect(dialog).toContainText('Du har text som aldrig sparades')
  await expect(dialog).toContainText('sjöng')
  await isFitForAll(back, 'dialog[open]')
  await back.setViewportSize({ width: 360, height: 640 })
  await isFitForAll(back, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Hämta tillbaka' }).click()
  await expect(back.locator('#field-summary')).toHaveValue('Ord som aldrig sparades.')
  await expect(back.locator('[contenteditable=true]').first()).toContainText('Och så sjöng vi.')
  await back.setViewportSize({ width: 1280, height: 900 })
  await save(back)
  const saved = (await send(request, 'editor', 'GET', `/stories/${story.id}?draft=true&depth=0`)).body
  expect(saved.summary).toBe('Ord som aldrig sparades.')
  expect(JSON.stringify(saved.body)).toContain('Och så sjöng vi.')
  await expect.poll(() => lying(back)).toEqual([])

  // Signing out leaves nothing behind, not even what was typed last.
  await back.locator('#field-summary').fill('Det här glömmer jag kvar.')
  await typed(back)
  await expect.poll(() => lying(back)).toHaveLength(1)
  await crash(back)
  await signOut(context)
})

async function save(page: Page): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await answer).ok()).toBe(true)
}

async function signOut(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto('/admin/logout')
  await page.waitForURL(/login/)
  await expect.poll(() => lying(page)).toEqual([])
}

test('a session that ends while one writes keeps the text, and says where to sign in', async ({
  page,
  context,
  request,
}) => {
  const story = await aDraft(request, 'Utloggad mitt i')
  await signInByForm(page, 'leaderOfBoden')
  await page.goto(addressOf(story))
  await expect(page.locator('.review-panel__heading')).toBeVisible()
  await context.clearCookies()
  await page.locator('#field-summary').fill('Skrivet när inloggningen gick ut.')
  await page.locator('#action-save-draft').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Du är utloggad')
  await expect(page.getByText('Hittades inte')).toHaveCount(0)
  await page.setViewportSize({ width: 360, height: 640 })
  await isFitForAll(page, 'dialog[open]')

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Logga in i en ny flik' }).click(),
  ])
  await tab.waitForLoadState()
  await signInByForm(tab, 'leaderOfBoden')
  await page.bringToFront()
  await page.getByRole('button', { name: 'Jag har loggat in' }).click()
  await expect(page.getByText('Du är inloggad igen')).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('#field-summary')).toHaveValue('Skrivet när inloggningen gick ut.')
  await page.setViewportSize({ width: 1280, height: 900 })
  await save(page)
  await expect
    .poll(async () => (await send(request, 'editor', 'GET', `/stories/${story.id}?draft=true&depth=0`)).body)
    .toMatchObject({ summary: 'Skrivet när inloggningen gick ut.' })
})
