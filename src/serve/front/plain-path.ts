/** A path in one spelling, in which Payload finds its endpoints also by capitals, doubled slashes and letters in disguise. */
export const plainPath = (path: string): string =>
  decodeURIComponent(path).toLowerCase().replace(/\/+/g, '/').replace(/\/$/, '')
