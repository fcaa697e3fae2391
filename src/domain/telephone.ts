/** Telephone numbers that readers are shown to call, from `112` to `+46 8 123 45 67`. */

/** Whether it is digits, with at most one separator between two of them; a plus may stand first. */
export function isTelephone(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '').length
  return /^\+?\d+(?:[ -]\d+)*$/.test(written) && digits >= 3 && digits <= 15
}

/** The address that calls it. */
export function callTo(written: string): string {
  return `tel:${written.replaceAll(/[ -]/g, '')}`
}

/** The same number with nothing in it at which a line may break. */
export function unbroken(written: string): string {
  return written.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
}
