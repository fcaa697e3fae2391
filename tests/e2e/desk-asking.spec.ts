/**
 * A yes that is asked for on the spot, on the leader's telephone: read in one's own language, without coverage, filed once
 * and as it was given, taken back by the slip, and nothing of it seen by anybody else.
 */

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { renderSVG } from 'uqr'
import { type Locale, localeFacts } from '../../src/domain/locales'
import { askingMessages } from '../../src/messages/asking/messages'
import { siteMessages } from '../../src/messages/site/messages'
import { chances } from '../support/chances'
import { fromHere, send } from './support/accounts'
import {
  addPicture,
  filedAbout,
  finishPicture,
  giveBack,
  handOver,
  lyingAsked,
  type Print,
  readSlip,
  sayYes,
  settle,
  tick,
  wordsIn,
  write,
} from './support/asking'
import { crash, seed } from './support/crash'
import { isInstalled, loseCoverage, signInAtDesk, telephone } from './support/desk'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft } from './support/stories'

test.use(telephone)

const folder = process.env.E2E_PICTURES
const picture = async (page: Page, name: string) =>
  folder && page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })

type Medium = { readonly url: string; readonly consents: readonly string[] }

const list = (page: Page) => page.locator('[data-asked]')
const { leader: swedish } = askingMessages('sv')

/** A text of hers with a picture, on a telephone that has the words and the desk itself. */
async function ready(page: Page, request: APIRequestContext): Promise<Print> {
  const story = await aDraft(request, 'Dans')
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await isInstalled(page)
  await hasWords(page)
  return addPicture(page)
}

const hasWords = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('beratta-desk')
            opening.onsuccess = () => {
              const found = opening.result.transaction('phone').objectStore('phone').get('consent words')
              found.onsuccess = () => {
                opening.result.close()
                resolve(found.result?.sealed.byteLength ?? 0)
              }
            }
          }),
      ),
    )
    .toBeGreaterThan(1000)

