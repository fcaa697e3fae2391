/** A story scheduled in the panel goes out at its time by itself: page, municipality, feed and sitemap. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft, standing } from './support/stories'

const year = new Date().getFullYear() + 1
/** The last Sunday in March, when the clocks go from two to three. */
const clocksGoForward = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay()

test('locked until then, and live without anybody’s hand', async ({ page, request }) => {
  const story = await aDraft(request, 'Klockan sju')
  await act(request, 'leaderOfBoden', story, 'submit')
  await act(request, 'reviewer', story, 'claim')
  await act(request, 'reviewer', story, 'approve')

  await signIn(page, 'editor')
  await page.goto(`/admin/collections/stories/${story.id}`)
  await page.getByRole('button', { name: 'Schemalägg', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Dag och tid, svensk tid').fill(`${year}-03-${clocksGoForward}T02:30`)
  await expect(dialog.getByRole('status')).toContainText('den tiden finns inte')
  await isFitForAll(page, 'dialog[open]')
  await dialog.getByLabel('Dag och tid, svensk tid').fill(`${year}-01-15T07:00`)
  await expect(dialog.getByRole('status')).toBeEmpty()
  await dialog.getByRole('button', { name: 'Schemalägg', exact: true }).click()
  await expect(page.getByText(`15 januari ${year} kl. 07:00`).first()).toBeVisible()
  await page.reload()
  await expect(page.locator('#field-title')).toBeDisabled()
  const edit = await send(request, 'editor', 'PATCH', `/stories/${story.id}`, { title: 'Nytt' })
  expect(edit.status).toBe(403)

  // Nobody waits for years: the same order, some seconds from now.
  await act(request, 'editor', story, 'unschedule')
  await act(request, 'editor', story, 'schedule', { at: new Date(Date.now() + 4000).toISOString() })
  expect(await standing(request, story)).toMatchObject({ state: 'scheduled', live: 'never' })
  await expect
    .poll(async () => (await standing(request, story)).live, { timeout: 60_000, intervals: [1000] })
    .toBe('live')

  await page.goto('/berattelser')
  await page.getByRole('link', { name: story.title }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title)
  const path = new URL(page.url()).pathname
  for (const list of ['/', '/kommuner/boden', '/feed.xml', '/kommuner/boden/feed.json'])
    expect(await (await request.get(list)).text(), list).toContain(story.title)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(path)
})
