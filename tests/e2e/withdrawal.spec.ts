/** Journey 7: a parent withdraws; safeguarding does it in one act, on a phone. */
import { parse } from 'node:path'
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aConsent, aPicture } from './support/pictures'
import { aLiveStory } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

test('the picture is gone in every size, the story stays with its placeholder', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  // Whoever works here may still look at the picture; a reader is somebody who never signed in.
  const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
  const consent = await aConsent(request)
  const cover = await aPicture(request, 'safeguarding', {
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
    consents: [consent.id],
    protectedIdentityDeclaration: { isDeclared: true },
  })
  const story = await aLiveStory(request, 'Ett barn som bakar', { cover })
  const { filename } = (await send(request, 'safeguarding', 'GET', `/media/${cover}?depth=0`)).body
  const ofTheChild = new RegExp(`/api/media/file/${parse(String(filename)).name}[\\w.-]*`, 'g') // the page shows neighbours too
  const shown = async () => [...new Set((await (await reader.get(story.path)).text()).match(ofTheChild))]
  // Until the worker has made its sizes, readers get the picture itself.
  await expect.poll(async () => (await shown()).length, { timeout: 30_000 }).toBeGreaterThan(3)
  const pictures = await shown()
  const etags = await Promise.all(
    pictures.map(async (address) => {
      const answer = await reader.get(address)
      expect(answer.status()).toBe(200)
      return answer.headers().etag ?? ''
    }),
  )

  await signIn(page, 'safeguarding')
  await page.goto('/admin/collections/consents')
  await page.getByRole('link', { name: consent.code }).click()
  const panel = page.locator('.safe-panel')
  await expect(panel.getByText('Barnet har sagt ja.')).toBeVisible()
  const pdf = { name: 'barnets namn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 test') }
  await panel.getByLabel('Lägg till blanketten').setInputFiles(pdf)
  await expect(panel.getByText('Blanketten är sparad.')).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Hämta blanketten' })).toBeVisible()
  await isFitForAll(page, '.safe-panel')

  await panel.getByRole('button', { name: 'Återkalla samtycket' }).click()
  await expect(page.getByRole('dialog')).toContainText('försvinner från webbplatsen genast')
  await isFitForAll(page, 'dialog[open]')
  await page.getByRole('button', { name: 'Ja, återkalla nu' }).click()
  await expect(panel.getByText('Samtycket är återkallat.')).toBeVisible()

  for (const [index, address] of pictures.entries()) {
    expect((await reader.get(address)).status(), address).toBe(410)
    const again = await reader.get(address, { headers: { 'if-none-match': etags[index] ?? '' } })
    expect(again.status(), address).toBe(410)
  }
  for (const path of [story.path, '/berattelser', '/kommuner/boden', '/feed.xml', '/feed.json', '/']) {
    const text = await (await reader.get(path)).text()
    for (const address of pictures) expect(text, path).not.toContain(address)
  }
  await expect(panel.getByText('Återkallat', { exact: true })).toBeVisible()
  await panel.getByRole('link', { name: 'Se alla ställen' }).click()
  await expect(page.locator('.uses__table')).toContainText(story.title)
  await isFitForAll(page, '.uses')

  await page.goto(story.path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title)
  await expect(page.locator('article img')).toHaveCount(0)
  await expect(page.locator('article svg').first()).toBeVisible()
  await isFitForAll(page, 'main')
})