for (const language of ['ar', 'so'] as const)
  test(`a guardian who reads ${language} says yes without coverage: one consent, as it was shown, and her slip takes it back`, async ({
    page,
    context,
    request,
    browser,
    playwright,
    baseURL,
  }) => {
    const print = await ready(page, request)
    const { asked: say } = askingMessages(language)
    const before = await wordsIn(request, language)
    await loseCoverage(context)
    await handOver(page, { language })
    const root = page.locator('html')
    await expect(root).toHaveAttribute('lang', localeFacts[language].htmlLang)
    await expect(root).toHaveAttribute('dir', localeFacts[language].dir)
    for (const field of ['about', 'information', 'web', 'howLong', 'refusing', 'takingBack'] as const) {
      const said = before.texts[field]
      const shown = page.locator('.words', { hasText: said?.text ?? 'nothing' })
      await expect(shown).toHaveAttribute('lang', String(said?.language).slice(0, 2))
      await expect(shown, 'it says in which language it is').toContainText('Svenska')
    }
    await expect(page.getByRole('checkbox', { checked: true }), 'nothing is ticked for her').toHaveCount(0)
    await page.getByRole('button', { name: say.yes }).click()
    await expect(page.getByRole('alert')).toHaveText(say.nothing)
    const { link, code } = await sayYes(page, language)
    expect(link).toMatch(new RegExp(`^${baseURL}/${language}/consent/[0-9a-f]{40}$`))
    expect(await page.locator('.qr svg').evaluate((svg) => svg.outerHTML)).toBe(
      renderSVG(link, { border: 2 }).replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>'),
    )
    await expect(page.getByText(say.soon)).toBeVisible()
    await page.getByRole('button', { name: say.have }).click()
    await expect(page.getByRole('heading', { name: say.thanks })).toBeVisible()
    await giveBack(page, language)
    await expect(list(page)).toContainText(swedish.states.waiting)
    expect(await filedAbout(request, print)).toEqual([])

    await loseCoverage(context, false)
    await expect(list(page)).toContainText(swedish.states.looked, { timeout: 30_000 })
    const [consent, ...others] = await filedAbout(request, print)
    expect(others).toEqual([])
    expect(consent).toMatchObject({
      status: 'waiting',
      evidence: {
        textVersion: before.version,
        textHash: before.hash,
        language,
        ageBand: 'from7',
        role: 'guardian',
        purposes: ['information'],
        channels: ['web'],
        childAnswer: 'yes',
        pictures: [print.sha256],
        signature: { kind: 'drawn', strokes: [expect.any(Array), expect.any(Array)] },
        isTextReplaced: false,
      },
    })
    const lying = (await lyingAsked(page)).join()
    for (const opens of [link.slice(-40), code.replace(' ', '')]) expect(lying).not.toContain(opens)

    // The picture follows, with the consent that safeguarding has confirmed, and goes to the site with its story.
    const id = String(consent?.id)
    const { expected } = (await send(request, 'safeguarding', 'GET', `/consents/${id}/confirmation`)).body
    const confirmed = await send(request, 'safeguarding', 'POST', `/consents/${id}/confirm`, { expected })
    expect(confirmed.status, JSON.stringify(confirmed.body)).toBe(200)
    const alt = `Ett barn som dansar ${Date.now()}`
    await finishPicture(page, alt)
    const inHouse = async () => {
      const where = `where[alt][equals]=${encodeURIComponent(alt)}&depth=0`
      return (await send(request, 'safeguarding', 'GET', `/media?${where}`)).body.docs as Medium[]
    }
    await expect.poll(async () => (await inHouse()).map(({ consents }) => consents)).toEqual([[id]])
    await expect(page.locator('[data-pictures]')).toContainText('Finns i berättelsen', { timeout: 30_000 })
    const story = { id: String(new URL(page.url()).pathname.split('/').at(-1)), title: '' }
    await act(request, 'leaderOfBoden', story, 'submit')
    for (const step of ['claim', 'approve', 'publish']) await act(request, 'reviewer', story, step)
    const [{ url } = { url: '' }] = await inHouse()
    const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
    await expect.poll(async () => (await reader.get(url)).status(), { timeout: 30_000 }).toBe(200)
    await page.reload()
    await expect(list(page)).toContainText(swedish.states.active)

    const hers = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    await hers.goto(link)
    const { slip } = siteMessages[language]
    await hers.getByRole('button', { name: slip.button }).click()
    await expect(hers.getByRole('heading', { level: 1, name: slip.done })).toBeVisible()
    const since = Date.now()
    expect((await reader.get(url)).status()).toBe(410)
    expect(Date.now() - since).toBeLessThan(1000)
    await hers.context().close()
    await page.reload()
    await expect(list(page)).toContainText(swedish.states.withdrawn)
  })

test('nothing of the leader’s is to be had while somebody else has the telephone, and two presses give it back', async ({
  page,
  request,
}) => {
  await ready(page, request)
  const title = await page.getByRole('textbox', { name: 'Rubrik' }).inputValue()
  const hidesAll = async () => {
    await expect(page.locator('.handed')).toBeVisible()
    expect(await page.locator('body').innerHTML()).not.toContain(title)
    expect(await page.locator('input[name=title], textarea[name=summary], .texts').count()).toBe(0)
  }
  await handOver(page, { language: 'uk' })
  await hidesAll()
  await page.goBack()
  await hidesAll()
  await tick(page, 'uk')
  await page.waitForTimeout(500)
  await page.reload()
  await hidesAll()
  await expect(page.getByRole('checkbox', { checked: true }), 'what she ticked is still ticked').toHaveCount(
    2,
  )
  await page.goto('/skriv')
  await hidesAll()
  const { asked: say } = askingMessages('uk')
  await page.getByRole('button', { name: say.toLeader }).click()
  await expect(page.getByRole('dialog')).toContainText(swedish.back.title)
  await page.keyboard.press('Escape')
  await hidesAll()
  await giveBack(page, 'uk')
  await expect(page.getByRole('link', { name: 'Skriv en berättelse' })).toBeVisible()
  expect(await lyingAsked(page), 'what nobody answered is kept by nobody').toEqual([])
})

