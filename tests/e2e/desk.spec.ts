/** The writing desk as a leader meets it: in by a plain form, a story in a few minutes, and what came back mended there. */
import { expect, type Route, test } from '@playwright/test'
import { enter, send, signIn, signInByForm, who } from './support/accounts'
import {
  enterAtDesk,
  isInstalled,
  kept,
  loseCoverage,
  signInAtDesk,
  storiesCalled,
  telephone,
} from './support/desk'
import { isFitForAll } from './support/fit-for-all'
import { act, aDraft, aLiveStory, aReturnedStory, standing } from './support/stories'

test.use(telephone)

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a leader comes in, writes, sends in once, and mends what came back', async ({ page, request }) => {
    await page.goto('/skriv/ny')
    await expect(page).toHaveURL(/\/skriv\/logga-in\?next=%2Fskriv%2Fny$/)
    await page.getByLabel('E-post').fill(who.leaderOfBoden().email)
    await page.getByLabel('Lösenord').fill('något helt annat')
    await page.getByRole('button', { name: 'Logga in' }).click()
    await expect(page.getByRole('alert')).toContainText('stämmer inte')
    await expect(page.getByLabel('E-post'), 'nothing typed twice').toHaveValue(who.leaderOfBoden().email)
    await enterAtDesk(page, 'leaderOfBoden')
    await expect(page, 'back to where she was').toHaveURL(/\/skriv\/ny\?signed-in$/)

    const title = `Utan skript ${Date.now()}`
    await page.getByLabel('Rubrik').fill(title)
    await page.getByLabel('Vad hände?').fill('Vi plockade lingon.\n\nSedan kokade vi sylt.')
    await page.getByLabel('Vilka var med?').fill('Åtta barn och deras föräldrar.')
    await page.getByLabel('Det viktigaste').fill('Vi plockade lingon tillsammans.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Sparad' })).toBeVisible()
    await expect(page.getByLabel('Berättelsen')).toHaveValue(
      'Vi plockade lingon.\n\nSedan kokade vi sylt.\n\nÅtta barn och deras föräldrar.',
    )
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await expect(page.getByText('Inskickad. Tack!')).toBeVisible()
    await expect(page.getByText('Väntar på att en granskare tar hand om den.')).toBeVisible()
    const [story, ...others] = await storiesCalled(request, title)
    expect(others).toEqual([])
    expect((await standing(request, { id: story?.id ?? '', title })).state).toBe('submitted')

    await act(request, 'reviewer', { id: story?.id ?? '', title }, 'claim')
    const reasons = [
      { text: 'Skriv också vad barnen tyckte.' },
      { field: 'summary', text: 'Säg var det var.' },
    ]
    await act(request, 'reviewer', { id: story?.id ?? '', title }, 'requestChanges', { reasons })
    await page.goto('/skriv')
    await page.getByRole('link', { name: title }).click()
    const because = page.getByRole('region', { name: 'Därför kom den tillbaka' })
    await expect(because).toContainText('Skriv också vad barnen tyckte.')
    await because.getByRole('link', { name: 'Det viktigaste' }).click()
    const summary = page.getByLabel('Det viktigaste')
    await expect(summary).toBeInViewport()
    await expect(summary).toHaveAccessibleDescription('Säg var det var.')
    const [readers] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Så här ser läsarna den' }).click(),
    ])
    await expect(readers.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(readers.getByText('ett utkast som inte är publicerat')).toBeVisible()
    await readers.close()
    await page.getByLabel('Berättelsen').fill('Vi plockade lingon. Barnen tyckte att det var kul.')
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await expect(page.getByText('Inskickad. Tack!')).toBeVisible()
    await page.getByRole('button', { name: 'Ta tillbaka' }).click()
    await expect(page.getByText('Du har texten igen.')).toBeVisible()
  })

  test('a form that was pressed twice makes one story, and what somebody saved meanwhile is shown', async ({
    page,
    request,
  }) => {
    await signIn(page, 'leaderOfBoden')
    await page.goto('/skriv/ny')
    const title = `Två tryck ${Date.now()}`
    const key = await page.locator('[name=key]').inputValue()
    const form = { key, title, what: 'Vi åt.', do: 'save' }
    const headers = { 'sec-fetch-site': 'same-origin' }
    const sent = await Promise.all([1, 2].map(() => page.request.post('/skriv/ny', { form, headers })))
    expect(sent.some((answer) => answer.ok())).toBe(true)
    const [story, ...others] = await storiesCalled(request, title)
    expect(others).toEqual([])
    await page.goto(`/skriv/${story?.id}`)
    await send(request, 'editor', 'PATCH', `/stories/${story?.id}?draft=true`, {
      summary: 'Redaktörens ord.',
    })
    await page.getByLabel('Det viktigaste').fill('Ledarens ord.')
    await page.getByRole('button', { name: 'Spara' }).click()
    await expect(page.getByRole('blockquote')).toContainText('Redaktörens ord.')
    await expect(page.getByLabel('Det viktigaste')).toHaveValue('Ledarens ord.')
  })
})

