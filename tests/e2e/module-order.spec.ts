/** The modules of a project in one list: dragged, or moved by the keyboard, and seen by nobody until it is approved. */
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { openProject } from './support/projects'

const titles = (page: Page) => page.locator('.module-order__title a').allTextContents()

async function open(page: Page, request: APIRequestContext) {
  await openProject(page, request, 'impact')
  await page.locator('.tabs-field__tab-button', { hasText: 'Utbildning' }).click()
  await expect(page.locator('.module-order__row')).toHaveCount(11)
  await expect(page.locator('.module-order__title a').first()).not.toHaveText('…')
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`all eleven stand in one list, to drag or to move by the keyboard, ${colorScheme}`, async ({
    page,
    request,
  }) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'editor')
    await open(page, request)
    const [first = '', second = '', third = '', fourth = ''] = await titles(page)

    await page.getByRole('button', { name: `Flytta ${first}`, exact: true }).focus()
    await page.keyboard.press('ArrowDown')
    expect((await titles(page)).slice(0, 2)).toEqual([second, first])
    await expect(page.getByRole('button', { name: `Flytta ${first}`, exact: true })).toBeFocused()
    await expect(page.getByText(`${first} står nu som nummer 2 av 11.`)).toBeAttached()
    await page.keyboard.press('ArrowDown')
    expect((await titles(page)).slice(0, 3)).toEqual([second, third, first])

    const handle = page.getByRole('button', { name: `Flytta ${fourth}`, exact: true })
    await handle.scrollIntoViewIfNeeded()
    const [from, to] = [
      await handle.boundingBox(),
      await page.locator('.module-order__row').first().boundingBox(),
    ]
    if (!from || !to) throw new Error('There is nothing to drag.')
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, from.y - 20, { steps: 5 })
    await page.mouse.move(from.x + from.width / 2, to.y + 4, { steps: 10 })
    await page.mouse.up()
    await expect
      .poll(() => titles(page))
      .toEqual([fourth, second, third, first, ...(await titles(page)).slice(4)])

    await page.getByRole('button', { name: `Flytta upp ${second}` }).click()
    await expect.poll(async () => (await titles(page)).slice(0, 2)).toEqual([second, fourth])
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 })
      await isFitForAll(page, '.module-order')
    }
  })

test('a new order is one draft, and readers keep theirs', async ({ page, request }) => {
  await signIn(page, 'editor')
  await open(page, request)
  const [first = '', second = ''] = await titles(page)
  await page.getByRole('button', { name: `Flytta ner ${first}` }).click()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).ok()).toBe(true)
  // Said last of all; until the form knows that it is saved the browser asks whoever leaves it, and the button that
  // saves cannot be pressed while it saves either.
  await expect(page.locator('.toast-success')).toBeVisible()
  await page.reload()
  await page.locator('.tabs-field__tab-button', { hasText: 'Utbildning' }).click()
  await expect(page.locator('.module-order__title a').first()).toHaveText(second)

  const library = await (await request.get('/utbildning')).text()
  expect(library.indexOf(first)).toBeLessThan(library.indexOf(second))
  const id = /projects\/([^/?]+)/.exec(page.url())?.[1]
  const { version } = (await send(request, 'editor', 'GET', `/projects/${id}/workflow`)).body
  const discarded = await send(request, 'editor', 'POST', `/projects/${id}/transitions/discard`, {
    expected: version,
  })
  expect(discarded.status, JSON.stringify(discarded.body)).toBe(200)
})
