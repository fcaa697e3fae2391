/** The newsletter, from the foot of a page to the last press: on, by two steps; a letter; off, by one. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type Page, test } from '@playwright/test'
import { linkIn, mailsIn } from '../support/mailbox'
import { signIn } from './support/accounts'
import { axeFindings } from './support/axe'
import { isFitForAll } from './support/fit-for-all'
import { aLiveStory } from './support/stories'

const dataDir = process.env.E2E_DATA_DIR ?? '.data-e2e'
const mailTo = (address: string, part: string) =>
  mailsIn(dataDir, address).find((mail) => linkIn(mail, part) !== '')

async function mailWithLink(address: string, part: string) {
  await expect.poll(() => mailTo(address, part)?.name, { timeout: 20_000 }).toBeTruthy()
  return mailTo(address, part) as NonNullable<ReturnType<typeof mailTo>>
}

async function isAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
}

/** What the worker does on the day. */
const writeLetter = () =>
  promisify(execFile)(
    process.execPath,
    ['scripts/start.mjs', 'src/serve/command.ts', 'tests/support/write-letter.ts'],
    {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        NODE_ENV: 'production',
        SERVER_URL: test.info().project.use.baseURL,
      },
    },
  )

test('a reader signs up, confirms, gets a letter of what is new, and leaves by one press', async ({
  page,
  request,
  baseURL,
}) => {
  const address = `reader-${Date.now()}@example.org`
  await page.goto('/en/stories')
  await page.locator('main').getByRole('link', { name: 'Newsletter by e-mail' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Newsletter' })).toBeVisible()
  await expect(page.getByLabel('Language of the letters')).toHaveValue('en')

  await page.getByLabel('Your e-mail address').fill('no address')
  await page.getByLabel('Language of the letters').selectOption('ar')
  await page.waitForTimeout(2600)
  await page.getByRole('button', { name: 'Sign me up' }).click()
  await expect(page.getByRole('alert')).toContainText('Write an e-mail address')
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('no address')
  await expect(page.getByLabel('Language of the letters')).toHaveValue('ar')
  await isAccessible(page)
  await page.getByLabel('Your e-mail address').fill(address)
  await page.getByLabel('Language of the letters').selectOption('en')
  await page.getByRole('button', { name: 'Sign me up' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Look in your e-mail' })).toBeVisible()

  const asked = await mailWithLink(address, '/en/newsletter/confirm')
  await page.goto('about:blank')
  await page.goto(linkIn(asked, '/en/newsletter/confirm'), { referer: 'https://mail.example/' })
  await isAccessible(page)
  // The same link in another language, for whoever chose the wrong one.
  await page.locator('.foot').getByRole('link', { name: 'العربية' }).click()
  await expect(page.getByRole('button', { name: 'نعم، أرسلوا إليّ الرسائل' })).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Yes, send me the letters' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You are on the list' })).toBeVisible()

  const story = await aLiveStory(request, 'Nytt till brevet')
  expect((await writeLetter()).stdout).toMatch(/LETTERS [1-9]/)
  const letter = await mailWithLink(address, '/en/newsletter/leave')
  expect(letter.text).toContain(`${story.title} (in Swedish)`)
  expect(letter.text).toContain(`${baseURL}/en/stories/`)
  expect(letter.html).not.toMatch(/<img|<script|<link/)

  const leave = linkIn(letter, '/en/newsletter/leave')
  await page.goto(leave)
  await isAccessible(page)
  await expect(page.getByRole('button', { name: 'Leave the list' })).toBeVisible()
  // By her mail program: from elsewhere, with no page and no cookie.
  const pressed = await fetch(leave, {
    method: 'POST',
    redirect: 'error',
    headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(pressed.status).toBe(200)
  await page.getByRole('button', { name: 'Leave the list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'You are no longer on the list' })).toBeVisible()
  await isAccessible(page)
  await page.goto(linkIn(asked, '/en/newsletter/confirm'))
  await expect(page.getByRole('heading', { level: 1, name: 'This link does not work' })).toBeVisible()
  expect(await page.context().cookies()).toEqual([])
})

test('an administrator sees how many there are, and looks up the one who asks', async ({ page }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/overview')
  const panel = page.locator('.overview-panel').filter({ hasText: 'Nyhetsbrevet' })
  await expect(panel).toContainText('Senaste brevet gick')
  await panel.getByLabel('Läsarens e-postadress').fill('nobody@example.org')
  await panel.getByRole('button', { name: 'Slå upp' }).click()
  await expect(panel.getByRole('status')).toHaveText('Adressen finns inte på listan.')
  await isFitForAll(page, '.overview-panel')
})
