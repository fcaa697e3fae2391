/** What may not be said is told under its field: while it is written, and after it was saved. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'

test.use({ viewport: { width: 360, height: 640 } })

test('a leader who writes a child’s name and age is told so under the field, by keyboard and aloud', async ({
  page,
  request,
}) => {
  const data = { title: 'En dag i parken' }
  const { body } = await send(request, 'leaderOfBoden', 'POST', '/stories?draft=true', data)
  const { id } = body.doc as { id: string }
  await signIn(page, 'leaderOfBoden')
  await page.goto(`/admin/collections/stories/${id}`)

  const summary = page.locator('#field-summary textarea, textarea#field-summary')
  const note = page.locator('.field-type', { has: summary }).last().locator('.field-findings')
  await expect(note).toBeEmpty()
  await summary.click()
  await page.keyboard.type('Lilla Alma, 9 år, målade en lykta.')
  await expect(note).toContainText('Förnamn tillsammans med ålder')
  await expect(note).not.toContainText('Alma')
  await expect(note).toHaveAttribute('role', 'status')
  await expect(summary).toHaveAccessibleDescription(/Förnamn tillsammans med ålder/)
  await isFitForAll(page, '.field-findings:not(:empty)')

  const text = page.locator('.rich-text-lexical [contenteditable="true"]').first()
  await text.click()
  await page.keyboard.type('Ring mamman på 070-174 06 35.')
  const below = page.locator('.rich-text-lexical').first().locator('.field-findings')
  await expect(below).toContainText('Telefonnummer')
  await expect(text).toHaveAccessibleDescription(/Telefonnummer/)

  await page.keyboard.press('Control+s')
  const panel = page.locator('.review-panel .findings')
  await expect(panel).toContainText('Förnamn tillsammans med ålder')
  await expect(note).toContainText('Förnamn tillsammans med ålder')
  await expect(below).toContainText('Telefonnummer')

  await summary.fill('Barnen målade lyktor.')
  await expect(note).toBeEmpty()
  await expect(summary).not.toHaveAttribute('aria-describedby')
})
