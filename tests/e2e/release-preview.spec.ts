/** An editor looks at the whole site as a release will make it, and gives the link to somebody without an account. */
import { expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft } from './support/stories'

const shots = process.env.PICTURES
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/release-preview-${name}.png` })
}

test('the whole site is seen as it will be, by a link that dies when the release goes live', async ({
  page,
  browser,
  request,
}) => {
  const story = await aDraft(request, 'Förhandstitten')
  const { title } = story
  await act(request, 'leaderOfBoden', story, 'submit')
  await act(request, 'reviewer', story, 'claim')
  await act(request, 'reviewer', story, 'approve')
  const made = await send(request, 'editor', 'POST', '/review/releases', { title: `Titten ${Date.now()}` })
  const { id } = made.body as { id: string }
  const documents = [{ kind: 'stories', id: story.id }]
  await send(request, 'editor', 'POST', `/review/releases/${id}/add`, { documents })

  await signIn(page, 'editor')
  await page.goto(`/admin/releases/${id}`)
  await page.getByRole('button', { name: 'Skapa länken' }).click()
  const dialog = page.getByRole('dialog')
  await isFitForAll(page, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Skapa länken' }).click()
  const link = await dialog.getByLabel('Länk', { exact: true }).inputValue()
  await shoot(page, 'link')
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByText('Inte öppnad än.')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [width, height] of [
      [1280, 900],
      [360, 740],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      await page.getByRole('heading', { name: 'Förhandsgranska allt' }).scrollIntoViewIfNeeded()
      await isFitForAll(page, '.view-frame')
      await shoot(page, `${width}-${colorScheme}`)
    }

  // Somebody without an account, on a telephone, goes from the front page to the text and stays in the preview.
  const guest = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await guest.goto(link)
  await expect(guest.getByText('Nya eller ändrade texter: 1.')).toBeVisible()
  await shoot(guest, 'sv')
  await guest.goto(`${link}/berattelser`)
  await guest.getByRole('link', { name: title }).click()
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(guest.url()).toContain(`${link}/berattelser/`)
  await guest.goto(`${link}/ar/stories`)
  await expect(guest.getByText(title)).toBeVisible()
  await shoot(guest, 'ar')
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const told = await (await request.get(`${link}/api/v1/stories?limit=1`)).json()
  expect(told).toMatchObject({ preview: { release: id }, data: [{ id: story.id, approval: null }] })
  expect(await (await request.get('/berattelser')).text()).not.toContain(title)

  await send(request, 'reviewer', 'POST', `/review/releases/${id}/acts/publish`, {})
  await guest.goto(`${link}/berattelser`)
  await expect(guest.getByText('Länken gäller inte')).toBeVisible()
  await guest.goto('/berattelser')
  await expect(guest.getByText(title)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Skapa länken' })).toHaveCount(0)
  await expect(page.getByText('delade en länk till förhandsgranskningen')).toBeVisible()
})
