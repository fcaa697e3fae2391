/** Every editorial view of the admin: nothing that axe minds, nothing wider than the screen; phone and computer, light and dark. */
import { expect, test } from '@playwright/test'
import { aPdf, pageWords } from '../support/raw-pdf'
import { paragraph, structured } from '../support/rich-text'
import { fromHere, send, signIn, tokenOf } from './support/accounts'
import { isFitForAll } from './support/fit-for-all'
import { aPicture } from './support/pictures'
import { openProject } from './support/projects'
import { act, aDraft, aLiveStory, type Story, standing } from './support/stories'

let story: Story

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: String(baseURL) })
  // More than one page of the list holds, so that its arrows are looked at too.
  for (let count = 0; count < 11; count += 1) story = await aDraft(request, 'Att titta på')
  await act(request, 'leaderOfBoden', story, 'submit')
})

const views = [
  ['start', () => '/admin', '.start'],
  ['review', () => `/admin/review/stories/${story.id}`, '.review-screen'],
  ['overview', () => '/admin/overview', '.view-frame'],
  ['calendar', () => '/admin/calendar', '.view-frame'],
  ['history', () => '/admin/history', '.view-frame'],
  ['compare', () => `/admin/compare/stories/${story.id}`, '.view-frame'],
  ['form', () => `/admin/collections/stories/${story.id}`, '.review-panel'],
  ['list', () => '/admin/collections/stories', '.state-cell'],
] as const

// Payload's admin asks for the scheme when it is loaded, so each view is loaded once for each, and made narrower.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`360 and 1280 wide, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await signIn(page, 'reviewer')
    for (const [name, address, part] of views) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address())
      await expect(page.locator(part).first(), name).toBeVisible()
      // What a navigation cut off may be counted as under way for ever; ten seconds are enough for the rest.
      await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
      for (const [width, height] of [
        [1280, 900],
        [360, 640],
      ] as const) {
        await page.setViewportSize({ width, height })
        await isFitForAll(page, part)
      }
    }
  })
}

/** Faults of Payload's that remain, as docs/admin-accessibility.md says. */
const listed = ['nested-interactive', 'heading-order', 'image-redundant-alt']

/** Views of Payload's own, frame and all. */
const payloads = [
  ['list', () => '/admin/collections/stories', '.clickable-arrow--right:enabled'],
  ['pictures', () => '/admin/collections/media', '.table'],
  ['story', () => `/admin/collections/stories/${story.id}`, '.review-panel__heading'],
  ['new story', () => '/admin/collections/stories/create', '.review-panel__heading'],
  ['picture', () => '/admin/collections/media/create', '.file-field'],
  ['versions', () => `/admin/collections/stories/${story.id}/versions`, '.table'],
  ['menus', () => '/admin/globals/navigation', '.collapsible__drag'],
  ['account', () => '/admin/account', '.doc-header'],
  ['statement', () => '/admin/accessibility', '.view-frame'],
] as const

