import { expect, test } from '@playwright/test'
import { locales } from '../../src/domain/locales'
import { pathTo } from '../../src/domain/routes'
import { crawl } from './support/crawl'
import { htmlMistakes } from './support/html'

for (const language of locales) {
  const start = pathTo({ kind: 'home' }, language)
  test(`every page within two clicks is valid HTML (${language})`, async ({ request }) => {
    const pages = await crawl(request, start, language === 'sv' ? 2 : 1)
    for (const { path, html } of pages.filter(({ html }) => /^<!doctype html>/i.test(html)))
      expect.soft(await htmlMistakes(html), path).toEqual([])
  })
}
