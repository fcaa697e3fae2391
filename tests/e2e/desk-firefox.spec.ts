/** The desk in an engine that is not Chromium's: Firefox as Debian has it, which Playwright cannot drive and WebDriver BiDi can. */
import { existsSync } from 'node:fs'
import { type APIRequestContext, expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { askingMessages } from '../../src/messages/asking/messages'
import { send, tokenOf, who } from './support/accounts'
import { filedWhere } from './support/asking'
import { type Coverage, coverage } from './support/coverage'
import { storiesCalled, telephone } from './support/desk'
import { aPhotograph, detailAt, stripes } from './support/pictures'
import { aDraft } from './support/stories'

const firefox = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr'].find(existsSync)

let air: Coverage
test.beforeEach(async ({ baseURL }) => {
  air = await coverage(String(baseURL))
})
test.afterEach(() => air.end())

/** With its files on a disk of its own, so that it can be killed and opened again. */
async function ownTelephone(folder: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    userDataDir: folder,
    // What this Firefox is too old to be told of, it is begun with.
    defaultViewport: null,
    args: [`--width=${telephone.viewport.width}`, `--height=${telephone.viewport.height}`],
    extraPrefsFirefox: { 'intl.accept_languages': 'sv' },
  })
  const [page = await browser.newPage()] = await browser.pages()
  page.setDefaultTimeout(30_000)
  return { browser, page }
}

/** Waits and clicks by the place alone: what else this library waits for, it asks by code that the desk's policy forbids. */
async function press(page: Page, place: string): Promise<void> {
  const found = async () => (await page.waitForSelector(place))?.click()
  // The page may be drawn anew between the two.
  await expect(found, place).toPass({ timeout: 30_000 })
}

const pressButton = (page: Page, words: string) =>
  press(page, `::-p-xpath(//button[normalize-space()="${words}"])`)

async function fill(page: Page, place: string, words: string): Promise<void> {
  await page.waitForSelector(place)
  await page.type(place, words)
}

/** At the desk, with all of it in the telephone. */
async function signIn({ page }: { readonly page: Page }, start: string): Promise<void> {
  const { email, password } = who.leaderOfBoden()
  await page.goto(start)
  await fill(page, 'input[name=email]', email)
  await fill(page, 'input[name=password]', password)
  await press(page, 'form button')
  await expect.poll(() => page.url(), { timeout: 30_000 }).not.toContain('/logga-in')
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
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

/** The browser, which has been offline all the while without knowing it, is told. */
async function findCoverage(page: Page): Promise<void> {
  air.lose(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
}

const textOf = (page: Page, place: string) =>
  expect.poll(
    () => page.$$eval(place, (elements) => elements.map(({ textContent }) => textContent).join(' ')),
    { timeout: 60_000 },
  )

const said = (page: Page) =>
  expect.poll(() => page.$eval('[data-kept]', (line) => line.textContent?.trim()), { timeout: 60_000 })

test('in Firefox a story that was begun without coverage is one story with every letter, after the telephone died', async ({
  request,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const folder = info.outputPath('telephone')
  const title = `Räv utan täckning ${Date.now()}`
  const first = await ownTelephone(folder)
  await signIn(first, `${air.url}/skriv`)
  air.lose()
  await first.page.goto(`${air.url}/skriv/ny`)
  await fill(first.page, '[name=title]', title)
  await fill(first.page, '[name=what]', 'Vi åkte skridskor på sjön.')
  await said(first.page).toBe('Sparad i telefonen. Skickas när du har täckning.')
  first.browser.process()?.kill('SIGKILL')

  const second = await ownTelephone(folder)
  air.lose()
  await second.page.goto(`${air.url}/skriv`)
  await press(second.page, `::-p-text(${title})`)
  await second.page.waitForSelector('[name=what]')
  await expect
    .poll(() => second.page.$eval('[name=what]', (field) => (field as HTMLTextAreaElement).value))
    .toBe('Vi åkte skridskor på sjön.')
  await second.page.type('[name=who]', 'Sju barn.')
  await findCoverage(second.page)
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
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const { browser, page } = await ownTelephone(info.outputPath('telephone'))
  const mark = Date.now()
  await signIn({ page }, `${air.url}/skriv/ny`)
  await fill(page, '[name=title]', `Suddad räv ${mark}`)
  await choosePicture(page, await stripes(1200, 800).jpeg({ quality: 95 }).toBuffer())
  await pressButton(page, 'Sudda ansikten')
  await pressButton(page, 'Ny ring')
  for (let press = 0; press < 10; press += 1) await pressButton(page, 'Större')
  const ring = await page.$eval('.stage button', (one) => {
    const { left, top, width, height } = (one as HTMLElement).style
    return [left, top, width, height].map((share) => Number.parseFloat(share) / 100)
  })
  await press(page, 'dialog [value=keep]')
  await expect.poll(() => page.$('dialog')).toBeNull()
  await press(page, '.shot [value=nobody]')
  await fill(page, '.shot [data-name=alt]', `Ränder i räv ${mark}`)
  await pressButton(page, 'Bilden är klar')
  await textOf(page, '.shot').toContain('Finns i berättelsen')
  const bytes = await bytesOf(request, `Ränder i räv ${mark}`)
  const [left = 0, top = 0, width = 0, height = 0] = ring
  // A square of a tenth of the width, in the middle of the ring.
  const middle = [left + width / 2 - 0.05, top + height / 2 - 0.075] as const
  expect(await detailAt(bytes, ...middle), 'in the ring').toBeLessThan(20)
  expect(await detailAt(bytes, 0.05, 0.1), 'elsewhere').toBeGreaterThan(80)
  await browser.close()
})

test('in Firefox a guardian answers without coverage, and it is filed once when there is some', async ({
  request,
}, info) => {
  test.skip(!firefox, 'There is no Firefox on this machine.')
  const { asked: say } = askingMessages('en')
  const { leader: swedish } = askingMessages('sv')
  const story = await aDraft(request, 'Räv som frågar')
  const note = `She says: yes ${Date.now()}.`
  const { browser, page } = await ownTelephone(info.outputPath('telephone'))
  await signIn({ page }, `${air.url}/skriv/${story.id}`)
  await page.waitForSelector('[role=toolbar]')
  await choosePicture(page, await aPhotograph())
  await page.waitForNetworkIdle()
  air.lose()
  await press(page, '.asking > [data-ask]')
  for (const [name, value] of [
    ['language', 'en'],
    ['ageBand', 'from7'],
    ['childAsked', 'conversation'],
    ['role', 'guardian'],
  ])
    await press(page, `dialog [name=${name}][value=${value}]`)
  await pressButton(page, swedish.hand)
  await page.waitForSelector('.handed')
  for (const value of ['information', 'web']) await press(page, `.handed [value=${value}]`)
  await pressButton(page, say.yes)
  await pressButton(page, say.childYes)
  await pressButton(page, say.haveIt)
  await pressButton(page, say.speak)
  await fill(page, '.handed textarea', note)
  await pressButton(page, say.agree)
  await page.waitForSelector('.slip .qr svg')
  await pressButton(page, say.have)
  await textOf(page, '.handed h1').toBe(say.thanks)
  await pressButton(page, `${say.toLeader} / ${askingMessages('sv').asked.toLeader}`)
  await pressButton(page, swedish.back.yes)
  await textOf(page, '[data-asked]').toContain(swedish.states.waiting)
  await findCoverage(page)
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