test('the child answers for itself: its no closes, is filed unsigned, and nobody gets a slip of it', async ({
  page,
  request,
}) => {
  const print = await ready(page, request)
  await handOver(page, { language: 'ti', age: 'under7' })
  await tick(page, 'ti')
  const { asked: say } = askingMessages('ti')
  await page.getByRole('button', { name: say.yes }).click()
  const words = await wordsIn(request, 'ti')
  await expect(page.locator('.question')).toContainText(words.texts.under7?.text ?? 'nothing')
  await page.getByRole('button', { name: say.childNo, exact: true }).click()
  await expect(page.getByRole('heading', { name: say.thanks })).toBeVisible()
  await expect(page.locator('.slip')).toHaveCount(0)
  await giveBack(page, 'ti')
  await expect(list(page)).toContainText(swedish.states.refused, { timeout: 30_000 })
  expect(await filedAbout(request, print)).toMatchObject([
    { status: 'refused', evidence: { childAnswer: 'no', signature: null } },
  ])
})

test('a child that did not know is asked again later, the same way, and that answer counts', async ({
  page,
  request,
}) => {
  const print = await ready(page, request)
  const { asked: say } = askingMessages('en')
  const answer = async (word: string) => {
    await tick(page, 'en')
    await page.getByRole('button', { name: say.yes }).click()
    await page.getByRole('button', { name: word, exact: true }).click()
    await page.getByRole('button', { name: say.haveIt }).click()
    await write(page)
    await page.getByRole('button', { name: say.agree }).click()
    await page.getByRole('button', { name: say.have }).click()
    await giveBack(page, 'en')
  }
  await handOver(page, { language: 'en' })
  await answer(say.childUnsure)
  await expect(list(page)).toContainText(swedish.states.incomplete, { timeout: 30_000 })
  const alt = `Ett barn som tvekar ${Date.now()}`
  await finishPicture(page, alt)
  await expect(page.locator('[data-pictures]')).toContainText('Finns i berättelsen', { timeout: 30_000 })

  await list(page).getByRole('button', { name: swedish.again }).click()
  await settle(page, { language: 'en' })
  await answer(say.childYes)
  await expect(list(page)).toContainText(swedish.states.looked, { timeout: 30_000 })
  await expect(list(page).getByRole('button', { name: swedish.again })).toHaveCount(0)
  const filed = await filedAbout(request, print)
  expect(filed.map(({ evidence }) => evidence.childAnswer).toSorted()).toEqual(['unsure', 'yes'])
  const yes = filed.find(({ evidence }) => evidence.childAnswer === 'yes')
  const where = `where[alt][equals]=${encodeURIComponent(alt)}&depth=0`
  await expect
    .poll(async () => {
      const { docs } = (await send(request, 'safeguarding', 'GET', `/media?${where}`)).body
      return (docs as Medium[]).map(({ consents }) => consents)
    })
    .toEqual([[yes?.id]])
})

test('a guardian’s no is an answer: nothing is sent, and the leader is told', async ({ page, request }) => {
  const print = await ready(page, request)
  await handOver(page, { language: 'en' })
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Thank you for your answer' })).toBeVisible()
  await giveBack(page, 'en')
  await expect(list(page)).toContainText(swedish.states.declined)
  expect(await filedAbout(request, print)).toEqual([])
  const card = page.locator('.shot')
  await expect(card).toContainText('Svaret var nej. Bilden får inte visas.')
  await expect(card.getByRole('button')).toHaveText(['Ta bort'])
  await picture(page, 'asking-declined-sv')
  await page.getByRole('button', { name: 'Skicka in', exact: true }).click()
  const refusal = page.locator('[data-refused]')
  await expect(refusal).toContainText('Svaret om en bild var nej.')
  await picture(page, 'asking-declined-submit-sv')
  await refusal.getByRole('link', { name: 'Bild 1' }).click()
  await expect(card.getByRole('heading')).toBeInViewport()
})

