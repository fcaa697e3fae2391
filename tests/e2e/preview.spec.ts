/** A reviewer shares a text before it is live; somebody without an account reads it on a phone, answers and approves. */
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { axeFindings } from './support/axe'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const title = `Förhandsläst ${Date.now()}`
const phone = { width: 360, height: 640 }
const shots = process.env.PREVIEW_SHOTS

let id = ''
let link = ''

async function submitted(request: APIRequestContext): Promise<string> {
  const { docs } = (await send(request, 'editor', 'GET', '/stories?limit=1&depth=0')).body as {
    docs: { municipality: string; project: string; body: object; cover: string }[]
  }
  const { municipality, project, body, cover } = docs[0] ?? {}
  const data = { title, summary: 'Vi läste på tre språk.', municipality, project, body, cover }
  const made = await send(request, 'editor', 'POST', '/stories', data)
  const story = (made.body.doc as { id: string }).id
  const { version } = (await send(request, 'editor', 'GET', `/stories/${story}/workflow`)).body
  const answer = await send(request, 'editor', 'POST', `/stories/${story}/transitions/submit`, {
    expected: version,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return story
}

/** Payload's own header is Payload's; the frames hold pages of the site, where no script and so no axe can run. */
const findings = (page: Page) => axeFindings(page, (axe) => axe.exclude('iframe').exclude('.localizer'))
const shoot = async (page: Page, name: string) => {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('the reviewer sees the proposed page beside the live one, and shares it', async ({ page, request }) => {
  id = await submitted(request)
  await page.setViewportSize({ width: 1280, height: 900 })
  await signIn(page, 'reviewer')
  await page.goto(`/admin/review/stories/${id}`)
  await page.getByRole('tab', { name: 'Som läsarna ser' }).click()
  const proposed = page.frameLocator('iframe[title]').last()
  await expect(proposed.getByRole('heading', { name: title })).toBeVisible()
  await expect(proposed.getByText('Förhandsgranskning.')).toBeVisible()
  const titles = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')))
  expect(titles).toEqual(['Förslaget'])
  await shoot(page, 'review-1280')
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Telefon').check()
  await expect(proposed.getByRole('heading', { name: title })).toBeVisible()
  await page.setViewportSize(phone)
  await shoot(page, 'review-360')
  await page.setViewportSize({ width: 1280, height: 900 })

  await page.getByRole('button', { name: 'Gör en länk' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vem ska ha länken?').fill('mamma till Alma, 9 år')
  await dialog.getByRole('button', { name: 'Gör länken' }).click()
  await expect(dialog.getByText('Skriv en roll och en plats')).toBeVisible()
  await dialog.getByLabel('Vem ska ha länken?').fill('handläggare, Boden')
  await shoot(page, 'share-1280')
  await dialog.getByRole('button', { name: 'Gör länken' }).click()
  link = await dialog.getByLabel('Länk', { exact: true }).inputValue()
  expect(link).toMatch(/\/preview\/[\w-]{43}\?locale=sv$/)
  await shoot(page, 'made-1280')
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  await expect(page.getByText('handläggare, Boden')).toBeVisible()
})

test('an officer without an account reads, comments and approves on her phone', async ({
  browser,
  baseURL,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: phone,
      colorScheme,
      javaScriptEnabled: false,
      baseURL: baseURL ?? '',
    })
    const page = await context.newPage()
    const answer = await page.goto(link)
    expect(answer?.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    await shoot(page, `guest-360-${colorScheme}`)
    expect(await context.cookies()).toEqual([])
    await page.waitForTimeout(2600)
    if (colorScheme === 'light') {
      await page.getByLabel('Din kommentar').fill('Skriv gärna att det var i november.')
      await page.getByLabel('Ditt namn').fill('Kim')
      await page.getByRole('button', { name: 'Skicka kommentaren' }).click()
    } else await page.getByRole('button', { name: 'Godkänn texten' }).click()
    await expect(page.getByRole('heading', { name: 'Tack för ditt svar' })).toBeVisible()
    await context.close()
  }
})

test('axe finds nothing on the preview, in three languages, and it does not scroll sideways', async ({
  page,
}) => {
  for (const [locale, width] of [
    ['sv', 360],
    ['ar', 360],
    ['ti', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(link.replace('locale=sv', `locale=${locale}`))
    expect.soft(await findings(page), locale).toEqual([])
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(sideways, locale).toBeLessThanOrEqual(0)
    await shoot(page, `guest-${locale}-${width}`)
  }
})

test('the reviewer reads both answers, and ends the link', async ({ page, playwright, baseURL }) => {
  await signIn(page, 'reviewer')
  await page.goto(`/admin/review/stories/${id}`)
  await expect(page.getByText('Skriv gärna att det var i november.')).toBeVisible()
  await expect(page.getByText('Kim', { exact: true })).toBeVisible()
  await expect(page.getByText('Tycker att texten kan publiceras.')).toBeVisible()
  await expect(page.getByText('2 svar.')).toBeVisible()
  await shoot(page, 'answers-1280')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Avsluta länken: handläggare, Boden' }).click()
  await expect(page.getByText('En länk som inte gäller längre')).toBeVisible()
  const anonymous = await playwright.request.newContext({ baseURL: baseURL ?? '' })
  const answer = await anonymous.get(link)
  expect(answer.status()).toBe(404)
  expect(await answer.text()).not.toContain(title)
})