test('a leader writes a story out of three questions, in a text of her own, and sends it in', async ({
  page,
  request,
}) => {
  await signInAtDesk(page, 'leaderOfBoden')
  await page.getByRole('link', { name: 'Skriv en berättelse' }).click()
  const title = `Höst vid ån ${Date.now()}`
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad hände?').fill('Vi byggde båtar av bark.')
  await page.getByLabel('Var och när?').fill('Vid ån, en lördag i oktober.')
  await page.getByRole('button', { name: 'Gör en text av svaren' }).click()
  const text = page.getByRole('textbox', { name: 'Berättelsen' })
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(text).toContainText('Vid ån, en lördag i oktober.')
  await text.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Rubrik', exact: true }).click()
  await page.keyboard.type('Så gick det')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Båten flöt ')
  await page.getByRole('button', { name: 'Fet' }).click()
  await page.keyboard.type('ända till bron')
  await page.getByLabel('Det viktigaste').fill('Vi byggde båtar som flöt.')
  await isFitForAll(page, 'body')
  await page.getByRole('button', { name: 'Skicka in' }).click()
  await expect(page.getByText('Väntar på att en granskare tar hand om den.')).toBeVisible()
  const [story, ...others] = await storiesCalled(request, title)
  expect(others).toEqual([])
  const said = JSON.stringify(story?.body)
  expect(said).toContain('"tag":"h2"')
  const [bold = '{}'] = /\{[^{}]*"text":"ända till bron"[^{}]*\}/.exec(said) ?? []
  expect(JSON.parse(bold)).toMatchObject({ format: 1 })
})

test('whoever has sent a text in is thanked, can read it, and hears it, until she goes on', async ({
  page,
  request,
}) => {
  const story = await aDraft(request, 'Tack')
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await isInstalled(page)
  await page.getByRole('button', { name: 'Skicka in' }).click()
  await expect(page.getByText('Väntar på att en granskare tar hand om den.')).toBeVisible()
  const thanks = page.getByRole('status').filter({ hasText: 'Inskickad. Tack!' })
  await expect(thanks).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(thanks, 'when all is drawn').toBeVisible()
  await page.reload()
  await expect(page.getByText('Väntar på att en granskare tar hand om den.')).toBeVisible()
  await expect(thanks, 'once').toHaveCount(0)
})

test.describe('with pages that come slowly', () => {
  test.use({ serviceWorkers: 'block' })

  test('whoever has gone on to her other texts is not called back to the one that was sent in', async ({
    page,
    request,
  }) => {
    const story = await aDraft(request, 'Vidare')
    await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
    await expect(page.getByRole('toolbar')).toBeVisible()
    const later = (milliseconds: number) => (route: Route) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds)).then(() => route.continue())
    await page.route('**/transitions/submit', later(1500))
    await page.route(/\/skriv$/, later(4000))
    const sent = page.waitForResponse('**/transitions/submit')
    await page.getByRole('button', { name: 'Skicka in' }).click()
    await page.waitForRequest('**/transitions/submit')
    await page.getByRole('link', { name: 'Till dina berättelser' }).click({ noWaitAfter: true })
    expect((await sent).status()).toBe(200)
    await expect(page.getByRole('link', { name: 'Skriv en berättelse' })).toBeVisible()
    await expect(page).toHaveURL(/\/skriv$/)
    await expect(page.getByRole('listitem').filter({ hasText: story.title })).toContainText(
      'Väntar på att en granskare',
    )
  })
})