test('a grown-up answers for herself, aloud, and by the keyboard alone', async ({ page, request }) => {
  const print = await ready(page, request)
  await handOver(page, { language: 'en', age: 'adult' })
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  for (const name of [/^Information/, /^Web/]) {
    await page.getByRole('checkbox', { name }).focus()
    await page.keyboard.press('Space')
  }
  await press('Go on with what I have ticked')
  await press('I say yes')
  await expect(page.getByRole('alert')).toContainText('Write in the box first')
  await press('Say it aloud instead')
  await page.getByRole('textbox').focus()
  await page.keyboard.type('She says: yes, on your website.')
  await press('I say yes')
  await expect(page.locator('.slip')).toBeVisible()
  await press('I want it on paper later')
  await giveBack(page, 'en')
  await expect(list(page)).toContainText(swedish.onPaper)
  await expect.poll(async () => (await filedAbout(request, print)).length).toBe(1)
  expect(await filedAbout(request, print)).toMatchObject([
    {
      evidence: {
        role: 'self',
        childAsked: 'notApplicable',
        childAnswer: 'notApplicable',
        signature: { kind: 'spoken', note: 'She says: yes, on your website.' },
      },
    },
  ])
})

test('asked at one of two pictures, it is about that one, and the other stays as it was', async ({
  page,
  request,
}) => {
  const first = await ready(page, request)
  const second = await addPicture(page)
  const card = page.locator('.shot').nth(1)
  await card.getByLabel('Barn som går att känna igen').check()
  await card.getByRole('button', { name: 'Be om lov' }).click()
  await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(1)
  await settle(page, { language: 'en' })
  await expect(page.locator('.shown canvas')).toHaveCount(1)
  await sayYes(page, 'en')
  await page.getByRole('button', { name: 'I have the slip' }).click()
  await giveBack(page, 'en')
  await expect(list(page)).toContainText('Bild 2, engelska')
  await expect.poll(async () => (await filedAbout(request, second)).length, { timeout: 30_000 }).toBe(1)
  expect(await filedAbout(request, first)).toEqual([])
})

test('a stroke is taken back, and all of them', async ({ page, request }) => {
  await ready(page, request)
  await handOver(page, { language: 'en' })
  await tick(page, 'en')
  await page.getByRole('button', { name: 'Go on with what I have ticked' }).click()
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.getByRole('button', { name: 'I am the grown-up, go on' }).click()
  await write(page)
  const lines = page.locator('[data-pad] polyline')
  await page.getByRole('button', { name: 'Take away the last stroke' }).click()
  await expect(lines).toHaveCount(1)
  await page.waitForTimeout(500)
  await page.reload()
  await expect(lines, 'kept as it is').toHaveCount(1)
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(lines).toHaveCount(0)
  await page.getByRole('button', { name: 'I say yes' }).click()
  await expect(page.getByRole('alert')).toContainText('Write in the box first')
  await page.goBack()
  await expect(page.getByRole('button', { name: 'I am the grown-up' }), 'the page before').toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'No', exact: true }), 'and the one before that').toBeVisible()
})

test('words that change between asking and sending count; what is asked with old ones is asked again', async ({
  page,
  context,
  request,
}) => {
  const print = await ready(page, request)
  const before = await wordsIn(request, 'sv')
  await loseCoverage(context)
  await handOver(page, { language: 'en' })
  await sayYes(page, 'en')
  await page.getByRole('button', { name: 'I have the slip' }).click()
  await giveBack(page, 'en')
  await changeWords(request)
  // Still without coverage, she asks the next one with the words that lie in the telephone.
  await handOver(page, { language: 'en' })
  await sayYes(page, 'en')
  await page.getByRole('button', { name: 'I have the slip' }).click()
  await giveBack(page, 'en')
  await loseCoverage(context, false)
  await expect(list(page)).toContainText(swedish.because.textNotLive, { timeout: 30_000 })
  await expect(list(page)).toContainText(swedish.states.looked)
  expect(await filedAbout(request, print)).toMatchObject([
    { evidence: { textVersion: before.version, isTextReplaced: true } },
  ])
  await page.reload()
  await page.getByRole('button', { name: swedish.again }).click()
  await page.getByRole('dialog').getByRole('button', { name: swedish.cancel }).click()
  await list(page).getByRole('button', { name: swedish.remove }).click()
  await expect(list(page)).not.toContainText(swedish.because.textNotLive)
  await handOver(page, { language: 'en' })
  await sayYes(page, 'en')
  await expect.poll(async () => (await filedAbout(request, print)).length, { timeout: 30_000 }).toBe(2)
})

