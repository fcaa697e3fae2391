/**
 * Names a finding without its value, so that safeguarding's written reason can be tied to it. Keyed: whoever reads the
 * database alone cannot try names until one fits. Another value, another field or another language is another finding.
 */
import { createHmac } from 'node:crypto'
import type { Finding as PrivacyFinding } from '@/domain/privacy/finding'

export function fingerprintOf(
  secret: string,
  { rule, field, locale, excerpt }: PrivacyFinding,
  value: string,
): string {
  const what = [rule, field, locale ?? '', excerpt, value].join('\u0000')
  return createHmac('sha256', secret).update(what).digest('hex').slice(0, 32)
}
