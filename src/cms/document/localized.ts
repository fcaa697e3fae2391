/** The original text of a field read in all languages, whether it is localized or not. */
import { defaultLocale } from '@/domain/locales'

export function localized(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return null
  const texts = value as Record<string, unknown>
  const text =
    texts[defaultLocale] ?? Object.values(texts).find((one) => typeof one === 'string' && one !== '')
  return typeof text === 'string' ? text : null
}
