/** Journey: an organisation that begins with nothing, on an installation of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { isFitForAll } from './support/fit-for-all'

test.describe.configure({ mode: 'serial' })

const port = 3219
const url = `http://localhost:${port}`
let server: ChildProcess
let dataDir: string

test.beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'beratta-empty-'))
  server = spawn(process.execPath, ['scripts/start.mjs', 'src/serve/main.ts', '--empty'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(port),
      SERVER_URL: url,
      DATA_DIR: dataDir,
      NEXT_DIST_DIR: '.next-check',
      SECOND_FACTOR: '0',
    },
  })
  while (
    !(await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(500)
})

test.afterAll(async () => {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
})

test('whoever comes first is led through six steps, which say what is there', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: url, locale: 'sv-SE' })
  await page.goto('/admin')
  await page.waitForURL('**/create-first-user')
  await page.locator('#field-name').fill('Anna Första')
  await page.locator('#field-email').fill('anna@organisation.example')
  await page.locator('#field-password').fill('elva älgar äter äpplen')
  await page.locator('#field-confirm-password').fill('elva älgar äter äpplen')
  await page.locator('form button[type=submit]').click()

  const steps = page.getByRole('region', { name: 'Kom igång' })
  await expect(steps.getByText('4 steg är kvar.')).toBeVisible()
  await expect(steps.getByRole('heading', { level: 3 })).toHaveCount(6)
  for (const [width, height] of [
    [1280, 900],
    [360, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await isFitForAll(page, '.start')
  }

  await steps.getByRole('link', { name: 'webbplatsens namn' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/globals/site-settings')
})
