/**
 * Another organisation than the example's: Finnish, in three languages and its own colours, on a build of its own that
 * begins with nothing. What it shows to readers, to machines and to its own people is fit for all, and nowhere the
 * example's.
 */
import { type APIRequestContext, type Browser, expect, type Page, request, test } from '@playwright/test'
import { sessionCookie } from '../../src/domain/session-cookie'
import { named } from '../support/names-of-the-example'
import { openPdf } from '../support/pdf-reader'
import { axeFindings, ofColour } from './support/axe'
import { codeFrom } from './support/codes'
import { type Crawled, crawl, textOf } from './support/crawl'
import { type FinnishSite, fill, first, mailsOf, startEmpty } from './support/finnish-site'
import { isFitForAll } from './support/fit-for-all'
import { htmlMistakes } from './support/html'
import { firstFlight, weightOf } from './support/weight'

test.describe.configure({ mode: 'serial' })

const starts = { fi: '/', sv: '/sv', en: '/en' } as const
type Language = keyof typeof starts
type Cookies = Awaited<ReturnType<APIRequestContext['storageState']>>['cookies']
const languages = Object.keys(starts) as Language[]

let site: FinnishSite
let readers: APIRequestContext
/** Of the first of its people. */
let session: Cookies = []
/** What a reader of each language finds from its front page on. */
const found: Record<Language, Crawled[]> = { fi: [], sv: [], en: [] }

const isOf = (language: Language, path: string) =>
  language === 'fi' ? !/^\/(sv|en)(\/|$)/.test(path) : new RegExp(`^/${language}(/|$)`).test(path)
const isPage = ({ html }: Crawled) => /^<!doctype html>/i.test(html)

/** The example's names, and that of the product as the example's organisation calls it: in Swedish a word as any other. */
const notItsOwn = (text: string, language?: Language) => [
  ...named(text),
  ...(language === 'sv' ? [] : (text.match(/Berätta/g) ?? [])),
]

test.beforeAll(async () => {
  // Where nobody has built it, as `npm run check` does before, it is built first.
  test.setTimeout(300_000)
  site = await startEmpty()
  readers = await request.newContext({ baseURL: site.url })
})

test.afterAll(async () => {
  await readers?.dispose()
  await site?.end()
})

/** As the first of its people, who is in already. */
async function signedIn(browser: Browser, locale: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: site.url, locale })
  await page.context().addCookies(session)
  return page
}

/** What she would type into her app. */
const keyOn = async (page: Page) => (await page.locator('.account-key').textContent()) ?? ''

type Look = { readonly width: number; readonly colorScheme: 'light' | 'dark' }

/** On a telephone and at a desk, by day and by night. */
async function inEveryLook(page: Page, look: (at: Look) => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [width, height] of [
      [1280, 900],
      [360, 640],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      await look({ width, colorScheme })
    }
}

/** What differs between languages are words; what differs between looks, once is enough. */
const isFirst = (language: string) => language === languages[0]

async function onAPhone(page: Page, look: (at: Look) => Promise<void>): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 })
  await look({ width: 360, colorScheme: 'light' })
}

test('whoever comes first makes her account, and loses nothing of what she typed when it is refused', async ({
  browser,
}) => {
  const page = await browser.newPage({ baseURL: site.url, locale: 'sv-SE' })
  await page.goto('/admin')
  await page.waitForURL('**/create-first-user')
  await expect(page.getByRole('heading', { name: 'Välkommen till Kertomo' })).toBeVisible()
  await expect(page.getByText('Minst 12 tecken', { exact: false })).toBeVisible()
  await inEveryLook(page, () => isFitForAll(page, '.account-step'))

  await page.getByLabel('Ditt namn').fill(first.name)
  await page.getByLabel('E-post').fill(first.email)
  await page.getByLabel('Lösenord').fill('password1234')
  await page.getByRole('button', { name: 'Skapa kontot' }).click()
  await expect(page.getByText('Lösenordet går att gissa', { exact: false })).toBeVisible()
  await expect(page.getByLabel('Ditt namn')).toHaveValue(first.name)
  await expect(page.getByLabel('E-post')).toHaveValue(first.email)
  await expect(page.getByLabel('Lösenord')).toHaveValue('password1234')
  await page.getByLabel('Lösenord').fill(first.password)
  await page.getByRole('button', { name: 'Skapa kontot' }).click()
  await expect(page.getByRole('heading', { name: 'Sätt upp tvåstegsinloggning' })).toBeVisible()
  await inEveryLook(page, () => isFitForAll(page, '.account-step'))

  // Broken off: whoever comes back is where she was, and told that she is.
  await page.goto('/admin')
  await page.waitForURL('**/login*')
  await expect(page.getByText('Du kom inte till slutet sist', { exact: false })).toBeVisible()
  await page.getByLabel('Kod', { exact: true }).fill(codeFrom(await keyOn(page)))
  await page.getByRole('button', { name: 'Klart, slå på' }).click()
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click()
  await page.waitForURL(/\/admin\/?$/)
  session = (await page.context().cookies()).filter(({ name }) => name === sessionCookie)
  await page.context().close()
})

