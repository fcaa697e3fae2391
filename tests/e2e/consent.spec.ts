/**
 * A leader writes down a consent from the picture's form, on her phone; safeguarding compares and confirms it; then, and
 * not before, the story can be handed in.
 */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { consentInOrder } from '../support/consent-in-order'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aPicture } from './support/pictures'
import { act, aDraft, standing } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

test('what she filled in waits for safeguarding, and the story with it', async ({
  page,
  request,
  browser,
}) => {
  const cover = await aPicture(request, 'leaderOfBoden', {
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
    protectedIdentityDeclaration: { isDeclared: true },
  })
  const story = await aDraft(request, 'Ett barn som målar', { cover })
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/media/${cover}`)
  const tied = page.locator('#field-consents')
  await tied.scrollIntoViewIfNeeded()
  await tied.getByRole('button', { name: /Lägg till|Skapa/ }).click()

  const drawer = page.getByRole('dialog').last()
  await expect(drawer.getByText('Fyll i allt som står på blanketten')).toBeVisible()
  // Payload draws no row that is asked for while it still answers for another field.
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await choose(page, drawer, 'Ålder', '7–12 år')
  await answered
  await drawer.getByRole('button', { name: /Lägg till underskrift/ }).click()
  await choose(page, drawer, 'Roll', 'Vårdnadshavare')
  await drawer.locator('[id^="field-signatures__0__date"] input').fill('2026-01-01')
  await page.keyboard.press('Tab')
  await choose(page, drawer, 'Hur tillfrågades barnet?', 'I samtal', true)
  await choose(page, drawer, 'Vad svarade barnet?', 'Ja', true)
  await choose(page, drawer, 'Får användas till', 'Information')
  await choose(page, drawer, 'Får visas i', 'Webb')
  await drawer.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(drawer.locator('.state-pill')).toHaveText('Väntar på barnskyddet')
  await isFitForAll(page, '.drawer__content .safe-panel')
  await drawer.getByRole('button', { name: 'Stäng' }).last().click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(tied).toContainText(/[A-Z2-9]{4}-[A-Z2-9]{4}/)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.getByRole('button', { name: 'Spara', exact: true }).press('Enter')
  expect((await saved).status()).toBe(200)
  const { consents } = (await send(request, 'leaderOfBoden', 'GET', `/media/${cover}?depth=0`)).body
  const [consent] = consents as string[]
  expect(consent).toBeTruthy()

  await page.goto(`/admin/collections/consents/${consent}`)
  const panel = page.locator('.safe-panel')
  await expect(panel.getByText('Väntar på barnskyddet', { exact: true })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Bekräfta samtycket' })).toBeDisabled()
  await expect(panel).toContainText('Bara den som ansvarar för barnskydd kan göra det.')
  await expect(page.locator('#field-ageBand')).toHaveCount(0)
  await isFitForAll(page, '.safe-panel')
  await expect(act(request, 'leaderOfBoden', story, 'submit')).rejects.toThrow('waiting')

  const hers = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  await signIn(hers, 'safeguarding')
  await hers.goto('/admin')
  const waiting = hers.getByRole('region', { name: 'Väntar på dig' })
  await isFitForAll(hers, '.start')
  await waiting.locator(`a[href$="${consent}"]`).click()
  await hers.getByRole('button', { name: 'Bekräfta samtycket' }).click()
  await expect(hers.getByText('Samtycket är bekräftat och gäller.')).toBeVisible()
  await isFitForAll(hers, '.safe-panel')
  await hers.context().close()
  await act(request, 'leaderOfBoden', story, 'submit')
  expect(await standing(request, story)).toMatchObject({ state: 'submitted' })
})

test('a closed picture says why, and is opened by two', async ({ page, request }) => {
  const leader = 'leaderOfBoden' as const
  const { body } = await send(request, leader, 'POST', '/consents', {
    ...consentInOrder,
  })
  const consent = (body.doc as { id: string }).id
  const picture = await aPicture(request, leader, {
    depicts: 'adults',
    consents: [consent],
    protectedIdentityDeclaration: { isDeclared: true },
  })
  await send(request, leader, 'POST', `/consents/${consent}/withdraw`)
  await send(request, leader, 'PATCH', `/media/${picture}`, { consents: [] })
  await signIn(page, leader)
  await page.goto(`/admin/collections/media/${picture}`)
  const panel = page.getByRole('region', { name: 'Bilden är stängd' })
  await expect(panel).toContainText('Ett samtycke är tillbakadraget')
  await isFitForAll(page, '.safe-panel')
  await panel.getByRole('button', { name: 'Be om att bilden öppnas igen' }).click()
  await expect(panel.getByText('Barnskyddet har fått frågan.')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Öppna bilden igen' })).toBeDisabled()
  await page.context().clearCookies()

  await page.setViewportSize({ width: 1280, height: 800 })
  await signIn(page, 'safeguarding')
  await page.goto(`/admin/collections/media/${picture}`)
  await panel.getByRole('button', { name: 'Öppna bilden igen' }).click()
  await expect(page.getByText('Bilden är öppen igen.')).toBeVisible()
  await expect(panel).toHaveCount(0)
})

test('safeguarding says whether a project is about children in care', async ({ page, request }) => {
  const { docs } = (await send(request, 'editor', 'GET', '/projects?where[slug][equals]=impact&depth=0')).body
  const [impact] = docs as { id: string; childrenInCare: string }[]
  expect(impact?.childrenInCare).toBe('yes')
  await signIn(page, 'safeguarding')
  await page.goto(`/admin/collections/projects/${impact?.id}`)
  const question = page.getByRole('group', { name: 'Handlar projektet om placerade barn?' })
  await question.scrollIntoViewIfNeeded()
  await expect(question.getByRole('radio', { name: 'Ja', exact: true })).toBeChecked()
  await expect(question.getByRole('button', { name: 'Spara svaret' })).toBeDisabled()
  await isFitForAll(page, 'fieldset.safe-panel')
})

async function choose(
  page: Page,
  place: Locator,
  field: string,
  option: string,
  exact = false,
): Promise<void> {
  await place.getByRole('combobox', { name: field }).first().click()
  await page.getByRole('option', { name: option, exact }).first().click()
}
