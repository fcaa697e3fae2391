/** Journey 5: a first name, an age and a park find a child in a small town. Made up; it happens everywhere. */
import { expect, test } from '@playwright/test'
import { signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aDraft, standing } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

test('the check stops it, says where and what to do, and lets it through once it is mended', async ({
  page,
  request,
}) => {
  const summary = 'Nioåriga Amira leker i Stadsparken varje tisdag klockan 15 medan mamma lär sig svenska.'
  const story = await aDraft(request, 'En dag i parken', { summary })
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/stories/${story.id}`)
  await page.getByRole('button', { name: 'Skicka in för granskning', exact: true }).last().click()

  const findings = page.locator('.findings').first()
  await expect(findings).toContainText('Förnamn tillsammans med ålder')
  await expect(findings).toContainText('En plats där barn går att hitta')
  await expect(findings).toContainText('Ta bort namnet eller åldern')
  await expect(findings).toContainText('A••••')
  await expect(findings).not.toContainText('Amira')
  await expect(findings).not.toContainText('Stadsparken')
  expect(await standing(request, story)).toMatchObject({ state: 'draft' })
  await isFitForAll(page, '.review-panel')

  // The field's name leads to the field, and what she wrote is all there.
  await findings.getByRole('button', { name: 'Ingress' }).first().click()
  await expect(page.locator('#field-summary')).toBeFocused()
  await expect(page.locator('#field-summary')).toHaveValue(summary)
  await page.locator('#field-summary').fill('Barnen leker medan föräldrarna lär sig svenska.')
  await page.getByRole('button', { name: 'Spara och skicka in', exact: true }).last().click()
  await expect(page.getByText('Inskickad', { exact: true }).first()).toBeVisible()
  await expect(page.locator('.findings')).toHaveCount(0)
  expect(await standing(request, story)).toMatchObject({ state: 'submitted' })
})
