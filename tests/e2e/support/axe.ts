/** What axe minds on a page, in one place for all who ask it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Looks where the page stands and tells only of what is wrong. Left to itself axe describes what is right as well, opens
 * a second page to put its answer together, and is sent to the page anew each time: five times the time, for the same
 * findings.
 * @param narrow to a part of the page, or to some rules
 * @returns a sentence for each rule that is broken
 */
export async function axeFindings(
  page: Page,
  narrow: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<string[]> {
  await comeToRest(page)
  const axe = new AxeBuilder({ page, ...((await knowsAxe(page)) && { axeSource: 'undefined' }) })
  const { violations } = await narrow(axe.setLegacyMode().options({ resultTypes: ['violations'] })).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  )
}

/** Of axe's rules those that a scheme of colours may break; it changes nothing else. */
export const ofColour = ['color-contrast', 'link-in-text-block']

/** Whether axe has looked at this very document before; one in a frame may have come since. */
const knowsAxe = async (page: Page) =>
  page.frames().length === 1 && (await page.evaluate(() => 'axe' in window))

/** A colour on its way to another has the contrast of neither. Where nothing is drawn, as under a trace, it never arrives. */
const comeToRest = (page: Page) =>
  page.evaluate(() => {
    const moving = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
      )
    const patience = new Promise<void>((resolve) => setTimeout(resolve, 5000))
    return Promise.race([Promise.allSettled(moving.map(({ finished }) => finished)), patience]).then(
      () => undefined,
    )
  })
