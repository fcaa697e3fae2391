/** Which addresses a link may lead to. Everything else (javascript:, data:, file: …) is refused, not repaired. */
const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:'])

export function isSafeAddress(address: unknown): address is string {
  if (typeof address !== 'string') return false
  if (address.startsWith('#')) return true
  // A second slash or backslash would leave the site.
  if (address.startsWith('/')) return !/^\/[/\\]/.test(address)
  return URL.canParse(address) && protocols.has(new URL(address).protocol)
}
