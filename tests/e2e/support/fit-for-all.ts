/** What every view of ours must be: nothing that axe minds, nothing wider than the screen. */
import { expect, type Page } from '@playwright/test'
import { axeFindings } from './axe'

/**
 * @param part of the page that is looked at
 * @param listed rules that the statement of the admin says are not kept there
 */
export async function isFitForAll(page: Page, part: string, listed: string[] = []): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible()
  expect.soft(await axeFindings(page, (axe) => axe.include(part).disableRules(listed))).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sideways, 'wider than the screen').toBeLessThanOrEqual(0)
}
