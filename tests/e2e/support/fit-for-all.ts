/** What every view of ours must be: nothing that axe minds, nothing wider than the screen. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * @param part of the page that is looked at
 * @param listed rules that the statement of the admin says are not kept there
 */
export async function isFitForAll(page: Page, part: string, listed: string[] = []): Promise<void> {
  await expect(page.locator(part).first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include(part).disableRules(listed).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(sideways, 'wider than the screen').toBeLessThanOrEqual(0)
}
