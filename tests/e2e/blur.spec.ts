/** Blurring a face with the keyboard alone, on a phone; readers get blurred pixels and no others. */
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aPicture } from './support/pictures'
import { aLiveStory } from './support/stories'

test.use({ viewport: { width: 360, height: 640 } })

/** Stripes everywhere: where it is blurred, they are gone. */
const stripes = () =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#fff"/><rect width="8" height="16"/></pattern><rect width="1200" height="800" fill="url(#p)"/></svg>',
    ),
  )
    .jpeg({ quality: 95 })
    .toBuffer()

/** How much the pixels differ within a square of a tenth of the width. */
async function detailAt(picture: Buffer, left: number, top: number): Promise<number> {
  const { width, height } = await sharp(picture).metadata()
  const side = Math.round(width / 10)
  const place = { left: Math.round(width * left), top: Math.round(height * top), width: side, height: side }
  // Made before it is measured: sharp's figures are of the picture as it came in.
  const part = await sharp(picture).extract(place).greyscale().png().toBuffer()
  return (await sharp(part).stats()).channels[0]?.stdev ?? 0
}

test('an editor blurs with the keyboard alone, and what readers get is blurred there and only there', async ({
  page,
  request,
  playwright,
  baseURL,
}) => {
  const picture = await aPicture(request, 'editor', {}, await stripes())
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/media/${picture}`)
  await page.getByRole('button', { name: 'Sudda delar av bilden' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lägg till en ruta' }).press('Enter')
  const box = dialog.getByRole('button', { name: /^Ruta 1:/ })
  await expect(box).toHaveAccessibleName(/40 % från vänster, 40 % uppifrån, 20 % bred/)
  await box.press('ArrowLeft')
  await box.press('Shift+ArrowRight')
  await expect(box).toHaveAccessibleName(/38 % från vänster, 40 % uppifrån, 22 % bred/)
  await box.press('r')
  await expect(dialog.getByRole('checkbox', { name: 'Gör ruta 1 rund' })).toBeChecked()
  await isFitForAll(page, 'dialog[open]')

  // A box drawn with a finger or mouse, and taken away again.
  const stage = await dialog.locator('.blur-stage').boundingBox()
  if (!stage) throw new Error('There is no picture to draw on.')
  await page.mouse.move(stage.x + 5, stage.y + 5)
  await page.mouse.down()
  await page.mouse.move(stage.x + stage.width / 3, stage.y + stage.height / 3)
  await page.mouse.up()
  await dialog.getByRole('button', { name: 'Ta bort ruta 2' }).press('Enter')
  await dialog.getByRole('button', { name: 'Spara som ny bild' }).press('Enter')
  const copy = page.getByRole('link', { name: 'Öppna den nya bilden' })
  await expect(copy).toBeVisible()

  const cover = (await copy.getAttribute('href'))?.split('/').at(-1)
  const { path } = await aLiveStory(request, 'En suddad bild', { cover })
  const { filename } = (await send(request, 'editor', 'GET', `/media/${cover}?depth=0`)).body
  // Of this picture: others stand below the text.
  const its800 = new RegExp(`(/api/media/file/${String(filename).replace(/\.\w+$/, '')}[\\w.-]*\\.webp) 800w`)
  const reader = await playwright.request.newContext({ baseURL: String(baseURL) })
  const lighter = async () => its800.exec(await (await reader.get(path)).text())?.[1]
  await expect.poll(lighter, 'the worker makes the sizes, and the page is made anew').toBeTruthy()
  const bytes = await (await reader.get(String(await lighter()))).body()
  const [inside, outside] = [await detailAt(bytes, 0.44, 0.45), await detailAt(bytes, 0.1, 0.1)]
  expect(outside, 'detail outside the box').toBeGreaterThan(10)
  expect(inside, 'detail inside the box').toBeLessThan(outside / 4)
})
