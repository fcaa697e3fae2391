/** Journey 6: the reviewer comments on a field and sends the text back; the leader mends it on her phone. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aPicture } from './support/pictures'
import { act, aDraft, type Story, standing } from './support/stories'

test.describe.configure({ mode: 'serial' })

let story: Story
const question = 'Vilken dag var det, och vem kan komma nästa gång?'

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  story = await aDraft(request, 'Brödbak i Boden')
  await act(request, 'leaderOfBoden', story, 'submit')
})

test('the reviewer comments on the summary, as something that must be solved, and sends it back', async ({
  page,
  request,
}) => {
  await signIn(page, 'reviewer')
  await page.goto('/admin')
  await isFitForAll(page, '.start')
  await page.getByRole('link', { name: story.title }).first().click()
  await page.getByRole('button', { name: 'Börja granska', exact: true }).first().click()
  await expect(page.locator('.review-screen__head').getByText('Granskas', { exact: true })).toBeVisible()

  await page.locator('#change-summary').getByRole('button', { name: 'Kommentera fältet' }).click()
  await page.getByLabel('Kommentar', { exact: true }).fill(question)
  await page.getByLabel('Måste lösas innan texten kan godkännas').check()
  await page.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(page.locator('.thread--blocking')).toContainText(question)
  await expect(page.getByRole('button', { name: 'Godkänn', exact: true }).first()).toBeDisabled()
  await isFitForAll(page, '.review-screen')

  await page.getByRole('button', { name: 'Skicka tillbaka', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByLabel('Fält')
    .selectOption({ label: 'Ingress' })
    .catch(() => dialog.getByLabel('Fält').selectOption({ index: 2 }))
  await dialog.getByLabel('Vad, och varför?').fill('Säg när det var.')
  await isFitForAll(page, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Skicka tillbaka', exact: true }).click()
  await expect(page.locator('.review-screen__head').getByText('Tillbaka för ändring')).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ state: 'changes_requested' })
})

test('the leader reads why, answers at the field, mends it and hands it in, at 360 × 640', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, 'leaderOfBoden')
  await page.goto('/admin')
  const card = page.locator('.own-text', { hasText: story.title })
  await expect(card).toContainText('Säg när det var.')
  await isFitForAll(page, '.start')
  await card.getByRole('link', { name: story.title }).click()

  const thread = page.locator('.thread', { hasText: question })
  await expect(thread).toContainText('Måste lösas')
  await thread.getByRole('button', { name: 'Svara' }).click()
  await thread.getByRole('textbox').fill('I lördags. Alla är välkomna.')
  await thread.getByRole('button', { name: 'Skicka', exact: true }).click()
  await expect(thread).toContainText('I lördags.')
  await isFitForAll(page, '.review-panel')

  await page
    .locator('#field-summary')
    .fill('Familjer i Boden bakade tillsammans i lördags. Alla är välkomna.')
  await page.getByRole('button', { name: 'Spara och skicka in', exact: true }).last().click()
  await expect(page.getByText('Inskickad').first()).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ state: 'submitted' })

  // What has been handed in is read, not written, until somebody has answered.
  await page.reload()
  await expect(page.getByText('nu ändrar bara redaktörer och granskare', { exact: false })).toBeVisible()
  await expect(page.locator('#field-summary')).toBeDisabled()
})

test('the next reviewer sees the answer, ends the thread and approves', async ({ page, request }) => {
  await signIn(page, 'otherReviewer')
  await page.goto(`/admin/review/stories/${story.id}`)
  await page.getByRole('button', { name: 'Börja granska', exact: true }).first().click()
  await page.getByRole('button', { name: 'Markera som löst' }).click()
  await expect(page.getByText('En löst kommentar')).toBeVisible()
  await page.getByRole('button', { name: 'Godkänn', exact: true }).first().click()
  await expect(page.locator('.review-screen__head').getByText('Godkänd', { exact: true })).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ state: 'approved', live: 'never' })
})

test('a text that cannot be handed in says so where she looks, and leads to each place, at 360 × 640', async ({
  page,
  request,
}) => {
  const alt = 'Ett barn som målar vid ett bord'
  const cover = await aPicture(request, 'leaderOfBoden', {
    alt,
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
  })
  const { id } = await aDraft(request, 'Inte klar än', { cover, body: null })
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, 'leaderOfBoden')
  // As slow as an old telephone: what stands above the list is still being drawn when it is answered.
  const phone = await page.context().newCDPSession(page)
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 12 })
  await page.goto(`/admin/collections/stories/${id}`)
  await page.locator('.phone-bar').getByRole('button', { name: 'Skicka in för granskning' }).click()

  const list = page.getByRole('region', { name: '3 saker att rätta' })
  await expect(list).toBeFocused()
  await page.waitForTimeout(2000) // until all of it is drawn
  await expect(list.getByRole('heading')).toBeInViewport()
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await isFitForAll(page, '.review-panel')
  const picture = list.getByRole('button', { name: new RegExp(alt) })
  await expect(picture.locator('img').first()).toBeVisible()
  await expect(list).not.toContainText(cover)
  await picture.first().click()
  await expect(page.locator('#field-cover')).toBeInViewport()
  await list.getByRole('button', { name: 'Text', exact: true }).click()
  const text = page.locator('.field-type', { has: page.locator('label[for="field-body"]') })
  await expect(text.locator('[contenteditable="true"]')).toBeFocused()
})

test('a new story of hers has its municipality and its project filled in', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, 'leaderOfBoden')
  await page.goto('/admin/collections/stories/create')
  await expect(page.locator('body')).not.toContainText('dator')
  await page.locator('.tabs-field__tab-button', { hasText: 'Fakta' }).click()
  await expect(page.locator('#field-municipality')).toContainText('Boden')
  await expect(page.locator('#field-project')).toContainText('Barn i fokus')
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.template-default__wrap :is(a[href], button, input, textarea)')]
      .filter(
        (one) =>
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.closest('p, li, .news-bell, .rs__control'),
      )
      .map((one) => ({ ...one.getBoundingClientRect().toJSON(), html: one.outerHTML.slice(0, 120) }))
      .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
  )
  expect(small).toEqual([])
})

test('her list says of every town’s story how it stands for readers', async ({ page, request }) => {
  const { docs } = (
    await send(request, 'editor', 'GET', '/municipalities?where[name][equals]=Kalmar&depth=0')
  ).body
  const [kalmar] = docs as { id: string }[]
  const { body } = await send(
    request,
    'editor',
    'GET',
    `/stories?where[municipality][equals]=${kalmar?.id}&where[_status][equals]=published&depth=0`,
  )
  const [story] = body.docs as { title: string }[]
  await page.setViewportSize({ width: 360, height: 640 })
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/stories?search=${encodeURIComponent(String(story?.title))}`)
  const row = page.getByRole('row', { name: String(story?.title) }).first()
  await expect(row.locator('.state-cell')).toHaveText('Publicerad')
  await expect(page.locator('.state-cell[aria-busy="true"]')).toHaveCount(0)
})
