import { expect, type Page, test } from '@playwright/test'
import { headed, line, linked, listed, pictured, run, wordFile } from '../support/word-file'
import { send, signInByForm } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'

const title = `Läsning i biblioteket ${Date.now()}`
const phone = { width: 360, height: 640 }

/** One browser, one person after the other, as on a shared telephone. */
test.describe.configure({ mode: 'serial' })

let address = ''

/** On a phone the panel's main button also stands at the bottom of the screen. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()

/** Journey 4: most of it was written in Word; a sentence before it is not lost. */
async function fromWord(page: Page, text: string): Promise<void> {
  const editor = page.locator('[contenteditable=true]').first()
  await editor.click()
  await page.keyboard.type('Så här var det.')
  const body =
    headed(1, 'På golvet') +
    line(run(text) + linked('bad', ' Läs mer.') + pictured) +
    listed('böcker på somaliska')
  const chosen = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Hämta text ur Word-fil' }).press('Enter')
  const buffer = wordFile(body, { bad: 'javascript:alert(1)' })
  await (await chosen).setFiles({ name: 'Amira.docx', mimeType: 'application/octet-stream', buffer })
  const dialog = page.getByRole('dialog')
  await isFitForAll(page, 'dialog')
  await dialog.getByRole('button', { name: 'Lägg till sist' }).click()
  await expect(page.locator('.from-word')).toContainText('En bild kom inte med')
  await expect(page.locator('.from-word')).toContainText('En länk togs bort')
  await isFitForAll(page, '.from-word')
  await expect(editor.getByRole('heading', { name: 'På golvet' })).toBeVisible()
  await expect(editor.getByRole('listitem')).toHaveText('böcker på somaliska')
  await expect(editor).toContainText('Så här var det.')
  await expect(editor.locator('a')).toHaveCount(0)
}

test('the leader of Boden writes a story on her phone and submits it', async ({ page }) => {
  await page.setViewportSize(phone)
  await signInByForm(page, 'leaderOfBoden')
  await page.goto('/admin/collections/stories/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Familjer i Boden läste tillsammans under höstlovet.')
  await fromWord(page, 'Vi satt på golvet i biblioteket och läste på tre språk. Alla fick välja en bok.')
  await page.getByRole('button', { name: 'Fakta', exact: true }).click()
  await page.locator('#field-project').getByRole('combobox').fill('Barn i fokus')
  await page
    .getByRole('option', { name: /Barn i fokus/ })
    .first()
    .click()
  await page.locator('#action-save-draft').click()
  await page.waitForURL(/stories\/[0-9a-f-]{36}/)
  address = new URL(page.url()).pathname
  await press(page, 'Skicka in för granskning')
  await expect(page.getByText('Inskickad').first()).toBeVisible()
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBeLessThanOrEqual(0)
})

test('nobody outside sees it', async ({ page }) => {
  await page.goto('/berattelser')
  await expect(page.getByText(title)).toHaveCount(0)
})

test('the reviewer sends it back with a reason', async ({ page }) => {
  await signInByForm(page, 'reviewer')
  await page.goto(address)
  await press(page, 'Börja granska')
  await press(page, 'Skicka tillbaka')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('Berätta vem som kan komma nästa gång.')
  await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click()
  // And not the dialog's own heading, which says so before anything has been sent.
  await expect(page.getByText('Tillbaka för ändring', { exact: true }).first()).toBeVisible()
})

test('the leader reads why, mends it and submits again', async ({ page }) => {
  await page.setViewportSize(phone)
  await signInByForm(page, 'leaderOfBoden')
  await page.goto(address)
  await expect(page.getByText('Berätta vem som kan komma nästa gång.').first()).toBeVisible()
  await page
    .locator('#field-summary')
    .fill('Familjer i Boden läste tillsammans under höstlovet. Alla är välkomna.')
  await page.locator('#action-save-draft').click()
  await expect(page.locator('#action-save-draft')).toBeDisabled()
  await press(page, 'Skicka in för granskning')
  await expect(page.getByText('Inskickad').first()).toBeVisible()
})

test('the reviewer approves and publishes it', async ({ page }) => {
  await signInByForm(page, 'reviewer')
  await page.goto(address)
  await press(page, 'Börja granska')
  await press(page, 'Godkänn')
  await press(page, 'Publicera')
  // Nobody publishes by a slip of the hand.
  await press(page, 'Publicera nu')
  // And not "Aldrig publicerad", which stands there until the answer has come.
  await expect(page.getByText('Publicerad', { exact: true }).first()).toBeVisible()
})

test('everybody reads it: page, lists, feeds, sitemap', async ({ page, request }) => {
  await page.goto('/berattelser')
  await page.getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('Alla fick välja en bok.')).toBeVisible()
  const path = new URL(page.url()).pathname
  for (const list of ['/', '/kommuner/boden', '/feed.xml', '/feed.json', '/kommuner/boden/feed.xml']) {
    expect(await (await request.get(list)).text(), list).toContain(title)
  }
  expect(await (await request.get('/sitemap.xml')).text()).toContain(path)
})

test('one press takes it down everywhere, and the address says that it is gone', async ({
  page,
  request,
}) => {
  await page.goto('/berattelser')
  await page.getByRole('link', { name: title }).first().click()
  const path = new URL(page.url()).pathname
  const id = address.split('/').at(-1)
  expect(
    (await send(request, 'leaderOfBoden', 'POST', `/stories/${id}/transitions/takeDown`, {})).status,
  ).toBe(200)
  expect((await request.get(path)).status()).toBe(410)
  for (const list of ['/', '/berattelser', '/kommuner/boden', '/feed.xml', '/sitemap.xml']) {
    const text = await (await request.get(list)).text()
    expect(text, list).not.toContain(title)
    expect(text, list).not.toContain(path)
  }
})
