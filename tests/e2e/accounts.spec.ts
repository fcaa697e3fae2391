/** Accounts as people meet them: invited by mail, in with a code from an app, out on the phone that is lost. */
import { type Browser, expect, type Page, test } from '@playwright/test'
import { enter, linkInMail, newPassword as password, signInByForm } from './support/accounts'
import { axeFindings } from './support/axe'
import { codeFrom } from './support/codes'
import { isFitForAll } from './support/fit-for-all'

const step = 30_000

/** Axe finds nothing in what is ours: around it stand Payload's own forms. */
async function expectAccessible(page: Page, part: string): Promise<void> {
  await expect(page.locator(part)).toBeVisible()
  const findings = await axeFindings(page, (axe) =>
    axe.include(part).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']),
  )
  expect(findings).toEqual([])
}

/** Somebody new, by REST as the invitation form does it, up to her password. */
async function invitedColleague(browser: Browser, email: string): Promise<Page> {
  const admin = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signInByForm(admin, 'admin')
  await admin.goto('/admin/collections/users')
  await admin.getByRole('button', { name: 'Bjud in en kollega' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByLabel('Namn').fill('Ny Kollega')
  await dialog.getByLabel('E-post').fill(email)
  await expectAccessible(admin, 'dialog')
  await admin.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await admin.waitForURL(/collections\/users\/[0-9a-f-]{36}/)
  await expect(admin.getByRole('button', { name: 'Skicka inbjudan igen' })).toBeVisible()
  await admin.close()

  const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  const link = await linkInMail(email)
  // From a mail read in the browser, which is another site.
  await page.goto('about:blank')
  await page.goto(link, { referer: 'https://mail.example/' })
  await expect(page.getByRole('heading', { name: 'Välkommen! Välj ett lösenord' })).toBeVisible()
  await page.reload()
  await expectAccessible(page, '.account-step')
  await page.getByLabel('Lösenord').fill('password1234')
  await page.getByRole('button', { name: 'Spara lösenordet' }).click()
  await expect(page.getByText('Lösenordet går att gissa', { exact: false })).toBeVisible()
  await page.getByLabel('Lösenord').fill(password)
  await page.getByRole('button', { name: 'Spara lösenordet' }).click()
  await page.getByRole('link', { name: 'Till inloggningen' }).click()
  await expect(page.locator('#field-email')).toHaveValue(email)
  await expectAccessible(page, '.login__form')
  await enter(page, { email, password })
  await page.waitForURL(/\/admin\/?$/)
  return page
}

/** A passkey without hands: the browser makes and shows it as if she had put her finger on it. */
async function withFinger(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('a colleague is invited, and signs in with a code from her app, a recovery code and a passkey', async ({
  browser,
}) => {
  const email = `kollega-${Date.now()}@beratta.example`
  const page = await invitedColleague(browser, email)

  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Sätt upp en app' }).click()
  await page.getByLabel('Ditt lösenord').fill('inte det rätta')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Lösenordet stämmer inte.')).toBeVisible()
  await page.getByLabel('Ditt lösenord').fill(password)
  await page.keyboard.press('Enter')
  const secret = (await page.locator('.account-key').textContent()) ?? ''
  await expect(page.getByAltText('QR-kod för appen')).toBeVisible()
  await expectAccessible(page, 'dialog')
  await page.getByLabel('Kod', { exact: true }).fill(codeFrom(secret))
  await page.getByRole('button', { name: 'Klart, slå på' }).click()
  const shown = page.locator('.account-codes code')
  await expect(shown).toHaveCount(10)
  const codes = await shown.allTextContents()
  await expectAccessible(page, 'dialog')
  await page.getByRole('button', { name: 'Jag har sparat dem' }).click()
  await expect(page.getByText('Du har 10 reservkoder kvar.')).toBeVisible()

  for (const code of [() => codeFrom(secret, step), () => codes[0] ?? '']) {
    await page.context().clearCookies()
    await page.goto('/admin/login')
    await enter(page, { email, password })
    await expect(page.getByRole('heading', { name: 'Steg två' })).toBeVisible()
    await expectAccessible(page, '.account-step')
    await page.getByLabel('Kod', { exact: true }).fill('000000')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Koden stämmer inte', { exact: false })).toBeVisible()
    await page.getByLabel('Kod', { exact: true }).fill(code())
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/?$/)
  }

  await withFinger(page)
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Lägg till en lösennyckel' }).click()
  await page.getByLabel('Ditt lösenord').fill(password)
  await page.keyboard.press('Enter')
  await page.getByLabel('Namn', { exact: true }).last().fill('Min telefon')
  await expectAccessible(page, 'dialog')
  await page.getByRole('button', { name: 'Skapa lösennyckeln' }).click()
  await expect(page.getByRole('button', { name: 'Ta bort lösennyckeln Min telefon' })).toBeVisible()
  await expectAccessible(page, '[aria-labelledby=second-factor]')
  await page.context().clearCookies()
  await page.goto('/admin/login')
  await enter(page, { email, password })
  await expect(page.getByRole('button', { name: 'Använd en lösennyckel' })).toBeFocused()
  await expectAccessible(page, '.account-step')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/admin\/?$/)
})

test('what is typed as soon as the form is there is kept, while the last scripts are still coming', async ({
  page,
}) => {
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto('/admin/login', { waitUntil: 'commit' })
  await page.locator('#field-email').fill('kim@beratta.example')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('#field-email')).toHaveValue('kim@beratta.example')
})

test('she ends the session on the phone that is lost', async ({ browser }) => {
  const phone = await (
    await browser.newContext({
      locale: 'sv-SE',
      viewport: { width: 360, height: 640 },
      userAgent:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1',
    })
  ).newPage()
  await signInByForm(phone, 'leaderOfBoden')
  await phone.goto('/admin/account')
  await isFitForAll(phone, '[aria-labelledby=sessions]')
  const computer = await (await browser.newContext({ locale: 'sv-SE' })).newPage()
  await signInByForm(computer, 'leaderOfBoden')
  await computer.goto('/admin/account')
  const lost = computer.getByRole('button', { name: 'Logga ut Safari, iPhone' }).first()
  await expect(lost).toBeVisible()
  await expectAccessible(computer, '[aria-labelledby=sessions]')
  await lost.click()
  await expect(computer.getByText('Utloggad.')).toBeVisible()
  await phone.goto('/admin/account')
  await expect(phone).toHaveURL(/\/admin\/login/)
})

test('a link from another site finds her signed in', async ({ page, baseURL }) => {
  await signInByForm(page, 'editor')
  const { port } = new URL(baseURL ?? '')
  await page.goto(`http://127.0.0.1:${port}/healthz`)
  await Promise.all([
    page.waitForURL(/localhost.*\/admin\/account/),
    page.evaluate((to) => {
      window.location.href = to
    }, `${baseURL}/admin/account`),
  ])
  await expect(page.getByRole('heading', { name: 'Här är du inloggad' })).toBeVisible()
})
