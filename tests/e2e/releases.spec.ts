/** Three texts that belong together: put into a release from the panel and the queue, stopped by an edit, and out as one. */
import { expect, test } from '@playwright/test'
import { send, signIn } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft, type Story, standing } from './support/stories'

test('what belongs together goes live together', async ({ page, request }) => {
  const stories: Story[] = []
  for (const title of ['Utgåva ett', 'Utgåva två', 'Utgåva tre']) {
    const story = await aDraft(request, title)
    await act(request, 'leaderOfBoden', story, 'submit')
    await act(request, 'reviewer', story, 'claim')
    await act(request, 'reviewer', story, 'approve')
    stories.push(story)
  }
  const [one, two, three] = stories as [Story, Story, Story]
  const name = `Höstens rapport ${Date.now()}`

  // From the text's own panel, into a release that is new.
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/stories/${one.id}`)
  await page.getByRole('button', { name: 'Lägg i utgåva …' }).first().click()
  const dialog = page.getByRole('dialog')
  await isFitForAll(page, 'dialog[open]')
  const which = dialog.getByLabel('Vilken?')
  if (await which.isVisible()) await which.selectOption({ label: 'En ny utgåva' })
  await dialog.getByLabel('Vad ska den heta?').fill(name)
  await dialog.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByText('Den är med i utgåvan').first()).toBeVisible()

  // From the queue, several at once.
  await page.goto('/admin?stage=approved#queue')
  for (const { title } of [two, three]) await page.getByLabel(`Välj ${title}`).check()
  await page.getByRole('button', { name: 'Lägg i utgåva …' }).click()
  await dialog.getByLabel('Vilken?').selectOption({ index: 0 })
  await dialog.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByText(`2 texter är med i ${name}.`)).toBeVisible()

  // Somebody edits one of them: the page says so, and nothing goes out.
  const edit = await send(request, 'editor', 'PATCH', `/stories/${three.id}`, { summary: 'Ändrad igen.' })
  expect(edit.status).toBe(200)
  await page.goto('/admin/releases')
  await expect(page.getByText('1 stoppar').first()).toBeVisible()
  await page.getByRole('link', { name }).click()
  await expect(page.getByText('Inte längre med: någon ändrade')).toBeVisible()
  const here = page.url()
  await expect(page.getByRole('button', { name: 'Publicera allt nu' })).toBeDisabled()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.reload()
    for (const [width, height] of [
      [1280, 900],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height })
      await isFitForAll(page, '.view-frame')
      if (process.env.PICTURES)
        await page.screenshot({
          path: `${process.env.PICTURES}/release-${width}-${colorScheme}.png`,
          fullPage: true,
        })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })

  // Whoever publishes nothing sees what could be done in this state, and why not by her.
  await signIn(page, 'safeguarding')
  await page.goto(here)
  for (const act of ['Publicera allt nu', 'Schemalägg', 'Ställ in', 'Byt namn', `Ta ur ${one.title}`])
    await expect(page.getByRole('button', { name: act, exact: true })).toBeDisabled()
  for (const act of ['Ta bort schemat', 'Dra tillbaka allt'])
    await expect(page.getByRole('button', { name: act })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Publicera allt nu' })).toHaveAccessibleDescription(/./)
  await signIn(page, 'editor')
  await page.goto(here)
  await expect(page.getByRole('button', { name: `Lägg till igen: ${three.title}` })).toBeDisabled()
  await expect(page.getByText(/ändrade, så den är inte längre med/)).toBeVisible()

  // Taken out, the rest goes: all at once.
  await page.getByRole('button', { name: `Ta ur ${three.title}` }).click()
  await page.getByRole('button', { name: 'Publicera allt nu' }).click()
  await dialog.getByRole('button', { name: 'Publicera allt nu' }).click()
  await expect(page.getByText('Allt i den publicerades på en gång.')).toBeVisible()
  expect(await standing(request, one)).toMatchObject({ live: 'live' })
  expect(await standing(request, two)).toMatchObject({ live: 'live' })
  expect(await standing(request, three)).toMatchObject({ live: 'never' })
  const list = await (await request.get('/berattelser')).text()
  for (const { title } of [one, two]) expect(list).toContain(title)

  // And back again, with a reason.
  await page.getByRole('button', { name: 'Dra tillbaka allt' }).click()
  await dialog.getByLabel('Skäl. Visas för läsarna').selectOption({ index: 1 })
  await dialog.getByRole('button', { name: 'Dra tillbaka allt' }).click()
  await expect(page.getByText('Det som den förde med sig är borta från webben.')).toBeVisible()
  expect(await standing(request, one)).toMatchObject({ live: 'withdrawn' })
})
