/** The desk in an engine that is not Chromium's: Firefox as Debian has it, which Playwright cannot drive and WebDriver BiDi can. */
import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { who } from './support/accounts'
import { storiesCalled, telephone } from './support/desk'

const firefox = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr'].find(existsSync)

/** With its files on a disk of its own, so that it can be killed and opened again. */
async function ownTelephone(folder: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    userDataDir: folder,
    extraPrefsFirefox: { 'intl.accept_languages': 'sv' },
  })
  const [page = await browser.newPage()] = await browser.pages()
  await page.setViewport(telephone.viewport)
  page.setDefaultTimeout(30_000)
  return { browser, page }
}

const said = (page: Page) => expect.poll(() => page.$eval('[data-kept]', (line) => line.textContent?.trim()))

test('in Firefox a story that was begun without coverage is one story with every letter, after the telephone died', async ({
  request,
  baseURL,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const folder = info.outputPath('telephone')
  const title = `Räv utan täckning ${Date.now()}`
  const first = await ownTelephone(folder)
  const { email, password } = who.leaderOfBoden()
  await first.page.goto(`${baseURL}/skriv`)
  await first.page.locator('input[name=email]').fill(email)
  await first.page.locator('input[name=password]').fill(password)
  await Promise.all([first.page.waitForNavigation(), first.page.locator('form button').click()])
  await first.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await first.page.setOfflineMode(true)
  await first.page.goto(`${baseURL}/skriv/ny`)
  await first.page.locator('[name=title]').fill(title)
  await first.page.locator('[name=what]').fill('Vi åkte skridskor på sjön.')
  await said(first.page).toBe('Sparad i telefonen. Skickas när du har täckning.')
  first.browser.process()?.kill('SIGKILL')

  const second = await ownTelephone(folder)
  await second.page.setOfflineMode(true)
  await second.page.goto(`${baseURL}/skriv`)
  await second.page.locator(`::-p-text(${title})`).click()
  await second.page.waitForSelector('[name=what]')
  await expect
    .poll(() => second.page.$eval('[name=what]', (field) => (field as HTMLTextAreaElement).value))
    .toBe('Vi åkte skridskor på sjön.')
  await second.page.type('[name=who]', 'Sju barn.')
  await second.page.setOfflineMode(false)
  await said(second.page).toBe('Sparad')
  const stories = await storiesCalled(request, title)
  expect(stories.map(({ body }) => JSON.stringify(body).match(/"text":"[^"]*"/g))).toEqual([
    ['"text":"Vi åkte skridskor på sjön."', '"text":"Sju barn."'],
  ])
  await second.browser.close()
})
