/** Which address a letter can go to: one, and nothing beside it that a mail server could take for a second or a header. */

/** As long as an address on its way may be (RFC 5321). */
const longest = 254
const inside = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/i
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/**
 * @returns the address in the one spelling that is kept: small letters, a domain such as `förening.se` as the mail
 *   servers write it; null for what is no address
 */
export function readAddress(text: string): string | null {
  const parts = text.trim().split('@')
  const [name = '', place = ''] = parts
  const host = hostOf(place)
  if (parts.length !== 2 || !inside.test(name) || /^\.|\.\.|\.$/.test(name) || !domain.test(host)) return null
  const address = `${name}@${host}`.toLowerCase()
  return address.length > longest ? null : address
}

/**
 * The mailbox that an address leads to: what stands after a `+` sorts the mail of one person, who would otherwise be
 * written to as often as somebody thinks of another word to put there.
 *
 * @param address as `readAddress` spells it
 */
export const mailboxOf = (address: string): string => address.replace(/^([^+@]+)\+[^@]*@/, '$1@')

/** In ASCII; empty for what a browser would not take for a name of a host either. */
function hostOf(place: string): string {
  if (!/^[\p{L}\p{N}.-]+$/u.test(place) || !URL.canParse(`http://${place}`)) return ''
  return new URL(`http://${place}`).hostname
}
