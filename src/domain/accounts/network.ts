/** What counts as one place on the network: an IPv4 address, or a whole /64 of IPv6 ones, which is one household. */
export function networkOf(address: string): string {
  const v4 = address.replace(/^::ffff:/, '')
  return v4.includes(':') ? v4.split(':').slice(0, 4).join(':') : v4
}
