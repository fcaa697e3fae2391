/** Down in one press by one person, up again only by two. */
import { expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { act, aLiveStory, standing } from './support/stories'

test.describe.configure({ mode: 'serial' })

let story: Awaited<ReturnType<typeof aLiveStory>>

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  story = await aLiveStory(request, 'Ned och upp')
})

const panel = (page: Page) => page.goto(`/admin/collections/stories/${story.id}`)

test('safeguarding takes it down, and the page says so at once', async ({ page, request }) => {
  expect((await request.get(story.path)).status()).toBe(200)
  await signIn(page, 'safeguarding')
  await panel(page)
  await page.locator('.acts__fold summary', { hasText: 'Mer' }).first().click()
  await page.getByRole('button', { name: 'Ta ned genast', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ta ned nu', exact: true }).click()
  await expect(page.getByText('Nedtagen', { exact: true }).first()).toBeVisible()
  expect((await request.get(story.path)).status()).toBe(410)
})

test('one person alone does not bring it back, however often she tries', async ({ page, request }) => {
  const cases = (await send(request, 'safeguarding', 'GET', '/cases?limit=100&depth=0')).body
  for (const { id, state } of cases.docs as { id: string; state: string }[]) {
    if (state !== 'closed')
      await send(request, 'safeguarding', 'PATCH', `/cases/${id}`, {
        state: 'closed',
        decision: 'Texten är rättad.',
      })
  }
  await signIn(page, 'safeguarding')
  await panel(page)
  await page.getByRole('button', { name: 'Lägg upp igen', exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await expect(page.getByText('En person till måste säga ja').first()).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ live: 'taken_down' })
  await page.reload()
  await expect(page.getByText('En annan person måste säga ja').first()).toBeAttached()
  await expect(act(request, 'safeguarding', story, 'reinstate')).rejects.toThrow('samePerson')
  expect((await request.get(story.path)).status()).toBe(410)
})

test('a reviewer as the second says yes, and readers have it back', async ({ page, request }) => {
  await signIn(page, 'otherReviewer')
  await panel(page)
  await page.getByRole('button', { name: 'Lägg upp igen', exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button').last().click()
  await expect(page.getByText('Publicerad', { exact: true }).first()).toBeVisible()
  expect(await standing(request, story)).toMatchObject({ live: 'live' })
  expect((await request.get(story.path)).status()).toBe(200)
})
