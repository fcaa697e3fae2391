/** Pictures from a telephone: none is lost or doubled, and nothing leaves it that she has not let go. */

import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { chances } from '../support/chances'
import { send } from './support/accounts'
import { coverage } from './support/coverage'
import { crash, seed } from './support/crash'
import {
  beginText,
  choosePictures,
  enterAtDesk,
  isInstalled,
  kept,
  loseCoverage,
  ownTelephone,
  signInAtDesk,
  storiesCalled,
  telephone,
} from './support/desk'
import { isFitForAll } from './support/fit-for-all'
import { aPhotograph, asTelephonesDo, detailAt, secret, stripes } from './support/pictures'

test.use(telephone)

const section = (page: Page) => page.locator('[data-pictures]')
const cards = (page: Page) => section(page).getByRole('listitem')
const card = (page: Page, number: number) =>
  cards(page).filter({ has: page.getByRole('heading', { name: `Bild ${number}`, exact: true }) })

/** Says what must be said, and that it may go. */
async function finish(picture: Locator, alt: string, seen = 'Ingen människa'): Promise<void> {
  await picture.getByLabel(seen).check()
  await picture.getByLabel('Vad visar bilden?').fill(alt)
  await picture.getByRole('button', { name: 'Bilden är klar' }).click()
}

type Shown = { readonly id: string; readonly alt: string }

/** What the story of that title shows, in its order. There is one such story. */
async function shownIn(request: APIRequestContext, title: string): Promise<string[]> {
  const [story, ...others] = await storiesCalled(request, title)
  expect(others, 'one story').toEqual([])
  const below = [...JSON.stringify(story?.body ?? '').matchAll(/"media":"([^"]*)"/g)].map(([, id]) =>
    String(id),
  )
  return story?.cover ? [story.cover, ...below] : below
}

/** Pictures in the house whose description begins so. */
async function inHouse(request: APIRequestContext, alt: string): Promise<Shown[]> {
  const question = `where[alt][contains]=${encodeURIComponent(alt)}&depth=0&limit=100`
  return (await send(request, 'editor', 'GET', `/media?${question}`)).body.docs as Shown[]
}

/** Each once in the house, and in the story. */
async function isThere(request: APIRequestContext, title: string, alts: readonly string[]): Promise<void> {
  const ids = await shownIn(request, title)
  const found = await inHouse(request, alts[0]?.replace(/ \d+$/, '') ?? '')
  expect(found.map(({ alt }) => alt).sort()).toEqual([...alts].sort())
  expect([...ids].sort(), 'each stands in the story once').toEqual(found.map(({ id }) => id).sort())
}

const words = (count: number, mark: string) =>
  Array.from({ length: count }, (_, at) => `Papper ${mark} ${at + 1}`)

test('three pictures that were added without coverage are in one story, each once, after the telephone was off', async ({
  request,
  baseURL,
}, info) => {
  const folder = info.outputPath('telephone')
  const mark = String(Date.now())
  const [title, alts] = [`Med bilder ${mark}`, words(3, mark)]
  const air = await coverage(String(baseURL))
  const first = await ownTelephone(folder, air.url)
  const page = first.pages()[0] ?? (await first.newPage())
  await signInAtDesk(page, 'leaderOfBoden')
  await isInstalled(page)
  await loseCoverage(first)
  await page.goto('/skriv/ny')
  await page.getByLabel('Rubrik').fill(title)
  await choosePictures(
    page,
    ...(await Promise.all(
      ['#a63', '#36a', '#6a3'].map(async (colour) => ({ buffer: await aPhotograph(colour) })),
    )),
  )
  await expect(cards(page)).toHaveCount(3)
  for (const [at, alt] of alts.entries()) await finish(card(page, at + 1), alt)
  for (const at of [1, 2, 3]) await expect(card(page, at)).toContainText('Sparad i telefonen')
  // A browser that is opened with coverage has its worker send what waits, before it can be told that it has none.
  air.lose()
  await first.close()

  const second = await ownTelephone(folder, air.url)
  await loseCoverage(second)
  const later = second.pages()[0] ?? (await second.newPage())
  await later.goto('/skriv')
  await later.getByRole('link', { name: title }).click()
  await expect(cards(later)).toHaveCount(3)
  await expect(card(later, 2).getByRole('img')).toHaveAccessibleName(String(alts[1]))
  expect(await inHouse(request, mark)).toEqual([])
  air.lose(false)
  await loseCoverage(second, false)
  for (const at of [1, 2, 3])
    await expect(card(later, at)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  await isThere(request, title, alts)
  await expect(kept(later)).toHaveText('Sparad')
  // And goes on from there.
  await later.getByLabel('Det viktigaste').fill('Skrivet efteråt.')
  await later.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(later)).toHaveText('Sparad')
  await isThere(request, title, alts)
  await second.close()
  air.end()
})