test('what would point a child out is said beside the words, and why it cannot be sent in', async ({
  page,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  await page.getByLabel('Rubrik').fill(`Med namn ${Date.now()}`)
  await page.getByLabel('Vad hände?').fill('Kalle, 8 år, hittade en svamp. Ring 070-123 45 67.')
  const advice = page.getByRole('status', { name: 'Tänk på' })
  await expect(advice).toContainText('Telefonnummer')
  await expect(advice, 'nothing of it is repeated').not.toContainText('070-123')
  await page.getByLabel('Det viktigaste').fill('En svamp.')
  await page.getByRole('button', { name: 'Skicka in' }).click()
  await expect(page.getByRole('alert')).toContainText('Telefonnummer')
})

test('what is pasted comes as what a story may hold, and no link leads astray', async ({ page, request }) => {
  const story = await aDraft(request, 'Inklistrat')
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Berättelsen' })
  await text.click()
  await page.keyboard.press('ControlOrMeta+a')
  await text.evaluate((element) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<h1 style="color:red">Rubrik ur Word</h1><p class="MsoNormal" style="font-family:Calibri"><b>Fet</b>
       <span style="text-decoration:underline">understruken</span> <script>alert(1)</script>
       <a href="javascript:alert(1)">ond</a> <a href="https://exempel.se/x">god</a></p>
       <ul><li>Ett</li></ul><table><tr><td>Cell</td></tr></table><img src="https://exempel.se/spion.png" onerror="alert(1)">`,
    )
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(kept(page)).toHaveText('Sparad')
  const [saved] = await storiesCalled(request, story.title)
  const said = JSON.stringify(saved?.body)
  for (const word of ['Rubrik ur Word', 'Fet', 'understruken', 'ond', 'god', 'Ett', 'Cell'])
    expect(said).toContain(word)
  expect(said).toContain('"url":"https://exempel.se/x"')
  expect(said).not.toMatch(/javascript|alert|spion|Calibri|color|"format":8/)
  const { status } = await send(request, 'leaderOfBoden', 'GET', `/stories/${story.id}/workflow`)
  expect(status).toBe(200)
})

test('the desk has a worker and an app’s card, and the public site has none', async ({ page, request }) => {
  await signInAtDesk(page, 'leaderOfBoden')
  await isInstalled(page)
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  )
  expect(scopes).toEqual(['/skriv'])
  const manifest = (await (await request.get('/skriv/app.webmanifest')).json()) as Record<string, unknown>
  expect(manifest).toMatchObject({ start_url: '/skriv', scope: '/skriv', display: 'standalone', lang: 'sv' })
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href')
  const { icons } = manifest as { icons: { src: string; type: string }[] }
  for (const { src, type } of [...icons, { src: String(touch), type: 'image/png' }]) {
    const answer = await request.get(src)
    expect([answer.status(), answer.headers()['content-type']], src).toEqual([200, type])
  }
  expect((await request.get('/app-icon/181.png')).status()).toBe(404)
  for (const path of ['/', '/berattelser', '/en', '/om']) {
    await page.goto(path)
    expect(await page.evaluate(() => navigator.serviceWorker.controller), path).toBeNull()
  }
})

test('reasons stand at the words that they are about, while she mends these in the same place', async ({
  page,
  request,
}) => {
  const reasons = [
    { field: 'body', text: 'Berätta vad barnen tyckte.' },
    { field: 'cover', text: 'Ta en bild till.' },
    { text: 'Fint skrivet!' },
  ]
  const story = await aReturnedStory(request, 'Tillbaka', reasons)
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByRole('toolbar')).toBeVisible()
  const because = page.getByRole('region', { name: 'Därför kom den tillbaka' })
  await expect(because.getByRole('listitem')).toHaveText([
    'BerättelsenBerätta vad barnen tyckte.',
    'BilderTa en bild till.',
    'Fint skrivet!',
  ])
  const body = page.getByRole('textbox', { name: 'Berättelsen' })
  await expect(body).toHaveAccessibleDescription('Berätta vad barnen tyckte.')
  await because.getByRole('link', { name: 'Bilder' }).click()
  await expect(page.locator('.mend', { hasText: 'Ta en bild till.' })).toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Bilder' })).toBeInViewport()
  await because.getByRole('link', { name: 'Berättelsen' }).click()
  await expect(body).toBeInViewport()
  await body.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Barnen skrattade.')
  await page.getByRole('button', { name: 'Skicka in' }).click()
  await expect(page.getByText('Väntar på att en granskare tar hand om den.')).toBeVisible()
  await expect(page.getByText('Fint skrivet!')).toHaveCount(0)
  expect((await standing(request, story)).state).toBe('submitted')
})

test('before sending she sees what readers would see, with the last letter that she typed', async ({
  page,
  context,
}) => {
  await signInAtDesk(page, 'leaderOfBoden', '/skriv/ny')
  const see = page.getByRole('link', { name: 'Så här ser läsarna den' })
  const title = `Som läsarna ${Date.now()}`
  await page.getByLabel('Rubrik').fill(title)
  await page.getByLabel('Vad hände?').fill('Vi seglade över sjön.')
  const [readers] = await Promise.all([page.waitForEvent('popup'), see.click()])
  await expect(readers).toHaveURL(/\/preview\/stories\//)
  await expect(readers.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(readers.getByText('Vi seglade över sjön.')).toBeVisible()
  await expect(readers.getByText('ett utkast som inte är publicerat')).toBeVisible()
  await expect(kept(page)).toHaveText('Sparad')

  await loseCoverage(context)
  await page.getByLabel('Vad hände?').fill('Vi rodde över sjön.')
  await see.click()
  await expect(page.getByRole('alert')).toContainText('Sidan går att visa när du har täckning')
  expect(context.pages()).toHaveLength(2)
  await loseCoverage(context, false)
  await expect(kept(page)).toHaveText('Sparad')
  const [again] = await Promise.all([page.waitForEvent('popup'), see.click()])
  await expect(again.getByText('Vi rodde över sjön.')).toBeVisible()
})

test('she hears that it is approved, and then where it is on the site', async ({ page, request }) => {
  const story = await aDraft(request, 'Godkänd och ute')
  await act(request, 'leaderOfBoden', story, 'submit')
  for (const step of ['claim', 'approve']) await act(request, 'reviewer', story, step)
  await signInAtDesk(page, 'leaderOfBoden', `/skriv/${story.id}`)
  await expect(page.getByText('Godkänd. Klar att publicera.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Se den på webben' })).toHaveCount(0)
  await act(request, 'reviewer', story, 'publish')
  await page.goto('/skriv')
  await expect(page.getByRole('listitem').filter({ hasText: story.title })).toContainText('På webben.')
  await page.getByRole('link', { name: story.title }).click()
  await expect(page.getByText('På webben. Inget att göra.')).toBeVisible()
  await page.getByRole('link', { name: 'Se den på webben' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title)
  await expect(page).toHaveURL(/\/berattelser\//)
})

test('a leader who signs in at the admin’s door comes to the desk, unless she was on her way elsewhere', async ({
  page,
  context,
}) => {
  await signInByForm(page, 'leaderOfBoden')
  await expect(page).toHaveURL(({ pathname }) => pathname === '/skriv')
  await expect(page.getByRole('link', { name: 'Skriv en berättelse' })).toBeVisible()
  await page.getByRole('link', { name: 'Alla verktyg' }).click()
  await expect(page).toHaveURL(/\/admin$/)
  await page.getByRole('link', { name: 'Skriv på telefonen, också utan täckning' }).click()
  await expect(page).toHaveURL(({ pathname }) => pathname === '/skriv')
  await context.clearCookies()
  await page.goto('/admin/account')
  await enter(page, who.leaderOfBoden())
  await expect(page).toHaveURL(/\/admin\/account$/)
  await context.clearCookies()
  await signInByForm(page, 'editor')
  await expect(page, 'whoever else comes to the admin').toHaveURL(/\/admin$/)
})

for (const [language, path] of [
  ['Swedish', '/skriv'],
  ['Arabic', '/ar/write'],
  ['Tigrinya', '/ti/write'],
] as const)
  test(`the pages are fit for all in ${language}, by day and by night`, async ({ page, request }) => {
    const story = await aReturnedStory(request, 'För alla', [
      { field: 'title', text: 'Kortare, tack.' },
      { field: 'summary', text: 'Säg var det var.' },
      { text: 'Bra skrivet!' },
    ])
    const live = await aLiveStory(request, 'Ute för alla')
    await page.goto(path)
    await isFitForAll(page, 'body')
    await signIn(page, 'leaderOfBoden')
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      for (const address of [
        path,
        `${path}/${path === '/skriv' ? 'ny' : 'new'}`,
        `${path}/${story.id}`,
        `${path}/${live.id}`,
      ]) {
        await page.goto(address)
        await isFitForAll(page, 'body')
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, input, summary, textarea')]
            .filter(
              (one) => one.checkVisibility() && !one.closest('label, p, .skip, h3') && one.offsetHeight < 44,
            )
            .map((one) => one.outerHTML.slice(0, 100)),
        )
        expect(small, address).toEqual([])
        const languages = page.locator('.foot summary')
        expect(await languages.evaluate((one) => getComputedStyle(one).display), 'its mark').toBe('list-item')
      }
    }
  })
