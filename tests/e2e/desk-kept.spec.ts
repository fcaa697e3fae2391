/** Nothing typed at the desk is lost, sent twice, sent as somebody else, or laid over another's words. */

import { expect, type Page, test } from '@playwright/test'
import { sv } from '../../src/messages/desk/sv'
import { chances } from '../support/chances'
import { aNewLeader, newPassword, send, signIn } from './support/accounts'
import { coverage } from './support/coverage'
import { crash, seed } from './support/crash'
import {
  beginText,
  enterAs,
  enterAtDesk,
  isInstalled,
  kept,
  layBackToFirstVersion,
  loseCoverage,
  lyingAtDesk,
  ownTelephone,
  signInAtDesk,
  storiesCalled,
  telephone,
  typeAndKeep,
} from './support/desk'
import { aDraft } from './support/stories'

test.use(telephone)

const wordsOf = (body: unknown): string =>
  [...JSON.stringify(body ?? '').matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join('|')

test('a story that was begun without coverage is one story with every letter, after the telephone was off', async ({
  request,
  baseURL,
}, info) => {
  const folder = info.outputPath('telephone')
  const title = `Utan täckning ${Date.now()}`
  const air = await coverage(String(baseURL))
  const first = await ownTelephone(folder, air.url)
  const page = first.pages()[0] ?? (await first.newPage())
  await signInAtDesk(page, 'leaderOfBoden')
  await isInstalled(page)
  await loseCoverage(first)
  await page.goto('/skriv')
  await expect(page.getByText('Ingen täckning.')).toBeVisible()
  await page.getByRole('link', { name: 'Skriv en berättelse' }).click()
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad hände?').click()
  await typeAndKeep(page, 'Vi åkte skridskor på sjön.')
  await expect(kept(page)).toHaveText('Sparad i telefonen. Skickas när du har täckning.')
  // A browser that is opened with coverage has its worker send what waits, before it can be told that it has none.
  air.lose()
  await first.close()

  const second = await ownTelephone(folder, air.url)
  await loseCoverage(second)
  const later = second.pages()[0] ?? (await second.newPage())
  await later.goto('/skriv')
  await expect(later.getByText('Bara i telefonen än.')).toBeVisible()
  await later.getByRole('link', { name: title }).click()
  await expect(later.getByLabel('Vad hände?')).toHaveValue('Vi åkte skridskor på sjön.')
  await later.getByLabel('Vilka var med?').pressSequentially('Sju barn.')
  air.lose(false)
  await loseCoverage(second, false)
  await expect(kept(later)).toHaveText('Sparad', { timeout: 30_000 })
  const stories = await storiesCalled(request, title)
  expect(stories.map(({ body }) => wordsOf(body))).toEqual(['Vi åkte skridskor på sjön.|Sju barn.'])
  await second.close()
  air.end()
})

test('a session that ended while she wrote: she signs in again, and only then it is sent', async ({
  page,
  context,
  request,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await isInstalled(page)
  await context.clearCookies()
  const title = `Utloggad ${Date.now()}`
  await page.getByLabel('Rubrik').fill(title)
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toContainText('Logga in igen, så skickas den.')
  expect(await storiesCalled(request, title)).toEqual([])
  await kept(page).getByRole('link', { name: 'Logga in' }).click()
  await enterAtDesk(page, 'leaderOfBoden')
  await expect(page.getByLabel('Rubrik')).toHaveValue(title)
  await expect(kept(page)).toHaveText('Sparad')
  expect(await storiesCalled(request, title)).toHaveLength(1)
})

test('another person at the same telephone neither sees nor sends what was hers; she finds it again', async ({
  page,
  context,
  request,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await isInstalled(page)
  await context.clearCookies()
  const title = `Bara hennes ${Date.now()}`
  await page.getByLabel('Rubrik').fill(title)
  await expect(kept(page)).toContainText('Sparad i telefonen')

  await signInAtDesk(page, 'editor')
  await expect(page.getByRole('link', { name: 'Skriv en berättelse' })).toBeVisible()
  await page.waitForTimeout(3000)
  await expect(page.getByText(title)).toHaveCount(0)
  expect(await storiesCalled(request, title)).toEqual([])
  expect((await lyingAtDesk(page)).join()).not.toContain('Bara hennes')

  // By the other door too.
  await context.clearCookies()
  await signIn(page, 'reviewer')
  await page.goto('/admin')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/skriv')
  await page.waitForTimeout(2000)
  await expect(page.getByText(title)).toHaveCount(0)

  await context.clearCookies()
  await signInAtDesk(page, 'leaderOfBoden')
  await expect.poll(async () => (await storiesCalled(request, title)).length, { timeout: 30_000 }).toBe(1)
})

test('of two tabs one writes and the other shows, until she says otherwise', async ({
  page,
  context,
  request,
}) => {
  const story = await aDraft(request, 'Två flikar')
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const other = await context.newPage()
  await other.goto(`/skriv/${story.id}`)
  await expect(other.getByText('Texten är öppen i en annan flik.')).toBeVisible()
  await expect(other.getByLabel('Det viktigaste')).toBeDisabled()
  await page.getByLabel('Det viktigaste').fill('Skrivet i den första.')
  await expect(other.getByLabel('Det viktigaste')).toHaveValue('Skrivet i den första.')
  await other.getByRole('button', { name: 'Skriv här i stället' }).click()
  await expect(other.getByLabel('Det viktigaste')).toBeEnabled()
  await expect(other.getByLabel('Det viktigaste')).toHaveValue('Skrivet i den första.')
  await expect(page.getByLabel('Det viktigaste')).toBeDisabled()
  await other.getByLabel('Det viktigaste').fill('Och i den andra.')
  await other.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(other)).toHaveText('Sparad')
  expect((await storiesCalled(request, story.title)).map(({ summary }) => summary)).toEqual([
    'Och i den andra.',
  ])
})

test('two telephones: what each wrote in a place of its own follows, and where both wrote she sees both', async ({
  page,
  request,
}) => {
  const story = await aDraft(request, 'Två telefoner')
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const elsewhere = (change: object) =>
    send(request, 'leaderOfBoden', 'PATCH', `/stories/${story.id}?draft=true`, change)
  await elsewhere({ quote: 'Det var gott!' })
  await page.getByLabel('Det viktigaste').fill('Vi bakade.')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  await expect(page.getByLabel('Något som någon sade')).toHaveValue('Det var gott!')

  await elsewhere({ summary: 'Från den andra telefonen.' })
  await page.getByLabel('Det viktigaste').fill('Från den första telefonen.')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { name: 'Texten har ändrats på ett annat ställe' })).toBeVisible()
  await expect(page.getByRole('blockquote').nth(0)).toHaveText('Från den första telefonen.')
  await expect(page.getByRole('blockquote').nth(1)).toHaveText('Från den andra telefonen.')
  await page.getByRole('button', { name: 'Fortsätt skriva' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  const [saved] = await storiesCalled(request, story.title)
  expect(saved?.summary).toBe('Från den första telefonen.\n\nFrån den andra telefonen.')
})

test.describe('while the telephone has not installed the desk', () => {
  test.use({ serviceWorkers: 'block' })

  test('coverage that goes just when both texts would be shown costs neither: she is told, and chooses later', async ({
    page,
    request,
  }) => {
    const story = await aDraft(request, 'Två utan täckning')
    await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
    await expect(page.getByRole('toolbar')).toBeVisible()
    const change = { summary: 'Från den andra telefonen.' }
    await send(request, 'leaderOfBoden', 'PATCH', `/stories/${story.id}?draft=true`, change)
    await page.route('**/scripts/desk-merge-view*', (route) => route.abort())
    const hers = page.getByLabel('Det viktigaste')
    await hers.fill('Från den första telefonen.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(kept(page)).toContainText('Inget är borta: du väljer vad som ska gälla när du har täckning.')
    await expect(hers).toHaveValue('Från den första telefonen.')
    await page.unroute('**/scripts/desk-merge-view*')
    await expect(
      page.getByRole('heading', { name: 'Texten har ändrats på ett annat ställe' }),
      'by itself',
    ).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('blockquote')).toHaveText([
      'Från den första telefonen.',
      'Från den andra telefonen.',
    ])
  })

  test('she goes on writing in the plain field when the editor cannot be fetched, and it is sent', async ({
    page,
    request,
  }) => {
    const story = await aDraft(request, 'Utan redigerare')
    await page.route('**/scripts/desk-editor*', (route) => route.abort())
    await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
    await page.getByLabel('Berättelsen').fill('Vi bakade utan redigerare.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(kept(page)).toHaveText('Sparad')
    expect((await storiesCalled(request, story.title)).map(({ body }) => wordsOf(body))).toEqual([
      'Vi bakade utan redigerare.',
    ])
    await expect(page.getByRole('heading', { name: 'Bilder' })).toBeVisible()
  })
})

test('a telephone that gets full says so before it is, and loses nothing', async ({ page, request }) => {
  // Chromium tells a page of more room than it has been given.
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 1_000_000, usage: 900_000 })
  })
  const { title } = await beginText(page, 'Full telefon')
  await expect(kept(page)).toContainText('nästan full')
  // Nor does it refuse what it should for an origin whose room was taken away.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Vad hände?').fill('Vi lekte.')
  await expect(kept(page)).toContainText('Telefonen är full')
  await expect(page.getByLabel('Vad hände?')).toHaveValue('Vi lekte.')
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom())
  await expect(kept(page), 'as soon as there is room').toContainText('nästan full')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect
    .poll(async () => (await storiesCalled(request, title)).map(({ body }) => wordsOf(body)))
    .toEqual(['Vi lekte.'])
})

