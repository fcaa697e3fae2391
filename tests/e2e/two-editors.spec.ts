/** Two editors in one text: the one who saves second sees both texts, and neither is lost. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aDraft } from './support/stories'

test('both texts stand side by side, and what both wrote is kept', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  const story = await aDraft(request, 'Två skriver')
  // Payload remembers in which language somebody wrote last; both write Swedish here.
  const address = `/admin/collections/stories/${story.id}?locale=sv`
  await signIn(page, 'editor')
  await page.goto(address)
  await expect(page.locator('.review-panel__heading')).toBeVisible()

  const context = await browser.newContext({ baseURL: String(baseURL), locale: 'sv-SE' })
  const other = await context.newPage()
  await signIn(other, 'leaderOfBoden')
  await other.goto(address)
  await expect(other.getByText('har också texten öppen').first()).toBeVisible({ timeout: 30_000 })

  // The form asks once, at its first change, whether somebody has saved; this journey is about being told at the save.
  const asked = other.waitForResponse(
    (answer) => answer.request().method() === 'POST' && answer.url().includes(address),
  )
  await other.locator('#field-summary').fill('Ledarens ingress.')
  await asked
  await page.locator('#field-summary').fill('Redaktörens ingress.')
  await page.locator('#field-title').fill('Redaktörens rubrik')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).ok()).toBe(true)

  await other.locator('#action-save-draft').click()
  const dialog = other.getByRole('dialog')
  await expect(dialog).toContainText('Någon annan hann spara före dig')
  await expect(dialog).toContainText('Redaktörens ingress.')
  await expect(dialog).toContainText('Ledarens ingress.')
  await expect(dialog).toContainText('Redaktörens rubrik')
  await isFitForAll(other, 'dialog[open]')
  await other.setViewportSize({ width: 360, height: 640 })
  await isFitForAll(other, 'dialog[open]')
  await dialog.getByLabel('Behåll min').check()
  await dialog.getByRole('button', { name: 'Lägg ihop' }).click()
  await expect(other.locator('#field-title')).toHaveValue('Redaktörens rubrik')
  await expect(other.locator('#field-summary')).toHaveValue('Ledarens ingress.')
  await other.locator('#action-save-draft').click()

  const nowSaved = async () =>
    (await send(request, 'editor', 'GET', `/stories/${story.id}?draft=true&depth=0`)).body
  await expect.poll(nowSaved).toMatchObject({ title: 'Redaktörens rubrik', summary: 'Ledarens ingress.' })
  await context.close()
})
