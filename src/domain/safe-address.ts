/**
 * Every address that somebody wrote and a browser will follow, read as browsers read it: by the parser of the WHATWG
 * URL standard, never by looking at the text. `"/\t/evil.example"` begins like a path and is another site to a browser.
 */
const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** Stands for this site where its name does not matter; nobody can have it (RFC 2606). */
const house = 'https://house.invalid'
const openHouse = 'http://house.invalid'

/**
 * Whether a link may lead there: to the web, to mail, to a telephone, to a path (`/…`) or a part (`#…`) of this site.
 * Everything else (javascript:, data:, names and passwords before the host …) is refused, not repaired.
 */
export function isSafeAddress(address: unknown): address is string {
  return safeAddress(address) !== undefined
}

/** @returns the address without the space around it; undefined when no link may lead there */
export function safeAddress(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  const address = written.trim()
  return wholeAddress(address) ?? (/^[/#]/.test(address) && pathInside(address) ? address : undefined)
}

/** @returns an address that says by itself where it leads, also on paper; undefined for a path and for what is unsafe */
export function wholeAddress(written: unknown): string | undefined {
  const address = wellWritten(written)
  const url = URL.parse(address)
  if (!url || !protocols.has(url.protocol) || url.username || url.password) return undefined
  // `https:name` is a site of its own or a path of this one, all according to where it stands.
  const isSameEverywhere = [house, openHouse].every((here) => URL.parse(address, here)?.href === url.href)
  return isSameEverywhere ? address : undefined
}

/**
 * @param origin the site's own, where whole addresses of it are to be known as such
 * @returns path, query and fragment of an address that stays on this site; undefined when it leaves it, or is none
 */
export function pathInside(written: unknown, origin: string = house): string | undefined {
  const address = wellWritten(written)
  const url = address === '' ? null : URL.parse(address, origin)
  if (!url || url.origin !== new URL(origin).origin || url.username || url.password) return undefined
  // `/.//name` is a path to the parser, which leaves `//name` of it: another site to whoever reads that.
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search + url.hash
}

/**
 * Browsers drop control characters and turn backslashes around; whoever reads the same address elsewhere may not. Nobody
 * writes them, so they make it none.
 */
function wellWritten(written: unknown): string {
  const address = typeof written === 'string' ? written.trim() : ''
  return /[\p{Cc}\\]/u.test(address) ? '' : address
}
