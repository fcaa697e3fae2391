/** The desk in an engine that is not Chromium's: Firefox as Debian has it, which Playwright cannot drive and WebDriver BiDi can. */
import { existsSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { askingMessages } from '../../src/messages/asking/messages'
import { send, tokenOf, who } from './support/accounts'
import { filedWhere } from './support/asking'
import { storiesCalled, telephone } from './support/desk'
import { aPhotograph, detailAt, stripes } from './support/pictures'
import { aDraft } from './support/stories'

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

/** At the desk, with all of it in the telephone. */
async function signIn({ page }: { readonly page: Page }, start: string): Promise<void> {
  const { email, password } = who.leaderOfBoden()
  await page.goto(start)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await Promise.all([page.waitForNavigation(), page.locator('form button').click()])
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** From the album: a page cannot tell how it came there. */
async function choosePicture(page: Page, picture: Buffer): Promise<void> {
  await page.waitForSelector('[data-pictures]:not([hidden])')
  await page.$eval(
    '[data-pictures] [type=file][multiple]',
    (field, written) => {
      const bytes = Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0))
      const files = new DataTransfer()
      files.items.add(new File([bytes], 'IMG_1.jpg', { type: 'image/jpeg' }))
      ;(field as HTMLInputElement).files = files.files
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    picture.toString('base64'),
  )
  await page.waitForSelector('.shot')
}

const button = (page: Page, words: string) => page.locator(`::-p-aria([name="${words}"][role="button"])`)

const textOf = (page: Page, place: string) =>
  expect.poll(() => page.$eval(place, (element) => element.textContent ?? ''), { timeout: 30_000 })

const said = (page: Page) => expect.poll(() => page.$eval('[data-kept]', (line) => line.textContent?.trim()))

test('in Firefox a story that was begun without coverage is one story with every letter, after the telephone died', async ({
  request,
  baseURL,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const folder = info.outputPath('telephone')
  const title = `Räv utan täckning ${Date.now()}`
  const first = await ownTelephone(folder)
  await signIn(first, `${baseURL}/skriv`)
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

/** The picture with that description, as the house has it. */
async function bytesOf(request: APIRequestContext, alt: string): Promise<Buffer> {
  const question = `where[alt][equals]=${encodeURIComponent(alt)}&depth=0`
  const { docs } = (await send(request, 'editor', 'GET', `/media?${question}`)).body
  const [found, ...others] = docs as { filename: string }[]
  expect(others, 'one').toEqual([])
  const headers = { authorization: `JWT ${await tokenOf(request, 'editor')}` }
  const answer = await request.get(`/api/media/file/${found?.filename}`, { headers })
  expect(answer.status()).toBe(200)
  return answer.body()
}

test('in Firefox a picture is blurred, sent, and has nothing left of what was blurred', async ({
  request,
  baseURL,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const { browser, page } = await ownTelephone(info.outputPath('telephone'))
  const mark = Date.now()
  await signIn({ page }, `${baseURL}/skriv/ny`)
  await page.locator('[name=title]').fill(`Suddad räv ${mark}`)
  await choosePicture(page, await stripes(1200, 800).jpeg({ quality: 95 }).toBuffer())
  await button(page, 'Sudda ansikten').click()
  await button(page, 'Ny ring').click()
  await page.waitForSelector('.stage button')
  await page.locator('dialog [value=keep]').click()
  await page.waitForFunction(() => document.querySelector('dialog') === null)
  await page.locator('.shot [value=nobody]').click()
  await page.locator('.shot [data-name=alt]').fill(`Ränder i räv ${mark}`)
  await button(page, 'Bilden är klar').click()
  await textOf(page, '.shot').toContain('Finns i berättelsen')
  const bytes = await bytesOf(request, `Ränder i räv ${mark}`)
  expect(await detailAt(bytes, 0.45, 0.46), 'in the ring').toBeLessThan(20)
  expect(await detailAt(bytes, 0.05, 0.1), 'elsewhere').toBeGreaterThan(80)
  await browser.close()
})

test('in Firefox a guardian answers without coverage, and it is filed once when there is some', async ({
  request,
  baseURL,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const { asked: say } = askingMessages('en')
  const { leader: swedish } = askingMessages('sv')
  const story = await aDraft(request, 'Räv som frågar')
  const note = `She says: yes ${Date.now()}.`
  const { browser, page } = await ownTelephone(info.outputPath('telephone'))
  await signIn({ page }, `${baseURL}/skriv/${story.id}`)
  await page.waitForSelector('[role=toolbar]')
  await choosePicture(page, await aPhotograph())
  await page.waitForNetworkIdle()
  await page.setOfflineMode(true)
  await page.locator('.asking > [data-ask]').click()
  for (const [name, value] of [
    ['language', 'en'],
    ['ageBand', 'from7'],
    ['childAsked', 'conversation'],
    ['role', 'guardian'],
  ])
    await page.locator(`dialog [name=${name}][value=${value}]`).click()
  await button(page, swedish.hand).click()
  await page.waitForSelector('.handed')
  for (const value of ['information', 'web']) await page.locator(`.handed [value=${value}]`).click()
  await button(page, say.yes).click()
  await button(page, say.childYes).click()
  await button(page, say.speak).click()
  await page.locator('.handed textarea').fill(note)
  await button(page, say.agree).click()
  await page.waitForSelector('.slip .qr svg')
  await button(page, say.have).click()
  await button(page, say.toLeader).click()
  await button(page, swedish.back.yes).click()
  await textOf(page, '[data-asked]').toContain(swedish.states.waiting)
  await page.setOfflineMode(false)
  await textOf(page, '[data-asked]').toContain(swedish.states.looked)
  const filed = await filedWhere(
    request,
    ({ signature }) => signature?.kind === 'spoken' && signature.note === note,
  )
  expect(filed).toMatchObject([
    { status: 'waiting', evidence: { language: 'en', purposes: ['information'], channels: ['web'] } },
  ])
  await browser.close()
})
