import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { locales } from '../../src/domain/locales'
import { pathTo } from '../../src/domain/routes'
import { crawl } from './support/crawl'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // React writes these its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The stylesheet is inline on purpose: one round trip (docs/adr).
    'no-inline-style': 'error',
    // Long words are hyphenated where the language says, and titles are what editors write.
    'long-title': 'off',
    'doctype-style': 'off',
  },
})

for (const language of locales) {
  const start = pathTo({ kind: 'home' }, language)
  test(`every page within two clicks is valid HTML (${language})`, async ({ request }) => {
    const pages = await crawl(request, start, language === 'sv' ? 2 : 1)
    for (const { path, html } of pages.filter(
      (page) => page.html.startsWith('<!doctype html>') || page.html.startsWith('<!DOCTYPE html>'),
    )) {
      const { results } = await validator.validateString(html)
      const findings = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      )
      expect.soft(findings.slice(0, 5), path).toEqual([])
    }
  })
}
