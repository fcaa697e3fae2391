import { localeFacts } from '@/domain/locales'
import type { Frame } from '@/site/frame/frame'

/**
 * Facts in one line: `Rapport · PDF, 4 sidor · svenska`. The dot stays with what stands before it, so that no line
 * begins with one; whatever is empty is left out.
 */
export const joined = (facts: readonly unknown[]): string => facts.filter(Boolean).join('\u00a0· ')

/** Between things that are counted up in a line, as each script writes it. */
export const comma = ({ locale }: Frame): string =>
  localeFacts[locale].dir === 'rtl' ? '، ' : locale === 'ti' ? '፣ ' : ', '
