import type { Page } from '@playwright/test'

/** Of the chance by which it happens: a run that failed is run again as it was by DESK_SEED=…, which it has printed. */
export const seed = Number(process.env.DESK_SEED ?? Date.now() % 1_000_000)

/** The window is gone from one moment to the next, as when a phone kills it. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  void devtools.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')
  await page.close()
}
