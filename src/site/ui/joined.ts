/**
 * Facts in one line: `Rapport · PDF, 4 sidor · svenska`. The dot stays with what stands before it, so that no line
 * begins with one; whatever is empty is left out.
 */
export const joined = (facts: readonly unknown[]): string => facts.filter(Boolean).join('\u00a0· ')
