/** A yes that is taken back without an account: the slip is made and printed, and its link, on a phone, takes the picture down. */
import { parse } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { siteMessages } from '../../src/messages/site/messages'
import { consentInOrder } from '../support/consent-in-order'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aPicture, idOf } from './support/pictures'
import { aLiveStory } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

/** Pages are looked at by people too: `E2E_PICTURES` says where they are to lie. */
const folder = process.env.E2E_PICTURES
const picture = async (page: Page, name: string) =>
  folder && page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })

for (const language of ['ar', 'so'] as const)
  test(`a guardian who reads ${language} sees by the code what she agreed to, and takes it back by the link`, async ({
    page,
    request,
    browser,
    playwright,
    baseURL,
  }) => {
    const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
    const { docs } = (await send(request, 'editor', 'GET', '/municipalities?where[code][equals]=2582')).body
    const made = await send(request, 'safeguarding', 'POST', '/consents', {
      ...consentInOrder,
      municipality: (docs as { id: string }[])[0]?.id,
      formLanguage: language,
    })
    const consent = idOf(made.body)
    const cover = await aPicture(request, 'safeguarding', {
      depicts: 'childrenIdentifiable',
      peopleShown: 1,
      consents: [consent],
      protectedIdentityDeclaration: { isDeclared: true },
    })
    const story = await aLiveStory(request, 'Ett barn som dansar', { cover })
    const { filename } = (await send(request, 'safeguarding', 'GET', `/media/${cover}?depth=0`)).body
    const ofTheChild = new RegExp(`/api/media/file/${parse(String(filename)).name}[\\w.-]*`, 'g')
    const shown = async () => [...new Set((await (await reader.get(story.path)).text()).match(ofTheChild))]
    await expect.poll(async () => (await shown()).length, { timeout: 30_000 }).toBeGreaterThan(3)
    const pictures = await shown()

    await signIn(page, 'safeguarding')
    await page.goto(`/admin/collections/consents/${consent}`)
    await page.getByRole('button', { name: 'Gör ett nytt kvitto' }).click()
    const paper = page.locator('.slip-paper')
    await expect(paper).toHaveAttribute('lang', language)
    await isFitForAll(page, 'dialog[open]')
    const link = String(await paper.locator('.slip-paper__link').textContent())
    const code = String(await paper.locator('.slip-paper__code').textContent())
    await page.emulateMedia({ media: 'print' })
    await expect(paper).toBeVisible()
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
    await picture(page, `slip-paper-${language}`)

    // Her own phone, which has never been here.
    const hers = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    const { slip: say } = siteMessages[language]
    await hers.goto(link, { referer: 'https://messenger.example/' })
    await expect(hers.getByRole('heading', { level: 1, name: say.title })).toBeVisible()
    await isFitForAll(hers, 'body')
    await picture(hers, `slip-${language}`)
    await hers.getByLabel(say.code).fill('0000 0000')
    await hers.getByRole('button', { name: say.show }).click()
    await expect(hers.getByText(siteMessages[language].form.mistakes.codeWrong)).toBeVisible()
    await isFitForAll(hers, 'body')
    await hers.getByLabel(say.code).fill(code)
    await hers.getByRole('button', { name: say.show }).click()
    await expect(hers.getByText(say.purpose.information)).toBeVisible()
    const hersToSee = hers.locator('#what img')
    await expect
      .poll(() => hersToSee.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0)
    await isFitForAll(hers, 'body')
    await picture(hers, `slip-agreed-${language}`)
    const ofHers = String(await hersToSee.getAttribute('src'))

    for (const address of pictures) expect((await reader.get(address)).status()).toBe(200)
    await hers.getByRole('button', { name: say.button }).click()
    await expect(hers.getByRole('heading', { level: 1, name: say.done })).toBeVisible()
    for (const address of pictures) expect((await reader.get(address)).status(), address).toBe(410)
    expect((await reader.get(ofHers)).status()).toBe(404)
    await isFitForAll(hers, 'body')
    expect(await hers.context().cookies()).toEqual([])
    await hers.goto(link)
    await expect(hers.getByRole('heading', { level: 1, name: say.done })).toBeVisible()
    await hers.context().close()
  })

test('the page reads well in every script, on a phone and a desk, by day and by night', async ({
  page,
  request,
}) => {
  const { docs } = (await send(request, 'editor', 'GET', '/municipalities?where[code][equals]=2582')).body
  const made = await send(request, 'safeguarding', 'POST', '/consents', {
    ...consentInOrder,
    municipality: (docs as { id: string }[])[0]?.id,
  })
  const slip = await send(request, 'safeguarding', 'POST', `/consents/${idOf(made.body)}/slip`)
  const secret = String(slip.body.link).split('/').at(-1)
  for (const prefix of ['/samtycke', '/ar/consent', '/ti/consent'])
    for (const width of [360, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        for (const [name, path] of [
          ['slip', `${prefix}/${secret}`],
          ['dead', `${prefix}/${'0'.repeat(40)}`],
        ]) {
          await page.goto(String(path))
          await isFitForAll(page, 'body')
          await picture(page, `${name}${prefix.replaceAll('/', '-')}-${width}-${colorScheme}`)
        }
      }
})