/** What a script of ours names, as soon as the page has come to life: on a busy machine, after all is loaded. */
const unnamed =
  ':is(.collapsible__drag, .clickable-arrow--right, .doc-controls__popup .popup-button):not([aria-label])'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what Payload draws has names, roles and contrast, frame and all, ${colorScheme}`, async ({
    page,
  }) => {
    const look = async () => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await isFitForAll(page, 'html', listed)
      }
    }
    await page.emulateMedia({ colorScheme })
    await page.goto('/admin/login')
    await expect(page.locator('form')).toBeVisible()
    await look()
    await signIn(page, 'editor')
    for (const [name, address, part] of payloads) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(address())
      await expect(page.locator(part).first(), name).toBeVisible()
      await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
      await expect(page.locator(unnamed), name).toHaveCount(0)
      await look()
    }
  })
}

/** Journey 17. */
test('the translator sees what is missing and stale, and works beside the Swedish', async ({
  page,
  request,
}) => {
  const body = structured({
    ...{
      heading: 'Så gick det',
      item: 'Mjöl och vatten',
      before: 'Vi bakade bröd från sex länder och åt det',
      bold: 'varmt',
    },
  })
  const { id, title } = await aDraft(request, 'Att översätta', { body })
  const english = { title: 'A day of bread', summary: 'Families in Boden baked together.' }
  await send(request, 'editor', 'PATCH', `/stories/${id}?draft=true&locale=en`, english)
  const changed = { title: `Nu bakar vi ${title}` }
  await send(request, 'editor', 'PATCH', `/stories/${id}?draft=true`, changed)

  await signIn(page, 'editor')
  await page.goto('/admin/languages?kind=stories&language=en&state=stale')
  const row = page.getByRole('row', { name: changed.title })
  await expect(row.getByRole('link', { name: /Saknas.*Arabiska/ })).toBeVisible()
  await row.getByRole('link', { name: /Inaktuell.*Engelska/ }).click()

  const beside = page.getByRole('complementary', { name: 'På svenska' })
  await expect(beside.first()).toContainText(changed.title)
  const text = beside.filter({ hasText: 'Vi bakade bröd från sex länder' })
  await expect(text).toBeVisible()
  await expect(text.locator('.marked-text__heading')).toHaveText('Så gick det')
  await expect(text.locator('strong')).toHaveText('varmt')
  await expect(text).toContainText('– Mjöl och vatten')
  await expect(text).not.toContainText(/\*\*|##/)
  await isFitForAll(page, '.review-panel')
  await page.locator('#field-title').fill('Now we bake')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).ok()).toBe(true)

  await page.goto('/admin/languages?kind=stories&language=en&state=partial')
  await expect(page.getByRole('row', { name: changed.title })).toBeVisible()
  // It is one text in all languages: none of them is live, and no language goes live by itself.
  expect(await standing(request, { id, title })).toMatchObject({ state: 'draft', live: 'never' })
})

test('a language chosen for one document ends with it, and lists name what has no title in theirs', async ({
  page,
  request,
}) => {
  const { id, title } = await aDraft(request, 'Bara på svenska')
  await signIn(page, 'editor')
  const language = page.locator('.localizer')
  await page.goto(`/admin/collections/stories/${id}?locale=ar`)
  await expect(language).toContainText('Arabiska')
  await expect(page.locator('#field-title')).toHaveValue('')
  await expect(page.locator('.doc-header')).toContainText(title)
  await expect(page.locator('.doc-header')).not.toContainText(id)
  await page.locator('#field-title').fill('يوم الخبز')
  // What the form asks of the server meanwhile is asked in its language too: nobody demands the Swedish of it.
  await page.waitForResponse((answer) => answer.request().headers()['next-action'] !== undefined)
  await expect(page.locator('.field-type.text.error')).toHaveCount(0)
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save-draft').click()
  expect((await saved).status()).toBe(200)
  const { body } = await send(request, 'editor', 'GET', `/stories/${id}?draft=true&locale=all&depth=0`)
  expect(body.title).toMatchObject({ sv: title, ar: 'يوم الخبز' })

  await page.goto('/admin/collections/stories')
  await expect(language).toContainText('Svenska')
  const row = page.getByRole('row', { name: title })
  await expect(row.getByRole('link', { name: title })).toBeVisible()
  await expect(row.getByRole('cell', { name: 'Boden' })).toBeVisible()
  await page.goto('/admin/collections/stories/create')
  await expect(language).toContainText('Svenska')

  await page.goto('/admin/collections/stories?locale=so')
  await expect(page.locator('[lang="sv"]').getByRole('link', { name: title })).toBeVisible()
  await expect(page.locator('.table')).not.toContainText('<')
})

test('pictures go by what they show, and the rows of a list by what stands in them', async ({
  page,
  request,
}) => {
  // The newest of all may be one that is closed, and a closed picture is shown to nobody.
  const alt = `Papper på ett bord ${Date.now()}`
  await aPicture(request, 'editor', { alt })
  await signIn(page, 'editor')
  await page.goto('/admin/collections/media')
  const row = page.getByRole('row', { name: alt })
  await expect(row.getByRole('link', { name: alt })).toBeVisible()
  await expect(row.locator('img')).toBeVisible()
  await expect(page.locator('.table')).not.toContainText(/[0-9a-f]{8}-[0-9a-f]{4}/)

  await openProject(page, request, 'impact')
  await expect(page.locator('.upload-name li').first()).toHaveText(/\S/)
  await page.locator('.tabs-field__tab-button', { hasText: 'Pengar och partner' }).click()
  await expect(page.locator('.row-label', { hasText: /^Italien/ })).toBeVisible()
  await page.locator('.tabs-field__tab-button', { hasText: 'Fakta' }).click()
  await expect(page.locator('.row-label', { hasText: /^Malmö/ })).toBeVisible()
})

test('Ctrl+K finds everything of a municipality, by keyboard alone', async ({ page, request }) => {
  const { id, title } = await aDraft(request, 'Svampplockning')
  await aDraft(request, 'Utflykten', { body: paragraph('Vi gick. Sedan åt vi kantarellomelett vid sjön.') })
  await signIn(page, 'editor')
  await page.goto('/admin/collections/pages')
  await expect(page.locator('.table')).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Vad letar du efter?' })
  await expect(field).toBeFocused()
  await page.keyboard.type('Boden')
  const list = page.getByRole('listbox')
  await expect(list.getByRole('option').first()).toHaveText(/^Boden/)
  await expect(list.getByRole('group', { name: 'Berättelser' })).toBeVisible()
  await expect(list.getByRole('group', { name: 'Medarbetare' })).toContainText('Demo Projektledare Boden')
  await isFitForAll(page, 'dialog[open]')

  await field.fill(`${title.split(' ')[0]} boden`)
  const line = list.getByRole('option', { name: new RegExp(title) })
  await expect(line).toContainText('Utkast')
  await expect(page.getByRole('status').filter({ hasText: /träff/ })).toBeVisible()
  while ((await line.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await line.getAttribute('id'))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/admin/collections/stories/${id}`)

  await page.setViewportSize({ width: 360, height: 640 })
  await page.getByRole('button', { name: 'Sök i allt' }).click()
  // By what stands in the text, as soon as the worker has looked through it.
  const told = list.getByRole('option', { name: /Utflykten/ })
  await expect(async () => {
    await field.fill('')
    await field.fill('kantarellomel')
    await expect(told).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(told).toContainText('Sedan åt vi kantarellomelett vid sjön.')
  await expect(told.locator('mark')).toHaveText('kantarellomelett')
  await isFitForAll(page, 'dialog[open]')

  await field.fill('snöleopardsafari')
  await expect(page.getByText('Inget som du får se innehåller')).toBeVisible()
  await isFitForAll(page, 'dialog[open]')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a changed address of a live page is shown as old and new, in the form and to the reviewer', async ({
  page,
  request,
}) => {
  const { id, path } = await aLiveStory(request, 'Ny adress')
  const slug = `flyttad-${Date.now()}`
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/stories/${id}`)
  await page.locator('#field-slug').fill(slug)
  await expect(page.locator('.changed-address')).toContainText(`${path} → /berattelser/${slug}`)
  await send(request, 'editor', 'PATCH', `/stories/${id}?draft=true`, { slug })
  await page.goto(`/admin/review/stories/${id}`)
  await expect(page.locator('#change-slug')).toContainText(`${path} → /berattelser/${slug}`)
  await isFitForAll(page, '.review-screen')
})

test('several texts are sent back with one reason, those that may not say why, and the rest is reviewed in turn', async ({
  page,
  request,
}) => {
  const texts: Story[] = []
  for (const name of ['Flera ett', 'Flera två', 'Flera tre']) {
    const one = await aDraft(request, name)
    await act(request, 'leaderOfBoden', one, 'submit')
    texts.push(one)
  }
  const [first, second, third] = texts as [Story, Story, Story]
  await signIn(page, 'reviewer')
  await page.goto('/admin?kind=stories')
  for (const { title } of [first, second]) await page.getByRole('checkbox', { name: `Välj ${title}` }).check()
  await expect(page.locator('.picks__bar')).toContainText('2 valda')
  // What a row tells of is the version that the act is about.
  await expect(page.locator(`[name="version stories:${second.id}"]`)).toHaveCount(1)
  await isFitForAll(page, '.queue')
  // Somebody writes in the second one meanwhile: its row tells of a version that is no longer the latest.
  await send(request, 'editor', 'PATCH', `/stories/${second.id}?draft=true`, { summary: 'Nyss ändrad.' })

  await page.getByRole('button', { name: 'Skicka tillbaka alla valda …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Vad, och varför?').fill('Skriv var det hände.')
  await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click()
  const told = page.locator('.picks__told')
  await expect(told).toContainText('1 text är skickad tillbaka.')
  await expect(told.getByRole('listitem')).toContainText(second.title)
  expect(await standing(request, first)).toMatchObject({ state: 'changes_requested' })
  expect(await standing(request, second)).toMatchObject({ state: 'submitted' })

  await page.getByRole('checkbox', { name: `Välj ${third.title}` }).check()
  await page.getByRole('link', { name: 'Granska i tur och ordning' }).click()
  await expect(page.locator('.review-screen__head')).toContainText('Text 1 av 2')
  await page.keyboard.press('Alt+Shift+KeyB')
  await expect(page.locator('.review-screen__head').getByText('Granskas', { exact: true })).toBeVisible()
  await page.keyboard.press('Alt+Shift+KeyA')
  await expect(page.locator('.review-screen__next a')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.review-screen__head')).toContainText('Text 2 av 2')
})

test('a new edition of a document is one act, and the old file stays', async ({ page, request }) => {
  const uploaded = await request.post('/api/files?depth=0', {
    headers: { ...fromHere, authorization: `JWT ${await tokenOf(request, 'editor')}` },
    multipart: {
      file: {
        name: 'gammal.pdf',
        mimeType: 'application/pdf',
        buffer: aPdf({ content: pageWords('Gammal') }),
      },
      _payload: '{}',
    },
  })
  const { id: old } = ((await uploaded.json()) as { doc: { id: string } }).doc
  const { body } = await send(request, 'editor', 'POST', '/documents?draft=true&depth=0', {
    title: `Rapport ${Date.now()}`,
    summary: 'Det första året.',
    kind: 'report',
    language: 'sv',
    currentFile: old,
  })
  const { id } = body.doc as { id: string }
  await signIn(page, 'editor')
  await page.goto(`/admin/collections/documents/${id}?locale=sv`)
  await page.getByRole('button', { name: 'Filer och utgåvor' }).click()
  await page.getByRole('button', { name: 'Ny utgåva' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Fil (PDF eller Word)').setInputFiles({
    name: 'ny.pdf',
    mimeType: 'application/pdf',
    buffer: aPdf({ content: pageWords('Ny') }),
  })
  await dialog.getByLabel('Vad är nytt?').fill('Siffrorna för våren är med.')
  await isFitForAll(page, 'dialog[open]')
  await dialog.getByRole('button', { name: 'Spara utgåvan' }).click()
  await expect(dialog).toHaveCount(0)
  const saved = (await send(request, 'editor', 'GET', `/documents/${id}?draft=true&depth=0`)).body as {
    currentFile: string
    editions: { file: string; changeNote?: string | null }[]
  }
  expect(saved.currentFile).not.toBe(old)
  expect(saved.editions.map(({ file }) => file)).toEqual([old, saved.currentFile])
  expect(saved.editions.find(({ file }) => file === saved.currentFile)).toMatchObject({
    changeNote: 'Siffrorna för våren är med.',
  })
})
