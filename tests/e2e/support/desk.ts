/** At the writing desk: signing in as a leader, writing, and looking at what the house and the telephone have. */
import {
  type APIRequestContext,
  type BrowserContext,
  chromium,
  expect,
  type Page,
  test,
} from '@playwright/test'
import { send, type Who, who } from './accounts'

/** A telephone as those who write have it. */
export const telephone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } as const

/** With its files on a disk of its own, so that it can be closed and opened again. */
export async function ownTelephone(folder: string, baseURL: string): Promise<BrowserContext> {
  const { launchOptions } = test.info().project.use
  return chromium.launchPersistentContext(folder, {
    ...launchOptions,
    ...telephone,
    baseURL,
    locale: 'sv-SE',
  })
}

export async function signInAtDesk(page: Page, name: Who, next = '/skriv'): Promise<void> {
  await page.goto(`/skriv/logga-in?next=${encodeURIComponent(next)}`)
  await enterAtDesk(page, name)
  await expect(page).toHaveURL((url) => url.pathname === next)
}

export const enterAtDesk = (page: Page, name: Who): Promise<void> => enterAs(page, who[name]())

type Known = { readonly email: string; readonly password: string }

export async function enterAs(page: Page, { email, password }: Known): Promise<void> {
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Logga in' }).click()
}

/** Begins a text as the leader of Boden. @returns its title, and what no other has of it */
export async function beginText(page: Page, name: string): Promise<{ title: string; mark: string }> {
  const mark = String(Date.now())
  const title = `${name} ${mark}`
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await isInstalled(page)
  await page.getByLabel('Rubrik').fill(title)
  return { title, mark }
}

type Photograph = { readonly name?: string; readonly mimeType?: string; readonly buffer: Buffer }

/** Adds pictures to the text that is open, from the album. */
export async function choosePictures(page: Page, ...files: readonly Photograph[]): Promise<void> {
  const given = files.map((file, at) => ({ name: `IMG_${at}.jpg`, mimeType: 'image/jpeg', ...file }))
  await expect(page.locator('[data-pictures]').getByText('Välj bilder')).toBeVisible()
  await page.getByLabel('Välj bilder').setInputFiles(given)
}

/** The line that says what is kept where. */
export const kept = (page: Page) => page.locator('[data-kept]')

/** The worker has everything, and answers the next page. */
export async function isInstalled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let tries = 0; tries < 100 && !navigator.serviceWorker.controller; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

type Saved = {
  readonly id: string
  readonly title: string
  readonly body: unknown
  readonly summary: string
  readonly cover: string | null
}

/** Stories of that title, as the house has them. */
export async function storiesCalled(request: APIRequestContext, title: string): Promise<Saved[]> {
  const question = `where[title][equals]=${encodeURIComponent(title)}&draft=true&depth=0&limit=20`
  return (await send(request, 'editor', 'GET', `/stories?${question}`)).body.docs as Saved[]
}

/** Everything that lies in the browser's database of the desk, as somebody finds it who looks into its files. */
export const lyingAtDesk = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('beratta-desk')
        opening.onsuccess = () => {
          const database = opening.result
          const all = database.transaction('texts').objectStore('texts').getAll()
          all.onsuccess = () => {
            database.close()
            resolve(
              all.result.map((text: { typed: { sealed: ArrayBuffer } }) => {
                const bytes = new TextDecoder('latin1').decode(text.typed.sealed)
                return `${JSON.stringify(text)} ${bytes}`
              }),
            )
          }
        }
      }),
  )

/** Makes of the desk's database what the first version of it was, with all that lies in it. */
export const layBackToFirstVersion = (page: Page) =>
  page.evaluate(async () => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const now = await done(indexedDB.open('beratta-desk'))
    const reading = now.transaction(['texts', 'phone'])
    const texts = await done(reading.objectStore('texts').getAll())
    const holder = await done(reading.objectStore('phone').get('holder'))
    now.close()
    await done(indexedDB.deleteDatabase('beratta-desk'))
    const opening = indexedDB.open('beratta-desk', 1)
    opening.onupgradeneeded = () => {
      const { result } = opening
      result.createObjectStore('texts', { keyPath: 'key' }).createIndex('person', 'person')
      result.createObjectStore('phone')
    }
    const before = await done(opening)
    const writing = before.transaction(['texts', 'phone'], 'readwrite')
    for (const text of texts) writing.objectStore('texts').put(text)
    await done(writing.objectStore('phone').put(holder, 'holder'))
    before.close()
  })

/** Without coverage, the worker's own requests too. */
export const loseCoverage = (context: BrowserContext, isLost = true) => context.setOffline(isLost)

/** Types as a person does, and returns when the last letter is on the disk: when each was typed lies there unsealed. */
export async function typeAndKeep(page: Page, words: string): Promise<void> {
  await page.keyboard.insertText(words.slice(0, -1))
  await page.waitForTimeout(5)
  const since = await page.evaluate(() => Date.now())
  await page.keyboard.insertText(words.slice(-1))
  const lastKept = async () =>
    Math.max(...(await lyingAtDesk(page)).map((text) => Number(/"at":(\d+)/.exec(text)?.[1])))
  await expect.poll(lastKept).toBeGreaterThanOrEqual(since)
}
