/** The slip, made where whoever answers stands: nobody else has seen it when it is in her hand. */
import type { Locale } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { SealedBody } from '@/domain/safeguarding/sealed-consent'
import { slipCodeOf, slipCodes, slipSecretBytes } from '@/domain/safeguarding/slip'

export function drawSlip(): SealedBody['slip'] {
  const bytes = crypto.getRandomValues(new Uint8Array(slipSecretBytes))
  return {
    secret: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    code: slipCodeOf(drawBelow(slipCodes)),
  }
}

/** Each number as likely as the others: what is left over at the end is drawn again. */
function drawBelow(count: number): number {
  const range = 2 ** 32
  const last = range - (range % count)
  for (;;) {
    const [drawn = range] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < last) return drawn % count
  }
}

export const linkOf = (secret: string, language: Locale): string =>
  location.origin + pathTo({ kind: 'slip', slug: secret }, language)
