/** A file out of the house for a translator, and back: by an editor, on a computer and on a phone, in both schemes. */
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { filledIn, shouted } from '../support/translated'
import { signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aDraft } from './support/stories'

/** By its title among the first fifty, which the list shows at once. */
const title = '1 höst för översättaren'

test.beforeAll(async ({ playwright, baseURL }) => {
  await aDraft(await playwright.request.newContext({ baseURL: String(baseURL) }), title)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an editor sends texts to a translator and takes them back, ${colorScheme}`, async ({ page }, run) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'editor')
    await page.setViewportSize({ width: 1280, height: 900 })
    // Another language each time: what came back is not among what is missing any more.
    const language = colorScheme === 'light' ? 'ti' : 'so'
    await page.goto(`/admin/languages?language=${language}&kind=stories`)
    // What waits for a translator is chosen already; this time it is one text alone.
    const picks = page.locator('.languages__pick input')
    await expect(picks.first()).toBeChecked()
    for (const pick of await picks.all()) await pick.uncheck()
    await page.getByLabel(`Ta med ${title}`).first().check()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Ladda ner fil för översättning' }).click()
    const file = await readFile(String(await (await coming).path()), 'utf8')
    expect(file).toContain(`trgLang="${language}"`)
    const translated = `${filledIn(file, shouted).replace('</file>', '<unit id="slug:1"><segment><source>a</source><target>b</target></segment></unit></file>')}`
    await page.getByLabel(/Översatt fil/).setInputFiles({
      ...{ name: 'ti.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(translated) },
    })
    await page.getByRole('button', { name: 'Läs in översatt fil' }).click()
    await expect(page.locator('.translation-report')).toContainText('1 att titta på')
    for (const [width, height] of [
      [1280, 900],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await isFitForAll(page, '.view-frame')
      await page.screenshot({ path: run.outputPath(`${width}.png`), fullPage: true })
    }
  })
}
