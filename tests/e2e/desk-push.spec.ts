/**
 * A leader's telephone is told, from the button she presses to the sentence on its screen. The push service between is the
 * test's own: no browser reaches one here.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { Receiver } from '../support/receiver'
import { ToldTelephone } from '../support/told-telephone'
import { isInstalled, signInAtDesk, telephone } from './support/desk'
import { act, aDraft } from './support/stories'

test.use(telephone)

const service = new Receiver()
let hers: ToldTelephone
test.beforeEach(async () => {
  service.forget()
  hers = new ToldTelephone(await service.listen())
})
test.afterEach(() => service.close())

const offer = (page: Page) => page.getByRole('button', { name: 'Få notiser i telefonen' })

/** As a browser with a push service of its own has it, after she has said yes to it. */
const withPush = (page: Page, { subscription } = hers) =>
  page.addInitScript((told) => {
    let made = false
    const one = {
      ...told,
      toJSON: () => told,
      unsubscribe: async () => {
        made = false
        localStorage.removeItem('made')
        return true
      },
    }
    const isMade = () => made || localStorage.getItem('made') !== null
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
    Notification.requestPermission = async () => 'granted'
    Object.assign(PushManager.prototype, {
      getSubscription: async () => (isMade() ? one : null),
      subscribe: async () => {
        made = true
        localStorage.setItem('made', '')
        return one
      },
    })
  }, subscription)

/** Hands the worker what has come, as the browser does, and reads what it shows. */
async function shownFor(context: BrowserContext, page: Page, told: unknown) {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('The desk has no worker.')
  await worker.evaluate(() => {
    Object.assign(ServiceWorkerRegistration.prototype, {
      showNotification: async (title: string, options: object) =>
        Object.assign(globalThis, { shown: { title, ...options } }),
    })
  })
  const session = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [one] }) => {
      if (one) resolve(one.registrationId)
    }),
  )
  await session.send('ServiceWorker.enable')
  const { origin } = new URL(page.url())
  const data = JSON.stringify(told)
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data })
  const shown = () => worker.evaluate(() => (globalThis as { shown?: unknown }).shown)
  await expect.poll(shown).toBeTruthy()
  return shown()
}

test('she lets it tell her, hears that a text came back and nothing else, and is told no more when she says so', async ({
  page,
  context,
  request,
}) => {
  await withPush(page)
  const story = await aDraft(request, 'Brödet som Elsa bakade')
  await act(request, 'leaderOfBoden', story, 'submit')
  await signInAtDesk(page, 'leaderOfBoden')
  await isInstalled(page)
  await offer(page).click()
  await expect(page.getByText('Telefonen säger till när något har hänt.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Telefonen säger till när något har hänt.')).toBeVisible()

  await act(request, 'reviewer', story, 'claim')
  await act(request, 'reviewer', story, 'requestChanges', { note: 'Elsa kan kännas igen.' })
  await expect.poll(() => service.heard.length, { timeout: 30_000 }).toBe(1)
  const told = service.heard.map((heard) => hers.open(heard))[0]
  expect(told).toEqual({ kind: 'stories', id: story.id })
  expect(await shownFor(context, page, told)).toMatchObject({
    body: 'Något har hänt med en av dina berättelser.',
    data: `/skriv/${story.id}`,
  })

  await page.getByRole('button', { name: 'Säg inte till mer' }).click()
  await expect(offer(page)).toBeVisible()
  await act(request, 'leaderOfBoden', story, 'submit')
  await act(request, 'reviewer', story, 'claim')
  await act(request, 'reviewer', story, 'requestChanges', { note: 'Nästan.' })
  await page.waitForTimeout(5000)
  expect(service.heard).toHaveLength(1)
})

test('where the browser lets it tell nothing it says so, and asks by itself for nothing', async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })
    Notification.requestPermission = () => {
      throw new Error('Nobody has pressed anything.')
    }
  })
  const story = await aDraft(request, 'Skickad')
  await act(request, 'leaderOfBoden', story, 'submit')
  await signInAtDesk(page, 'leaderOfBoden')
  await expect(page.getByText('Notiser är avstängda här.')).toBeVisible()
  await expect(offer(page)).toHaveCount(0)
})