test('a picture that came later than its text goes by itself when the page is opened again', async ({
  page,
  context,
  request,
}) => {
  const { title, mark } = await beginText(page, 'Bilden efteråt')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  await loseCoverage(context)
  await choosePictures(page, { buffer: await aPhotograph() })
  await finish(card(page, 1), `Papper ${mark} 1`)
  await expect(card(page, 1)).toContainText('Sparad i telefonen')
  const address = page.url()
  await page.close()
  await loseCoverage(context, false)
  const later = await context.newPage()
  await later.goto(address)
  await expect(card(later, 1)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  await isThere(request, title, [`Papper ${mark} 1`])
})

/** What leaves the telephone, as it leaves it. */
async function watchWhatLeaves(page: Page): Promise<() => Promise<Buffer[]>> {
  await page.addInitScript(() => {
    const left: string[] = []
    Object.assign(window, { left })
    const { send: go } = XMLHttpRequest.prototype
    XMLHttpRequest.prototype.send = function (body) {
      if (body instanceof FormData) {
        const reader = new FileReader()
        reader.addEventListener('load', () => left.push(String(reader.result).split(',')[1] ?? ''))
        reader.readAsDataURL(body.get('file') as File)
      }
      go.call(this, body)
    }
  })
  return async () => {
    const left = await page.evaluate(() => (window as unknown as { left: string[] }).left)
    return left.map((bytes) => Buffer.from(bytes, 'base64'))
  }
}

test('what leaves the telephone is upright, small, and nothing but pixels', async ({ page, request }) => {
  const leaving = await watchWhatLeaves(page)
  const photograph = await asTelephonesDo(stripes(4000, 3000), 6)
  expect(photograph.toString('latin1'), 'planted').toContain(secret)
  const { mark } = await beginText(page, 'Uppgifter')
  await choosePictures(page, { buffer: photograph })
  await finish(card(page, 1), `Ränder ${mark}`)
  await expect(card(page, 1)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  const [left, ...others] = await leaving()
  expect(others).toEqual([])
  if (!left) throw new Error('Nothing was sent.')
  const { width, height, orientation, exif, xmp, iptc } = await sharp(left).metadata()
  expect([width, height], 'as it was held').toEqual([1920, 2560])
  expect({ orientation, exif, xmp, iptc }).toEqual({})
  for (const trace of [secret, 'Exif', 'http://ns.adobe.com'])
    expect(left.toString('latin1')).not.toContain(trace)
  expect(await inHouse(request, mark)).toHaveLength(1)
})

test('a face that she has blurred by finger, and one by keyboard, never leave the telephone and lie nowhere in it', async ({
  page,
}) => {
  const leaving = await watchWhatLeaves(page)
  const { mark } = await beginText(page, 'Suddad')
  await choosePictures(page, { buffer: await stripes(1200, 800).jpeg({ quality: 95 }).toBuffer() })
  await card(page, 1).getByRole('button', { name: 'Sudda ansikten' }).click()
  const dialog = page.getByRole('dialog')
  await isFitForAll(page, 'dialog[open]')
  const stage = await dialog.locator('canvas').boundingBox()
  if (!stage) throw new Error('There is no picture to draw on.')
  const at = (x: number, y: number) => [stage.x + stage.width * x, stage.y + stage.height * y] as const
  await page.mouse.move(...at(0.1, 0.1))
  await page.mouse.down()
  await page.mouse.move(...at(0.25, 0.3))
  await page.mouse.move(...at(0.4, 0.5))
  await page.mouse.up()
  await expect(dialog.getByRole('button', { name: 'Ring 1' })).toBeVisible()
  // A ring that she takes away again hides nothing.
  await dialog.getByRole('button', { name: 'Ny ring' }).press('Enter')
  const second = dialog.getByRole('button', { name: 'Ring 2' })
  await second.press('Delete')
  await expect(second).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Ny ring' }).press('Enter')
  for (let press = 0; press < 12; press += 1) await second.press('ArrowRight')
  for (let press = 0; press < 4; press += 1) await second.press('Shift+ArrowDown')
  await dialog.getByRole('button', { name: 'Större' }).press('Enter')
  await dialog.getByRole('button', { name: 'Sudda', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await finish(card(page, 1), `Suddade ränder ${mark}`, 'Barn, men ingen går att känna igen')
  await expect(card(page, 1)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  const [left] = await leaving()
  if (!left) throw new Error('Nothing was sent.')
  expect(await detailAt(left, 0.2, 0.23), 'by finger').toBeLessThan(20)
  expect(await detailAt(left, 0.72, 0.5), 'by keyboard').toBeLessThan(20)
  expect(await detailAt(left, 0.47, 0.5), 'where a ring was taken away').toBeGreaterThan(80)
  expect(await detailAt(left, 0.05, 0.8), 'elsewhere').toBeGreaterThan(80)
})

test('each picture that cannot be taken is told of by its name, and the others are none the worse', async ({
  page,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  const broken = (await aPhotograph()).subarray(0, 300)
  await choosePictures(
    page,
    { name: 'trasig.jpg', buffer: broken },
    { name: 'IMG_7.HEIC', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') },
    { name: 'text.png', mimeType: 'image/png', buffer: Buffer.from('inte en bild') },
    { name: 'bra.jpg', buffer: await aPhotograph() },
  )
  await expect(cards(page)).toHaveCount(1)
  const told = section(page).locator('[data-told]')
  await expect(told).toContainText('trasig.jpg går inte att läsa')
  await expect(told).toContainText('IMG_7.HEIC (HEIC)')
  await expect(told).toContainText('text.png går inte att läsa')
  await expect(told).not.toContainText('bra.jpg')
  await card(page, 1).getByRole('button', { name: 'Bilden är klar' }).click()
  await expect(card(page, 1)).toContainText('Säg vilka som syns')
  await card(page, 1).getByLabel('Bara vuxna').check()
  await isFitForAll(page, 'main')
})

test('a child who can be recognised waits in the telephone until somebody responsible has said yes, or she sends it all the same', async ({
  page,
  request,
}) => {
  const { mark } = await beginText(page, 'Ett barn')
  await choosePictures(page, { buffer: await aPhotograph() })
  await card(page, 1).getByLabel('Barn som går att känna igen').check()
  await card(page, 1).getByLabel('Hur många').fill('1')
  await finish(card(page, 1), `Ett barn ${mark}`, 'Barn som går att känna igen')
  await expect(card(page, 1)).toContainText('Kommer med när lov finns')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  expect(await inHouse(request, mark)).toEqual([])
  await page.getByRole('button', { name: 'Skicka in' }).click()
  await expect(page.getByRole('alert')).toContainText('En bild är inte klar.')
  await card(page, 1).getByRole('button', { name: 'Ändra' }).click()
  await card(page, 1).getByLabel('Skicka nu, lov kommer senare').check()
  await card(page, 1).getByLabel('Jag vet att ingen').check()
  await card(page, 1).getByRole('button', { name: 'Bilden är klar' }).click()
  await expect(card(page, 1)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  const [child] = await inHouse(request, mark)
  expect(child).toMatchObject({
    depicts: 'childrenIdentifiable',
    peopleShown: 1,
    protectedIdentityDeclaration: { isDeclared: true },
    isOpen: false,
  })
})

test('what she says of a picture later follows, and one that she takes away is gone from story and house', async ({
  page,
  request,
}) => {
  const { title, mark } = await beginText(page, 'Ändrad')
  await choosePictures(page, { buffer: await aPhotograph() }, { buffer: await aPhotograph('#36a') })
  await expect(cards(page)).toHaveCount(2)
  for (const at of [1, 2]) await finish(card(page, at), `Papper ${mark} ${at}`)
  for (const at of [1, 2])
    await expect(card(page, at)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  await card(page, 2).getByRole('button', { name: 'Ändra' }).click()
  await card(page, 2).getByLabel('Vad visar bilden?').fill(`Blått papper ${mark}`)
  await card(page, 2).getByRole('button', { name: 'Bilden är klar' }).click()
  await expect.poll(async () => (await inHouse(request, `Blått papper ${mark}`)).length).toBe(1)
  await card(page, 1).getByRole('button', { name: 'Ta bort' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click()
  await expect(cards(page)).toHaveCount(1)
  await expect
    .poll(async () => (await inHouse(request, mark)).map(({ alt }) => alt))
    .toEqual([`Blått papper ${mark}`])
  await expect
    .poll(async () => shownIn(request, title))
    .toEqual((await inHouse(request, mark)).map(({ id }) => id))
  // As somebody finds it who opens the text again.
  await page.reload()
  await expect(cards(page)).toHaveCount(1)
  await expect(card(page, 1)).toContainText('Finns i berättelsen')
})

test('a session that ended: the picture waits in the telephone, and goes when she has signed in again', async ({
  page,
  context,
  request,
}) => {
  const { title, mark } = await beginText(page, 'Utloggad med bild')
  await context.clearCookies()
  await choosePictures(page, { buffer: await aPhotograph() })
  await finish(card(page, 1), `Papper ${mark} 1`)
  await expect(kept(page)).toContainText('Logga in igen, så skickas den.')
  expect(await inHouse(request, mark)).toEqual([])
  await kept(page).getByRole('link', { name: 'Logga in' }).click()
  await enterAtDesk(page, 'leaderOfBoden')
  await expect(card(page, 1)).toContainText('Finns i berättelsen', { timeout: 30_000 })
  await isThere(request, title, [`Papper ${mark} 1`])
})

test('a picture that does not fit is refused with a sentence, and the text is kept', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({
      quota: 10_000_000,
      usage: 10_000_000 - 2 * 1024 * 1024 - 1000,
    })
  })
  const { title } = await beginText(page, 'Utan plats')
  await choosePictures(page, { name: 'stor.jpg', buffer: await aPhotograph() })
  await expect(section(page)).toContainText('Bilden får inte plats. Texten är kvar.')
  await expect(cards(page)).toHaveCount(0)
  // A browser that says nothing before it is full.
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({})
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...given: Parameters<IDBObjectStore['put']>) {
      if (this.name === 'pictures') throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await choosePictures(page, { name: 'stor.jpg', buffer: await aPhotograph() })
  await expect(section(page)).toContainText('Bilden får inte plats. Texten är kvar.')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  expect(await storiesCalled(request, title)).toHaveLength(1)
})

/** Everything that lies of pictures, as somebody finds it who looks into the browser's files. */
const lying = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('beratta-desk')
        opening.onsuccess = () => {
          const all = opening.result.transaction('pictures').objectStore('pictures').getAll()
          all.onsuccess = () => {
            opening.result.close()
            const read = ({ sealed }: { sealed: ArrayBuffer }) => new TextDecoder('latin1').decode(sealed)
            resolve(all.result.map(({ bytes, facts }) => `${read(bytes)} ${read(facts)}`))
          }
        }
      }),
  )

test('another person at the same telephone sees no picture of hers; signing out asks, and leaves none', async ({
  page,
  context,
  request,
}) => {
  const { mark } = await beginText(page, 'Hennes')
  await choosePictures(page, { buffer: await aPhotograph() })
  await card(page, 1).getByLabel('Vad visar bilden?').fill(`Papper ${mark} 1`)
  await expect.poll(async () => (await lying(page)).length).toBe(1)
  const address = page.url()
  const [file = ''] = await lying(page)
  expect(file).not.toContain('JFIF')
  expect(file).not.toContain(mark)

  await context.clearCookies()
  await signInAtDesk(page, 'editor')
  await page.goto(address)
  await expect(page.getByText('Texten finns inte')).toBeVisible()
  await expect(cards(page)).toHaveCount(0)
  expect(await inHouse(request, mark)).toEqual([])

  await context.clearCookies()
  await signInAtDesk(page, 'leaderOfBoden')
  await page.goto(address)
  await expect(card(page, 1).getByLabel('Vad visar bilden?')).toHaveValue(`Papper ${mark} 1`)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('dialog')).toContainText('text eller bilder som inte är skickade')
  await page.getByRole('dialog').getByRole('button', { name: 'Logga ut och kasta' }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await lying(page)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('she is told why there are no pictures', async ({ page }) => {
    await signInAtDesk(page, 'leaderOfBoden')
    await page.goto('/skriv/ny')
    expect(await page.content()).toContain('Bilder kan bara läggas till när webbläsaren kör skript.')
    await expect(page.getByText('Välj bilder')).toBeHidden()
  })
})

/** More of them: DESK_KILLS=200. */
const kills = Number(process.env.DESK_KILLS ?? 5)

test(`a telephone that is killed ${kills} times on the way loses no letter and no picture, and doubles none`, async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(90_000 + kills * 25_000)
  const chance = chances(seed)
  console.log(`DESK_SEED=${seed}`)
  const { title, mark } = await beginText(page, `Dödad med bilder ${seed}`)
  const alts: string[] = []
  let current = page
  await expect(kept(current)).toContainText('Sparad')
  const address = current.url()
  for (let time = 0; time < kills; time += 1) {
    await expect(cards(current)).toHaveCount(alts.length)
    await loseCoverage(context, chance() < 0.4)
    await slow(current)
    const alt = `Papper ${mark} ${alts.length + 1}`
    await choosePictures(current, {
      buffer: await aPhotograph(`hsl(${Math.floor(chance() * 360)}, 60%, 50%)`),
    })
    await expect(cards(current)).toHaveCount(alts.length + 1)
    await finish(card(current, alts.length + 1), alt)
    await expect(card(current, alts.length + 1)).toContainText(/Sparad i telefonen|Skickas|Finns/)
    alts.push(alt)
    await current.waitForTimeout(chance() * 2500)
    await crash(current)
    current = await context.newPage()
    await current.goto(address)
  }
  await loseCoverage(context, false)
  for (const at of alts.keys())
    await expect(card(current, at + 1)).toContainText('Finns i berättelsen', { timeout: 90_000 })
  await isThere(request, title, alts)
})

/** So that it is killed in the middle of sending. */
async function slow(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50,
    downloadThroughput: 200_000,
    uploadThroughput: 20_000,
  })
}