test('she is led through six steps, which say what is there', async ({ browser }) => {
  const page = await signedIn(browser, 'sv-SE')
  await page.goto('/admin')
  const steps = page.getByRole('region', { name: 'Kom igång' })
  await expect(steps.getByText('4 steg är kvar.')).toBeVisible()
  await expect(steps.getByRole('heading', { level: 3 })).toHaveCount(6)
  await expect(steps.getByText('med adressen tietosuoja', { exact: false })).toBeVisible()
  await inEveryLook(page, () => isFitForAll(page, '.start'))

  await steps.getByRole('link', { name: 'webbplatsens namn' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/globals/site-settings')
  await page.context().close()
})

test('until its front page is approved readers are told that it comes soon, and machines of nothing', async () => {
  for (const language of languages) expect((await readers.get(starts[language])).status()).toBe(503)
  expect(await (await readers.get('/sitemap.xml')).text()).not.toContain(`<loc>${site.url}/</loc>`)
})

test('its people write, review and publish one of everything, and readers find it in three languages', async () => {
  test.setTimeout(240_000)
  await fill(site, session[0]?.value ?? '')
  for (const language of languages) {
    const pages = await crawl(
      readers,
      starts[language],
      3,
      (path) => isOf(language, path) && !path.includes('?'),
    )
    for (const { path, status } of pages) expect.soft(status, path).toBe(200)
    found[language] = pages
    expect(pages.filter(isPage).length, language).toBeGreaterThan(20)
    for (const { path, html } of pages.filter(isPage))
      expect.soft(html, path).toMatch(new RegExp(`<html[^>]* lang="${language}"`))
  }
  const front = await (await readers.get('/')).text()
  expect(front).toContain('Perhetalon kertomuksia')
  expect(textOf(await (await readers.get('/sv')).text())).toContain('Varje barn har en plats')
})

test('each of its pages is valid HTML and fits into the first flight of a connection', async () => {
  for (const { path, html } of languages.flatMap((language) => found[language]).filter(isPage)) {
    expect.soft(await htmlMistakes(html), path).toEqual([])
    expect.soft(weightOf(Buffer.from(html)), path).toBeLessThanOrEqual(firstFlight)
  }
})

for (const language of languages)
  test(`axe finds nothing on any of its pages (${language}, ${isFirst(language) ? 'in every look' : 'on a phone'})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const page = await browser.newPage({ baseURL: site.url })
    for (const { path } of found[language].filter(isPage)) {
      await page.goto(path)
      await (isFirst(language) ? inEveryLook : onAPhone)(page, async ({ width, colorScheme }) => {
        const isDark = colorScheme === 'dark'
        const findings = await axeFindings(page, (axe) => (isDark ? axe.withRules(ofColour) : axe))
        expect.soft(findings, `${path}, ${width} px, ${colorScheme}`).toEqual([])
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
      })
    }
    await page.context().close()
  })

test('no page, feed, file or mail of it says a word of the example’s', async () => {
  const machines = ['/feed.xml', '/sv/feed.xml', '/feed.json', '/sitemap.xml', '/llms.txt', '/robots.txt']
  const apis = ['/api/v1', '/api/v1/stories', '/api/v1/openapi.json', '/api/v1/site']
  for (const path of [...machines, ...apis]) {
    const answer = await readers.get(path)
    expect.soft(answer.status(), path).toBe(200)
    expect.soft(notItsOwn(await answer.text()), path).toEqual([])
  }
  for (const language of languages)
    for (const { path, html } of found[language]) expect.soft(notItsOwn(html, language), path).toEqual([])
  const handout = await openPdf(await (await readers.get('/koulutus/perheen-kohtaaminen.pdf')).body())
  expect(await handout.text()).toContain('Perheen kohtaaminen')
  expect(notItsOwn((await handout.text()) + JSON.stringify(handout.info))).toEqual([])
  const mails = mailsOf(site)
  expect(mails.length).toBeGreaterThan(20)
  for (const mail of mails) expect.soft(notItsOwn(mail)).toEqual([])
  expect(mails.join()).toContain('Kertomo')
})

const screens = [
  ...['', 'beginning', 'overview', 'calendar', 'languages', 'history', 'page-views', 'processing'],
  ...['accessibility', 'account', 'collections/users'],
  ...['stories', 'pages', 'projects', 'municipalities', 'training-modules', 'documents', 'contacts'].flatMap(
    (kind) => [`collections/${kind}`, `collections/${kind}/create`],
  ),
  ...['home', 'site-settings', 'brand', 'navigation', 'vocabularies', 'accessibility-statement'].map(
    (slug) => `globals/${slug}`,
  ),
]

test('no screen of its admin says a word of the example’s', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await signedIn(browser, 'fi-FI')
  for (const screen of screens) {
    await page.goto(`/admin/${screen}`)
    await expect(page.locator('.template-default'), screen).toBeVisible()
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
    expect.soft(await page.title(), screen).toContain('Kertomo')
    const shown = await page.evaluate(() => document.documentElement.outerHTML)
    expect.soft(notItsOwn(shown.replace(/<script[\s\S]*?<\/script>/g, '')), screen).toEqual([])
  }
  await page.goto('/admin/beginning')
  await expect(page.getByText('Kaikki on paikallaan', { exact: false })).toBeVisible()
  await page.context().close()
})
