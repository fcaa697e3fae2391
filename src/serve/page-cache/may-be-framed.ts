type Headers = Readonly<Record<string, unknown>>

/**
 * Whether a page says that others may show it within theirs. The older header for that, `x-frame-options`, has no word
 * for it: such a page goes without.
 */
export const mayBeFramed = (said: Headers): boolean =>
  String(said['content-security-policy']).includes('frame-ancestors *')
