import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { frontEnd } from './tests/e2e/support/front-end'

/** Debian's Chromium as root wants no sandbox; nothing may call home from a test. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const browser =
  process.env.BROWSER_PATH ??
  [
    ...(process.argv.includes('--headed') ? [] : ['/usr/bin/chromium-headless-shell']),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ].find(existsSync)
const port = process.env.E2E_PORT ?? '3210'

/** Look at readers' pages and change none of them. */
const readersPages =
  /(accessibility|addresses|exit|facts|html|links|long-words|other-origins|readers)\.spec\.ts/

/** A whole installation of its own, made by the same command that people type. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  // First all who read, while the server still has every page that one of them has read: a publication empties the shelf.
  projects: [
    { name: 'reading', testMatch: readersPages },
    { name: 'writing', testIgnore: readersPages },
  ],
  fullyParallel: false,
  // Once: on a crowded machine a browser may stall. What passes the second time is named as flaky, and is a fault to find.
  retries: 1,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'on-first-retry',
    launchOptions: { args, ...(browser && { executablePath: browser }) },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://localhost:${port}/healthz`,
    timeout: 600_000,
    reuseExistingServer: Boolean(process.env.E2E_REUSE),
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    env: {
      PORT: port,
      DATA_DIR: '.data-e2e',
      NEXT_DIST_DIR: '.next-check',
      SERVER_URL: `http://localhost:${port}`,
      FRONTENDS: frontEnd,
      PUSH_HOSTS: '127.0.0.1',
      NODE_ENV: 'production',
    },
  },
})
