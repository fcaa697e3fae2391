/**
 * Where a webhook or a push notice may go: to the open internet, and to what the operator names for it. Names are judged by all
 * the addresses that they have at that moment, so whoever connects takes one of these and asks no second time.
 */
import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { env } from '@/env'

export class ClosedAddress extends Error {
  override readonly name = 'ClosedAddress'
}

/** All of IPv6 that is given out to the world (RFC 4291): what lies elsewhere leads to IPv4 in disguise, or nowhere. */
const givenOut = ipaddr.parseCIDR('2000::/3')

/** Looks like any other, and is where a provider's machines ask for their own secrets. */
const metadata = ['168.63.129.16']

/** @returns for an address that is written out: whether everybody in the world would reach the same machine by it */
export function isOpen(address: string): boolean {
  const ip = ipaddr.parse(address)
  if (ip.range() !== 'unicast' || metadata.includes(ip.toString())) return false
  return ip.kind() === 'ipv4' || ip.match(givenOut)
}

const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')

function isNamed(host: string, address: string, names: readonly string[]): boolean {
  const ip = ipaddr.parse(address)
  return names.some((named) => {
    if (!ipaddr.isValidCIDR(named)) return named === host || named === address
    const [network, bits] = ipaddr.parseCIDR(named)
    return network.kind() === ip.kind() && ip.match(network, bits)
  })
}

/**
 * @param names what the operator lets it reach beside the open internet
 * @throws ClosedAddress where one of them is not for us; the resolver's own error where there is none
 */
export async function openAddresses(
  { protocol, hostname }: URL,
  names: readonly string[] = env.WEBHOOK_HOSTS,
): Promise<LookupAddress[]> {
  const host = bare(hostname)
  const addresses = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await dns.lookup(host, { all: true })
  const isEach = addresses.every(
    ({ address }) => isNamed(host, address, names) || (protocol === 'https:' && isOpen(address)),
  )
  if (!isEach) throw new ClosedAddress('It lies inside a private network, or is not https.')
  return addresses
}