/** Other words go live, by two people. */
async function changeWords(request: APIRequestContext): Promise<void> {
  const { body } = await send(request, 'editor', 'GET', '/globals/consent-texts?draft=true&depth=0')
  const about = `${String(body.about).replace(/ Ändrad \d+\.$/, '')} Ändrad ${Date.now()}.`
  await send(request, 'editor', 'POST', '/globals/consent-texts?draft=true', { about })
  for (const [who, name] of [
    ['editor', 'submit'],
    ['reviewer', 'claim'],
    ['reviewer', 'approve'],
    ['reviewer', 'publish'],
  ] as const) {
    const { version } = (await send(request, who, 'GET', '/globals/consent-texts/workflow')).body
    const path = `/globals/consent-texts/transitions/${name}`
    const told = await send(request, who, 'POST', path, { expected: version })
    expect(told.status, `${name}: ${JSON.stringify(told.body)}`).toBe(200)
  }
}

test('another person at the same telephone neither sees nor sends it, and signing out leaves only what is unsent, locked', async ({
  page,
  context,
  request,
}) => {
  const print = await ready(page, request)
  // Her session has ended: nothing can be sent in her name, and she asks all the same.
  await context.clearCookies()
  await handOver(page, { language: 'en' })
  await sayYes(page, 'en')
  const { link } = await readSlip(page)
  await page.getByRole('button', { name: 'I have the slip' }).click()
  await giveBack(page, 'en')
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page.getByRole('dialog')).toContainText('ligger kvar här, låsta')
  await page.getByRole('dialog').getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL(/logga-in/)

  await signInAtDesk(page, 'editor')
  await expect(page.getByRole('link', { name: 'Skriv en berättelse' })).toBeVisible()
  await page.waitForTimeout(3000)
  expect(await filedAbout(request, print)).toEqual([])
  const lying = await lyingAsked(page)
  expect(lying).toHaveLength(1)
  for (const word of [link.slice(-40), 'information', print.sha256]) expect(lying.join()).not.toContain(word)

  await context.clearCookies()
  await signInAtDesk(page, 'leaderOfBoden')
  await expect.poll(async () => (await filedAbout(request, print)).length, { timeout: 30_000 }).toBe(1)
  await page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(page).toHaveURL(/logga-in/)
  expect(await lyingAsked(page)).toEqual([])
})

test('of two guardians at one telephone each has her own consent, with her own slip', async ({
  page,
  context,
  request,
}) => {
  const print = await ready(page, request)
  await loseCoverage(context)
  const slips: string[] = []
  for (const language of ['ar', 'en'] as const) {
    await handOver(page, { language })
    slips.push((await sayYes(page, language)).link)
    await page.getByRole('button', { name: askingMessages(language).asked.have }).click()
    await giveBack(page, language)
  }
  expect(new Set(slips).size).toBe(2)
  await loseCoverage(context, false)
  await expect.poll(async () => (await filedAbout(request, print)).length, { timeout: 30_000 }).toBe(2)
  const languages = (await filedAbout(request, print)).map(({ evidence }) => evidence.language)
  expect(languages.toSorted()).toEqual(['ar', 'en'])
  // One of them takes hers back; the other's stays.
  const taken = await request.post(String(slips[0]), { headers: fromHere, form: { takeBack: 'yes' } })
  expect(taken.status()).toBe(200)
  const statuses = (await filedAbout(request, print)).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual(['waiting', 'withdrawn'])
})

const crashes = Number(process.env.DESK_CRASHES ?? 6)

