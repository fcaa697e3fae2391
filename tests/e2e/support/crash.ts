import type { Page } from '@playwright/test'

/** The window is gone from one moment to the next, as when a phone kills it. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  void devtools.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')
  await page.close()
}
