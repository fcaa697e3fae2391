/**
 * Journey 3: a leader adds three photographs that say where they were taken, with their consents, on her phone: one
 * above the story, two in it. One consent is missing at first.
 */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aConsent, aPhotograph, secret } from './support/pictures'
import { act, aDraft, standing } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

test('a missing consent stops it and says what to do; nothing typed is lost; no byte tells where', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const [cover, inText] = [await aConsent(request), await aConsent(request)]
  const story = await aDraft(request, 'Bilder från Boden')
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/stories/${story.id}`)
  const summary = 'Familjer i Boden bakade bröd från sex länder.'
  await page.locator('#field-summary').fill(summary)
  const drawer = page.getByRole('dialog').last()

  await page.locator('#field-cover').getByRole('button', { name: 'Skapa ny' }).click()
  await drawer.locator('input[type=file]').setInputFiles([await photograph('#a63')])
  await tell(page, drawer, 'Ett barn bakar', 'Barn som går att känna igen')
  await countOne(drawer)
  await declare(drawer)
  await isFitForAll(page, '.drawer__content main form')
  await drawer.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.locator('.fixed-toolbar').getByRole('button', { name: 'Lägg in' }).click()
  await page.getByRole('button', { name: 'Bildspel', exact: true }).click()
  await page.locator('[data-lexical-decorator]').getByRole('button', { name: 'Skapa ny' }).click()
  const chosen = page.waitForEvent('filechooser')
  await drawer.getByRole('button', { name: 'Välj en fil' }).click()
  await (await chosen).setFiles([await photograph('#36a'), await photograph('#3a6')])
  await tell(page, drawer, 'Ett barn äter', 'Barn som går att känna igen')
  await countOne(drawer)
  await choose(page, drawer, 'Samtycken', inText.code)
  await declare(drawer)
  await isFitForAll(page, '.payload__modal-item')
  await drawer.getByRole('button', { name: 'Nästa' }).click()
  await tell(page, drawer, 'Sex bröd på ett bord', 'Ingen människa')
  await drawer.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await expect(page.locator('[data-lexical-decorator] img')).toHaveCount(2)
  // Payload's editor hands over what stands in a block when the browser has time; nothing on the page tells when.
  await page.waitForTimeout(1500)

  // By keyboard, because Payload's word that a picture is saved lies over the button for some seconds.
  await page.getByRole('button', { name: 'Spara och skicka in', exact: true }).last().press('Enter')
  const findings = page.locator('.findings').first()
  await expect(findings).toContainText('Färre giltiga samtycken än barn på bilden')
  await expect(findings).toContainText('Koppla ett giltigt samtycke för varje barn')
  await expect(page.locator('#field-summary')).toHaveValue(summary)
  await isFitForAll(page, '.review-panel')
  expect(await standing(request, story)).toMatchObject({ state: 'draft' })

  await page
    .locator('#field-cover')
    .getByRole('button', { name: /Redigera/ })
    .click()
  await choose(page, drawer, 'Samtycken', cover.code)
  await drawer.getByRole('button', { name: 'Spara', exact: true }).click()
  await drawer.getByRole('button', { name: 'Stäng' }).last().click()
  await page
    .getByRole('button', { name: /^(Spara och skicka in|Skicka in för granskning)$/ })
    .last()
    .press('Enter')
  await expect(page.getByText('Inskickad', { exact: true }).first()).toBeVisible()
  for (const step of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, step)

  const { slug } = (await send(request, 'editor', 'GET', `/stories/${story.id}?depth=0`)).body
  const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
  const html = await (await reader.get(`/berattelser/${slug}`)).text()
  for (const alt of ['Ett barn bakar', 'Ett barn äter', 'Sex bröd på ett bord'])
    expect(html).toContain(`alt="${alt}"`)
  const query = 'limit=3&sort=-createdAt&depth=0'
  const { docs } = (await send(request, 'leaderOfBoden', 'GET', `/media?${query}`)).body
  const originals = (docs as { filename: string }[]).map(({ filename }) => `/api/media/file/${filename}`)
  const served = new Set([...(html.match(/\/api\/media\/file\/[\w.-]+/g) ?? []), ...originals])
  expect(served.size).toBeGreaterThanOrEqual(6)
  for (const address of served) {
    const answer = await reader.get(address)
    expect(answer.status(), address).toBe(200)
    expect((await answer.body()).includes(secret), address).toBe(false)
    expect((await answer.body()).includes('Exif'), address).toBe(false)
  }
})

const photograph = async (colour: string) => ({
  name: 'IMG_2041.jpg',
  mimeType: 'image/jpeg',
  buffer: await aPhotograph(colour),
})

async function tell(page: Page, drawer: Locator, alt: string, who: string): Promise<void> {
  await drawer.getByRole('textbox', { name: 'Beskrivning av bilden' }).fill(alt)
  await drawer.getByRole('combobox', { name: 'Vilka syns på bilden?' }).click()
  await page.getByRole('option', { name: who }).click()
}

async function choose(page: Page, drawer: Locator, field: string, option: string): Promise<void> {
  await drawer.getByRole('combobox', { name: field }).fill(option)
  await page.getByRole('option', { name: option }).first().click()
}

/** Payload draws a field when it comes near the screen. */
async function countOne(drawer: Locator): Promise<void> {
  await expect(async () => {
    await drawer.getByRole('textbox', { name: 'Bildtext' }).scrollIntoViewIfNeeded()
    await drawer.getByRole('spinbutton').fill('1', { timeout: 1000 })
  }).toPass({ timeout: 15_000 })
}

async function declare(drawer: Locator): Promise<void> {
  await drawer.getByRole('heading', { name: 'Skyddad identitet' }).scrollIntoViewIfNeeded()
  await drawer.getByRole('checkbox', { name: /ingen på bilden lever med skyddad identitet/ }).check()
}