test('what was kept before the desk had places for pictures is there after it has got them', async ({
  page,
  context,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await isInstalled(page)
  await loseCoverage(context)
  await page.getByLabel('Rubrik').fill('Skrivet i en äldre version')
  await expect(kept(page)).toContainText('Skickas när du har täckning')
  const address = page.url()
  await layBackToFirstVersion(page)
  await page.goto(address)
  await expect(page.getByLabel('Rubrik')).toHaveValue('Skrivet i en äldre version')
  await page.getByLabel('Vad hände?').fill('Och vidare i den nya.')
  await expect(kept(page)).toContainText('Skickas när du har täckning')
})

test('a leader who was said goodbye to sends nothing more, is told, and leaves nothing when she signs out', async ({
  page,
  context,
  request,
}) => {
  const { id, email } = await aNewLeader(page, request)
  await page.goto('/skriv/logga-in?next=/skriv/ny')
  await enterAs(page, { email, password: newPassword })
  await expect(page).toHaveURL(({ pathname }) => pathname === '/skriv/ny')
  await isInstalled(page)
  const title = `Efter avskedet ${Date.now()}`
  await loseCoverage(context)
  await page.getByLabel('Rubrik').fill(title)
  await expect(kept(page)).toContainText('Skickas när du har täckning')
  const address = page.url()
  const goodbye = await send(request, 'admin', 'POST', `/users/${id}/goodbye`, {})
  expect(goodbye.status, JSON.stringify(goodbye.body)).toBe(200)

  await loseCoverage(context, false)
  await expect(kept(page)).toContainText('Logga in igen', { timeout: 30_000 })
  await kept(page).getByRole('link', { name: 'Logga in' }).click()
  await enterAs(page, { email, password: newPassword })
  await expect(page.getByRole('alert')).toContainText('stämmer inte')
  await page.goto(address)
  await expect(page.getByLabel('Rubrik'), 'to copy by hand').toHaveValue(title)
  await expect(kept(page)).toContainText('Logga in igen')
  expect(await storiesCalled(request, title)).toEqual([])

  await page.getByRole('button', { name: 'Logga ut' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Logga ut och kasta' }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await lyingAtDesk(page)).toEqual([])
  await page.goto(address)
  await expect(page, 'and the telephone knows nobody').toHaveURL(/logga-in/)
  expect(await storiesCalled(request, title)).toEqual([])
})

test('whoever signs out leaves nothing, and nothing unsent without her word', async ({
  page,
  context,
  request,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await isInstalled(page)
  const title = `Kastad ${Date.now()}`
  await loseCoverage(context)
  await page.getByLabel('Rubrik').fill(title)
  await expect(kept(page)).toContainText('Skickas när du har täckning')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('inte är skickad')
  await dialog.getByRole('button', { name: 'Vänta' }).click()
  expect(await lyingAtDesk(page)).toHaveLength(1)
  await loseCoverage(context, false)
  await expect(kept(page)).toHaveText('Sparad', { timeout: 30_000 })
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await lyingAtDesk(page)).toEqual([])
  expect(await storiesCalled(request, title)).toHaveLength(1)
})

/** More of them: DESK_CRASHES=200. */
const crashes = Number(process.env.DESK_CRASHES ?? 10)

test(`a telephone that is killed ${crashes} times while she writes loses no letter`, async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(60_000 + crashes * 15_000)
  const chance = chances(seed)
  console.log(`DESK_SEED=${seed}`)
  const { title } = await beginText(page, `Dödad ${seed}`)
  let [current, said]: [Page, string] = [page, '']
  await expect(kept(current)).toContainText('Sparad')
  const address = current.url()
  for (let time = 0; time < crashes; time += 1) {
    await expect.poll(() => wordsIn(current)).toBe(said)
    if (chance() < 0.4) await loseCoverage(context, chance() < 0.5)
    await place(current).click()
    await current.keyboard.press('ControlOrMeta+End')
    const next = Array.from(
      { length: Math.ceil(chance() * 12) },
      () => 'abcdefghijklmnopqrstuvwxyzåäö'[Math.floor(chance() * 29)] ?? 'a',
    ).join('')
    await typeAndKeep(current, next)
    said += next
    if (chance() < 0.3) await current.getByRole('button', { name: 'Spara' }).click({ noWaitAfter: true })
    await current.waitForTimeout(chance() * 400)
    await crash(current)
    current = await context.newPage()
    await current.goto(address)
  }
  await loseCoverage(context, false)
  await expect.poll(() => wordsIn(current)).toBe(said)
  await current.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(current)).toHaveText('Sparad', { timeout: 60_000 })
  const stories = await storiesCalled(request, title)
  expect(stories.map(({ body }) => wordsOf(body))).toEqual([said])
})

/** The first question, or the text that it has become once the house has it. */
const place = (page: Page) => page.locator('[name=what], .editor')

const wordsIn = (page: Page) =>
  place(page).evaluate((one) => (one instanceof HTMLTextAreaElement ? one.value : (one.textContent ?? '')))

test('what is sent in without coverage goes in by itself when there is some, also from the list, unless she takes it back', async ({
  page,
  context,
  request,
}) => {
  const { title } = await beginText(page, 'Skickas in sedan')
  await page.getByLabel('Vad hände?').fill('Vi bakade bröd tillsammans.')
  await page.getByLabel('Det viktigaste').fill('Vi bakade bröd.')
  await loseCoverage(context)
  const sendIn = page.getByRole('button', { name: 'Skicka in', exact: true })
  const waits = page.getByText('Skickas in när du har täckning.')
  await sendIn.click()
  await expect(waits).toBeVisible()
  await page.getByRole('button', { name: 'Skicka inte in ännu' }).click()
  await expect(waits).toBeHidden()
  await sendIn.click()
  await expect(waits).toBeVisible()
  await page.getByLabel('Det viktigaste').fill('')
  await typeAndKeep(page, 'Vi bakade bröd, och åt det.')
  await page.goto('/skriv')
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
    'Skickas in när du har täckning.',
  )
  await loseCoverage(context, false)
  const mine = page.getByRole('listitem').filter({ hasText: title })
  await expect(mine).not.toContainText('Skickas in när du har täckning.', { timeout: 30_000 })
  await expect(mine).toContainText(sv.next.submitted)
  const [story, ...others] = await storiesCalled(request, title)
  expect(others).toEqual([])
  expect(story?.summary).toBe('Vi bakade bröd, och åt det.')
  const { body } = await send(request, 'editor', 'GET', `/stories/${story?.id}/workflow`)
  const history = body.history as { name: string; to: string | null }[]
  expect(history.filter(({ name, to }) => name === 'submit' && to !== null)).toHaveLength(1)
})

test('a text of hers that lies only in the house is said to want coverage, and opens when there is some', async ({
  page,
  context,
  request,
}) => {
  const story = await aDraft(request, 'Bara i huset')
  await signInAtDesk(page, 'leaderOfBoden')
  await isInstalled(page)
  await loseCoverage(context)
  await page.goto(`/skriv/${story.id}`)
  await expect(page.getByText('Texten går att läsa när du har täckning.')).toBeVisible()
  await loseCoverage(context, false)
  await expect(page.locator('[name=title]')).toHaveValue(story.title, { timeout: 30_000 })
})
