/** Safeguarding's desk, on a phone: withdrawing a consent, taking a page down from a case, blurring by keyboard. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'

test.use({ viewport: { width: 360, height: 640 } })

const idOf = ({ body }: { body: Record<string, unknown> }) => String((body.doc as { id: string }).id)

test('a parent withdraws: safeguarding does it in one act, and says so', async ({ page, request }) => {
  const places = (await send(request, 'editor', 'GET', '/municipalities?limit=1')).body
  const [place] = places.docs as { id: string }[]
  const consent = idOf(
    await send(request, 'safeguarding', 'POST', '/consents', {
      municipality: place?.id,
      ageBand: 'from7',
      legalBasis: 'explicitConsent',
      signatures: [{ role: 'guardian', date: '2026-01-01T12:00:00.000Z' }],
      childAsked: 'conversation',
      childAnswer: 'yes',
      purposes: ['information'],
      channels: ['web'],
    }),
  )
  await signIn(page, 'safeguarding')
  await page.goto(`/admin/collections/consents/${consent}`)
  const desk = page.locator('.safe-panel')
  await expect(desk.getByText('Barnet har sagt ja.')).toBeVisible()
  const pdf = { name: 'barnets namn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 test') }
  await desk.getByLabel('Lägg till blanketten').setInputFiles(pdf)
  await expect(desk.getByText('Blanketten är sparad.')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Hämta blanketten' })).toBeVisible()
  await isFitForAll(page, '.safe-panel')

  await desk.getByRole('button', { name: 'Återkalla samtycket' }).click()
  await expect(page.getByRole('dialog')).toContainText('försvinner från webbplatsen genast')
  await isFitForAll(page, 'dialog[open]')
  await page.getByRole('button', { name: 'Ja, återkalla nu' }).click()
  await expect(desk.getByText('Samtycket är återkallat.')).toBeVisible()
  await expect(desk.getByText('Återkallat', { exact: true })).toBeVisible()

  await desk.getByRole('link', { name: 'Se alla ställen' }).click()
  await expect(page.getByText('Inga bilder hör till samtycket.')).toBeVisible()
  await isFitForAll(page, '.uses')
})

test('a reader’s request: the page comes down in one press, and the case is answered and closed', async ({
  page,
  request,
}) => {
  const stories = (await (await request.get('/api/stories?limit=1')).json()) as { docs: { slug: string }[] }
  const about = `/berattelser/${stories.docs[0]?.slug}`
  const dueAt = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()
  const id = idOf(await send(request, 'safeguarding', 'POST', '/cases', { about, text: 'Ta bort.', dueAt }))
  await signIn(page, 'safeguarding')
  await page.goto('/admin/collections/cases')
  await expect(page.getByText('Försenat').first()).toBeVisible()
  await page.goto(`/admin/collections/cases/${id}`)
  const desk = page.locator('.safe-panel')
  await expect(desk.getByText('Försenat', { exact: true })).toBeVisible()
  await isFitForAll(page, '.safe-panel')
  await desk.getByRole('button', { name: 'Ta ned sidan nu' }).click()
  await expect(desk.getByText('Sidan är nedtagen överallt.')).toBeVisible()
  expect((await request.get(about)).status()).toBe(410)

  await desk.getByRole('button', { name: 'Spara svaret och avsluta' }).click()
  await expect(desk.getByText('Välj ett beslut innan du avslutar.')).toBeVisible()
  await page.locator('#field-decision').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Borttaget' }).click()
  await page.locator('#field-answer').fill('Sidan är borttagen.')
  await desk.getByRole('button', { name: 'Spara svaret och avsluta' }).click()
  await expect(desk.getByText(/^Avslutat/)).toBeVisible()
})

test('an editor blurs a face with the keyboard alone', async ({ page, request }) => {
  const found = (await send(request, 'editor', 'GET', '/media?limit=1')).body
  const [picture] = found.docs as { id: string }[]
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/media/${picture?.id}`)
  await page.getByRole('button', { name: 'Sudda delar av bilden' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lägg till en ruta' }).press('Enter')
  const box = dialog.getByRole('button', { name: /^Ruta 1:/ })
  await expect(box).toHaveAccessibleName(/40 % från vänster, 40 % uppifrån, 20 % bred/)
  await box.press('ArrowLeft')
  await box.press('Shift+ArrowRight')
  await expect(box).toHaveAccessibleName(/38 % från vänster, 40 % uppifrån, 22 % bred/)
  await isFitForAll(page, 'dialog[open]')
  const stage = await dialog.locator('.blur-stage').boundingBox()
  if (!stage) throw new Error('There is no picture to draw on.')
  await page.mouse.move(stage.x + 5, stage.y + 5)
  await page.mouse.down()
  await page.mouse.move(stage.x + stage.width / 3, stage.y + stage.height / 3)
  await page.mouse.up()
  await dialog.getByRole('button', { name: 'Ta bort ruta 2' }).press('Enter')
  await dialog.getByRole('button', { name: 'Spara som ny bild' }).press('Enter')
  await expect(page.getByRole('link', { name: 'Öppna den nya bilden' })).toBeVisible()
})
