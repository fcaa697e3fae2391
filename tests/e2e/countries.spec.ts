/** A country is chosen by its name, in the language of whoever chooses, and stored as its code. */
import { expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { openProject } from './support/projects'

const choose = async (page: Page, field: string, typed: string) => {
  await page.locator(`${field} input[role="combobox"]`).focus()
  await page.keyboard.type(typed)
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
}

test('Portugal is typed, found and kept as PT', async ({ page, request }) => {
  const { body } = await send(request, 'editor', 'POST', '/organisations?draft=true&depth=0', {
    name: `Partner ${Date.now()}`,
    kind: 'university',
  })
  const { id } = body.doc as { id: string }
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/organisations/${id}`)
  await expect(page.getByRole('combobox', { name: 'Land' })).toBeVisible()
  await choose(page, '#field-country', 'portu')
  await expect(page.locator('#field-country')).toContainText('Portugal')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).ok()).toBe(true)
  expect(
    (await send(request, 'editor', 'GET', `/organisations/${id}?draft=true&depth=0`)).body,
  ).toMatchObject({ country: 'PT' })
  await page.goto('/admin/collections/organisations?sort=-updatedAt')
  await expect(page.locator('.table tbody tr').first()).toContainText('Portugal')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`a partner of a project is a country by its name, ${colorScheme}`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'editor')
    await openProject(page, request, 'impact')
    await page.locator('.tabs-field__tab-button', { hasText: 'Pengar och partner' }).click()
    const partners = page.locator('#field-partners')
    await expect(partners.locator('#field-partners__0__country')).toContainText('Nederländerna')
    await partners.getByRole('button', { name: /Lägg till/ }).click()
    // Without the dots over it: nobody has to find the letter.
    await choose(page, '#field-partners__3__country', 'osterr')
    await expect(partners.locator('.row-label').nth(3)).toHaveText('Österrike')
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await isFitForAll(page, '#field-partners', ['nested-interactive', 'heading-order'])
    }
  })
