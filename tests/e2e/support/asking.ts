/** Asking for a yes on a telephone: as the leader, as whoever is asked, and as somebody who looks at what the house has. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { KeptAsked, KeptPicture, PictureFacts } from '../../../src/desk/phone/kept-store'
import type { Locale } from '../../../src/domain/locales'
import { localeFacts } from '../../../src/domain/locales'
import type { ConsentTexts } from '../../../src/domain/safeguarding/consent-texts'
import type { SealedBody } from '../../../src/domain/safeguarding/sealed-consent'
import { askingMessages } from '../../../src/messages/asking/messages'
import { slipMessages } from '../../../src/messages/slip/messages'
import { send } from './accounts'
import { choosePictures } from './desk'
import { aPhotograph } from './pictures'

export type Print = { readonly sha256: string }

/** Adds a photograph to the text that is open. @returns what its bytes are known by, as they lie in the telephone */
export async function addPicture(page: Page): Promise<Print> {
  const before = await page.locator('[data-pictures] canvas').count()
  await choosePictures(page, { buffer: await aPhotograph() })
  await expect(page.locator('[data-pictures] canvas')).toHaveCount(before + 1)
  const sha256 = await page.evaluate(async () => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const database = await done(indexedDB.open('beratta-desk'))
    const holder = await done(database.transaction('phone').objectStore('phone').get('holder'))
    const rows = await done(database.transaction('pictures').objectStore('pictures').getAll())
    database.close()
    const [last] = (rows as KeptPicture[]).toSorted((a, b) => b.at - a.at)
    if (!last) throw new Error('There is no picture.')
    const { iv, sealed } = last.facts
    const facts = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, holder.key, sealed)
    return (JSON.parse(new TextDecoder().decode(facts)) as PictureFacts).sha256
  })
  return { sha256 }
}

/** Says of the picture what must be said, and that it may go. */
export async function finishPicture(page: Page, alt: string): Promise<void> {
  await page.getByLabel('Barn som går att känna igen').check()
  await page.getByLabel('Hur många går att känna igen?').fill('1')
  await page.getByLabel('Jag vet att ingen på bilden').check()
  await page.getByLabel('Vad visar bilden?').fill(alt)
  await page.getByRole('button', { name: 'Bilden är klar' }).click()
}

export type Settling = {
  readonly language: Locale
  readonly age?: keyof ReturnType<typeof askingMessages>['leader']['ages']
}

const { leader: swedish } = askingMessages('sv')

/** What the leader chooses, and then she gives the telephone away. */
export async function handOver(page: Page, { language, age = 'from7' }: Settling): Promise<void> {
  await page.locator('.asking > [data-ask]').click()
  await settle(page, { language, age })
}

export async function settle(page: Page, { language, age = 'from7' }: Settling): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(localeFacts[language].nativeName, { exact: false }).first().check()
  await dialog.getByLabel(swedish.ages[age], { exact: true }).check()
  if (age !== 'adult') {
    await dialog.getByLabel(swedish.ways.conversation, { exact: true }).check()
    await dialog.getByLabel(swedish.roles.guardian, { exact: true }).check()
  }
  await dialog.getByRole('button', { name: swedish.hand }).click()
  await expect(page.locator('.handed')).toBeVisible()
}

/** Two presses: the first anybody may happen upon. */
export async function giveBack(page: Page, language: Locale): Promise<void> {
  await page.getByRole('button', { name: askingMessages(language).asked.toLeader }).click()
  await page.getByRole('button', { name: swedish.back.yes }).click()
  await expect(page.locator('.handed')).toHaveCount(0)
}

/** Ticks information on the web, as whoever reads that language. */
export async function tick(page: Page, language: Locale): Promise<void> {
  const { purpose, channel, ...slip } = slipMessages[language]
  const within = (legend: string) => page.getByRole('group', { name: legend })
  await within(slip.purposes).getByRole('checkbox', { name: purpose.information }).check()
  await within(slip.channels).getByRole('checkbox', { name: channel.web }).check()
}

/** With a finger, over the glass. */
export async function write(page: Page): Promise<void> {
  const pad = page.locator('[data-pad]')
  await pad.scrollIntoViewIfNeeded()
  const box = await pad.boundingBox()
  if (!box) throw new Error('There is nothing to write in.')
  for (const [from, to] of [
    [0.2, 0.7],
    [0.5, 0.3],
  ] as const) {
    await page.mouse.move(box.x + box.width * from, box.y + box.height * 0.7)
    await page.mouse.down()
    for (let step = 0; step <= 8; step += 1)
      await page.mouse.move(
        box.x + box.width * (from + (step / 8) * (to - from)),
        box.y + box.height * (0.3 + 0.05 * step),
      )
    await page.mouse.up()
  }
  await expect(pad.locator('polyline')).toHaveCount(2)
}

/** The whole way, up to the slip. @returns what stands on it */
export async function sayYes(page: Page, language: Locale): Promise<{ link: string; code: string }> {
  const { asked: say } = askingMessages(language)
  await tick(page, language)
  await page.getByRole('button', { name: say.yes }).click()
  await page.getByRole('button', { name: say.childYes, exact: true }).click()
  await page.getByRole('button', { name: say.haveIt }).click()
  await write(page)
  await page.getByRole('button', { name: say.agree }).click()
  return readSlip(page)
}

export async function readSlip(page: Page): Promise<{ link: string; code: string }> {
  const slip = page.locator('.slip')
  await expect(slip).toBeVisible()
  return {
    link: String(await slip.locator('.link').textContent()),
    code: String(await slip.locator('.code').textContent()),
  }
}

export const wordsIn = async (request: APIRequestContext, language: Locale): Promise<ConsentTexts> =>
  (await send(request, 'leaderOfBoden', 'GET', `/consents/texts?lang=${language}`))
    .body as unknown as ConsentTexts

export type Filed = {
  readonly id: string
  readonly status: string
  readonly madeBy: string
  readonly evidence: SealedBody & { readonly isTextReplaced: boolean }
}

/** Every consent that was filed about a picture. */
export const filedAbout = (request: APIRequestContext, { sha256 }: Print): Promise<Filed[]> =>
  filedWhere(request, ({ pictures }) => pictures.includes(sha256))

/** Of the newest consents that were taken on a telephone, those whose evidence is so. */
export async function filedWhere(
  request: APIRequestContext,
  fits: (evidence: Filed['evidence']) => boolean,
): Promise<Filed[]> {
  const question = 'depth=0&limit=12&sort=-createdAt'
  const { docs } = (await send(request, 'safeguarding', 'GET', `/consents?${question}`)).body
  const found: Filed[] = []
  for (const consent of docs as (Filed & { evidence?: { name?: string } })[]) {
    if (!consent.evidence?.name?.endsWith('.json')) continue
    const { body } = await send(request, 'safeguarding', 'GET', `/consents/${consent.id}/evidence`)
    const evidence = body as unknown as Filed['evidence']
    if (fits(evidence)) found.push({ ...consent, evidence })
  }
  return found
}

/** Everything of asking that lies in the telephone, as somebody finds it who looks into its files. */
export const lyingAsked = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('beratta-desk')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const database = opening.result
    const all: IDBRequest<KeptAsked[]> = database.transaction('asked').objectStore('asked').getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    database.close()
    return all.result.map(
      (row) => `${JSON.stringify(row)} ${new TextDecoder('latin1').decode(row.sealed.sealed)}`,
    )
  })