test(`a telephone that is killed ${crashes} times while somebody answers loses nothing and sends nothing twice`, async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(60_000 + crashes * 20_000)
  const chance = chances(seed)
  console.log(`DESK_SEED=${seed}`)
  const print = await ready(page, request)
  const address = page.url()
  let current = page
  await handOver(current, { language: 'en' })
  const rise = async () => {
    await current.waitForTimeout(chance() * 300)
    await crash(current)
    current = await context.newPage()
    await current.goto(address)
  }
  const steps: ((one: Page) => Promise<unknown>)[] = [
    (one) => tick(one, 'en'),
    (one) => one.getByRole('button', { name: 'Go on with what I have ticked' }).click(),
    (one) => one.getByRole('button', { name: 'Yes', exact: true }).click(),
    (one) => one.getByRole('button', { name: 'I am the grown-up, go on' }).click(),
    (one) => write(one),
    (one) => one.getByRole('button', { name: 'I say yes' }).click(),
  ]
  for (let time = 0; time < crashes; time += 1) {
    if (chance() < 0.4) await loseCoverage(context, chance() < 0.5)
    const [step] = steps
    if (step && chance() < 0.8) {
      await step(current)
      await expect.poll(() => isKept(current, steps.length - 1), 'on the disk').toBe(true)
      steps.shift()
    }
    await rise()
  }
  for (const step of steps) await step(current)
  const { link } = await readSlip(current)
  await rise()
  expect((await readSlip(current)).link, 'the same slip').toBe(link)
  await loseCoverage(context, false)
  await expect.poll(async () => (await filedAbout(request, print)).length, { timeout: 60_000 }).toBe(1)
  expect(await filedAbout(request, print)).toMatchObject([
    { evidence: { purposes: ['information'], channels: ['web'], childAnswer: 'yes' } },
  ])
  expect((await request.get(link)).status()).toBe(200)
})

/** What the step before has led to is shown, and was written before it was shown. */
async function isKept(page: Page, left: number): Promise<boolean> {
  const places = [
    ...['.slip', '[data-pad] polyline', '[data-pad]', '[value=grownUp]'],
    ...['.question', '[name=purpose]:checked'],
  ]
  const found = await page.locator(places[left] ?? '.handed').count()
  if (found === 0) return false
  await page.waitForTimeout(100)
  return true
}

/** What comes out of a printer: whoever wants the slip on paper gets it, and nothing of the telephone's. */
async function pagesPrinted(page: Page, name: string): Promise<number> {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  for (const part of ['.qr svg', '.link', '.code', '.agreed']) await expect(page.locator(part)).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  const pdf = await page.pdf({ format: 'A4', ...(folder && { path: `${folder}/${name}.pdf` }) })
  await page.emulateMedia({ media: null })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

const sizes = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]

for (const language of ['sv', 'ar', 'ti', 'so'] as const satisfies readonly Locale[])
  test(`every page of asking is fit for all in ${language}, on a telephone and a desk, by day and by night`, async ({
    page,
    request,
  }) => {
    test.setTimeout(240_000)
    await ready(page, request)
    const { asked: say } = askingMessages(language)
    const look = async (name: string, part = 'body') => {
      for (const size of sizes)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          await isFitForAll(page, part)
          expect.soft(await tooSmall(page), name).toEqual([])
          await picture(page, `asking-${name}-${language}-${size.width}-${colorScheme}`)
        }
      await page.setViewportSize(sizes[0] ?? { width: 360, height: 640 })
    }
    if (language === 'sv') {
      await page.locator('.asking > [data-ask]').click()
      await expect(page.getByLabel('Soomaali')).toHaveAccessibleName(/\(en del på svenska\)$/)
      await look('settle', 'dialog')
      await page.getByRole('button', { name: swedish.cancel }).click()
    }
    await handOver(page, { language })
    await tick(page, language)
    await look('words')
    await page.getByRole('button', { name: say.yes }).click()
    await look('child')
    await page.getByRole('button', { name: say.childYes, exact: true }).click()
    await look('grown-up')
    await page.getByRole('button', { name: say.haveIt }).click()
    await write(page)
    await look('sign')
    await page.getByRole('button', { name: say.speak }).click()
    await look('spoken')
    await page.getByRole('button', { name: say.draw }).click()
    await page.getByRole('button', { name: say.agree }).click()
    await expect(page.locator('.slip')).toBeVisible()
    await look('slip')
    expect(await pagesPrinted(page, `slip-${language}`), 'one clean page').toBe(1)
    await page.getByRole('button', { name: say.toLeader }).click()
    await look('back', 'dialog')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say.have }).click()
    await look('thanks')
    await giveBack(page, language)
    await expect(list(page)).toContainText(swedish.states.looked, { timeout: 30_000 })
    if (language === 'sv') await look('list')
  })

/** What a thumb would miss. */
const tooSmall = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, summary, textarea, label')]
      .filter((one) => one.checkVisibility() && !one.closest('p, .skip, h3'))
      .map((one) => one.closest('label') ?? one)
      .filter((one) => one.offsetHeight < 44)
      .map((one) => one.outerHTML.slice(0, 100)),
  )
