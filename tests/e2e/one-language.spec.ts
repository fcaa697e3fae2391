/**
 * A Tigrinya correction of a text that is live in eight languages: only Tigrinya is shown and asked for, who does not read
 * it is told who does, and when it is live the seven others are what they were, byte for byte.
 */
import { type APIRequestContext, expect, test } from '@playwright/test'
import { defaultLocale, type Locale, locales } from '../../src/domain/locales'
import { pathTo } from '../../src/domain/routes'
import { paragraph } from '../support/rich-text'
import { send, signIn, type Who, who } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft, type Story } from './support/stories'

/** No other story says it, and none of those that stand beside it on the page. */
const corrected = `ዝተኣረመ ሓጺር ጽሑፍ ${Date.now()}።`

/** As she would on her account. */
async function say(request: APIRequestContext, name: Who, reads: readonly Locale[]): Promise<void> {
  const { user } = (await send(request, name, 'GET', '/users/me')).body
  const { status } = await send(request, name, 'PATCH', `/users/${(user as { id: string }).id}`, { reads })
  expect(status).toBe(200)
}

/** What readers get of it in each language, but for the moment at which it was last changed. */
async function pages(request: APIRequestContext, slug: string): Promise<Record<Locale, string>> {
  const read = async (locale: Locale) => {
    const answer = await request.get(pathTo({ kind: 'story', slug }, locale))
    expect(answer.status(), locale).toBe(200)
    return (await answer.text()).replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '')
  }
  return Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [locale, await read(locale)])),
  ) as Record<Locale, string>
}

/** One after the other, each in a browser of her own. */
test.describe.configure({ mode: 'serial' })

let story: Story
let slug: string
let before: Record<Locale, string>

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  await say(request, 'reviewer', ['sv'])
  await say(request, 'otherReviewer', [])
  story = await aDraft(request, 'Åtta språk')
  for (const locale of locales.filter((one) => one !== defaultLocale)) {
    const texts = {
      title: `${story.title} ${locale}`,
      summary: `Sammanfattningen på ${locale}.`,
      body: paragraph(`Brödtexten på ${locale}.`),
    }
    const path = `/stories/${story.id}?draft=true&locale=${locale}`
    expect((await send(request, 'editor', 'PATCH', path, texts)).status, locale).toBe(200)
  }
  await act(request, 'leaderOfBoden', story, 'submit')
  for (const step of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, step)
  slug = String((await send(request, 'editor', 'GET', `/stories/${story.id}?depth=0`)).body.slug)
  before = await pages(request, slug)

  await send(request, 'editor', 'PATCH', `/stories/${story.id}?draft=true&locale=ti`, { summary: corrected })
  await act(request, 'editor', story, 'submit')
  await request.dispose()
})

test.afterAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  for (const name of ['reviewer', 'otherReviewer'] as const) await say(request, name, [])
  await request.dispose()
})

test('she who reads Tigrinya says so on her account', async ({ page }) => {
  await signIn(page, 'otherReviewer')
  await page.goto('/admin/account')
  await page.locator('#field-reads').getByRole('combobox').fill('Tigrinska')
  await page.getByRole('option', { name: 'Tigrinska' }).click()
  const saved = page.waitForResponse(
    (answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/users/'),
  )
  await page.locator('#action-save').click()
  expect((await saved).status()).toBe(200)
})

test('a reviewer who reads Swedish alone is told why not, and who can', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(`/admin/review/stories/${story.id}`)
  await expect(page.getByText('Ändrat: tigrinska.')).toBeVisible()
  const claim = page.getByRole('button', { name: 'Börja granska', exact: true }).first()
  await expect(claim).toBeDisabled()
  await expect(claim).toHaveAccessibleDescription(
    new RegExp(`inte har sagt att du läser.*Den kan granskas av ${who.otherReviewer().name}`),
  )
  await isFitForAll(page, '.review-screen')
  await page.goto('/admin?readable=1')
  await expect(page.getByLabel('Bara det jag kan läsa')).toBeChecked()
  await expect(page.getByRole('link', { name: story.title })).toHaveCount(0)
})

test('she who reads it is shown Tigrinya alone, and puts it live: the others are what they were', async ({
  page,
  request,
}) => {
  await signIn(page, 'otherReviewer')
  await page.goto('/admin?readable=1')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: story.title }) })
  await expect(row).toContainText('tigrinska')
  await row.getByRole('link', { name: story.title }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel.locator('.change')).toHaveCount(1)
  await expect(panel.locator('.change__language')).toHaveText(['ትግርኛ'])
  await panel.getByText('7 oförändrade språk').click()
  await panel.getByRole('button', { name: 'Engelska' }).click()
  await expect(page.getByRole('combobox', { name: 'Språk' })).toHaveValue('en')

  await page.getByRole('button', { name: 'Börja granska', exact: true }).first().click()
  await page.getByRole('button', { name: 'Godkänn och publicera: tigrinska' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Du står för att det ändrade är granskat: tigrinska.')
  await dialog.getByRole('button', { name: 'Godkänn och publicera nu' }).click()
  await page.getByRole('tab', { name: 'Historik' }).click()
  await expect(page.getByText('godkände: tigrinska')).toBeVisible()

  await expect.poll(async () => (await pages(request, slug)).ti, { timeout: 30_000 }).toContain(corrected)
  const { ti: _, ...others } = await pages(request, slug)
  const { ti: was, ...othersBefore } = before
  expect(was).not.toContain(corrected)
  expect(others).toEqual(othersBefore)
})
