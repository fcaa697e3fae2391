/** Journey 16: a reader without script or name asks for removal; staff take the page down; two put it back. */
import { expect, test } from '@playwright/test'
import { signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aLiveStory, standing } from './support/stories'
import { inLanguage } from './support/templates'

test.describe.configure({ mode: 'serial' })
test.use({ viewport: { width: 360, height: 640 } })

let story: Awaited<ReturnType<typeof aLiveStory>>
let number = ''
let form = ''
let answer = ''

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  story = await aLiveStory(request, 'Be oss ta bort')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader asks on the story’s own page, without a name, and gets a number', async ({ page }) => {
    await page.goto(story.path)
    await page.getByRole('link', { name: 'Be oss ta bort något eller anmäl oro' }).first().click()
    await expect(page.locator('[name=about]')).toHaveValue(new RegExp(`${story.path}$`))
    form = page.url()
    await expect(page.locator('.support')).toContainText('Behöver du hjälp nu?')
    await expect(page.locator('main')).toContainText('Vi svarar inom 7 dagar')
    await expect(page.locator('.form a[href="/integritet"]')).toBeVisible()
    await page.locator('[name=text]').fill('Det är mitt barn. Ta bort det.')
    // Only a robot answers within seconds.
    await page.waitForTimeout(4000)
    await page.getByRole('button', { name: 'Skicka till oss' }).click()
    await expect(page.getByText('Ditt ärendenummer är')).toBeVisible()
    await expect(page.locator('main')).toContainText('Vi svarar inom 7 dagar')
    number = new URL(page.url()).searchParams.get('case') ?? ''
    await expect(page.locator('main')).toContainText(number)
    expect(number).toMatch(/^[A-Z0-9-]{4,}$/)
    answer = page.url()
  })
})

test('whom to call stands in the first screen where a concern is reported, and on every page that needs it', async ({
  page,
}) => {
  const bottomOf = async (of: string) => {
    const box = await page.locator(of).boundingBox()
    return (box?.y ?? 9999) + (box?.height ?? 0)
  }
  for (const locale of ['sv', 'ar', 'ti'] as const) {
    await page.goto(inLanguage('/anmal', locale))
    expect.soft(await bottomOf('.support a[href="tel:112"]'), locale).toBeLessThanOrEqual(640)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/anmal')
  expect(await bottomOf('.support li:last-child a[href^="tel:"]')).toBeLessThanOrEqual(800)
  for (const path of ['/kontakt', '/utbildning/trauma', '/utbildning/hedersrelaterat-fortryck-och-vald']) {
    await page.goto(path)
    await expect(page.locator('.support a[href="tel:112"]'), path).toBeVisible()
  }
  await page.goto('/utbildning/empatitrotthet-och-egenomsorg')
  await expect(page.locator('.support')).toHaveCount(0)
})

test('the form and its answer are for everybody', async ({ page }) => {
  for (const path of [form, answer]) {
    await page.goto(path)
    await isFitForAll(page, 'main')
  }
})

test('safeguarding finds the case, takes the page down in one press, answers and closes', async ({
  page,
  request,
}) => {
  await signIn(page, 'safeguarding')
  await page.goto('/admin')
  const inbox = page.getByRole('region', { name: /^Ärenden: .*svara senast/ })
  await isFitForAll(page, '.start')
  await page.locator('.news-bell summary').click()
  await expect(page.locator('.news-item', { hasText: number })).toBeVisible()
  await page.keyboard.press('Escape')
  await inbox.getByRole('link', { name: number }).click()
  const panel = page.locator('.safe-panel')
  await expect(panel).toContainText(story.title)
  await expect(panel.getByText(/^Ska vara besvarat senast/)).toBeVisible()
  await expect(page.locator('#field-text')).toHaveValue('Det är mitt barn. Ta bort det.')
  await isFitForAll(page, '.safe-panel')
  await panel.getByRole('button', { name: 'Ta ned sidan nu' }).click()
  await expect(panel.getByText('Sidan är nedtagen överallt.')).toBeVisible()
  expect((await request.get(story.path)).status()).toBe(410)

  await panel.getByRole('button', { name: 'Spara svaret och avsluta' }).click()
  await expect(panel.getByText('Välj ett beslut innan du avslutar.')).toBeVisible()
  await page.locator('#field-decision').getByRole('combobox').click()
  await page.getByRole('option', { name: 'Borttaget' }).click()
  await page.locator('#field-answer').fill('Sidan är borttagen.')
  await panel.getByRole('button', { name: 'Spara svaret och avsluta' }).click()
  await expect(panel.getByText(/^Avslutat/)).toBeVisible()
})

test('two people put it back, no fewer', async ({ request }) => {
  await act(request, 'safeguarding', story, 'reinstate')
  await expect(act(request, 'safeguarding', story, 'reinstate')).rejects.toThrow('samePerson')
  expect((await request.get(story.path)).status()).toBe(410)
  await act(request, 'otherReviewer', story, 'reinstate')
  expect(await standing(request, story)).toMatchObject({ live: 'live' })
  expect((await request.get(story.path)).status()).toBe(200)
})
