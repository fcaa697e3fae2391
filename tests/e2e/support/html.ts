/** What is wrong with a page as HTML, in one place for all who ask. */
import { HtmlValidate } from 'html-validate'

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

/** @returns a sentence for each of the first mistakes */
export async function htmlMistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results
    .flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
    )
    .slice(0, 5)
}
