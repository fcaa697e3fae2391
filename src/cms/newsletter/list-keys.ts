/**
 * How an address lies in the list: sealed, with a keyed hash to find it by, another to name its row, and a keyed word of
 * that name as the way out. All from the house's lasting key, so that a link in an old letter still works when sessions' secret is new.
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { mailboxOf } from '@/domain/newsletter/address'
import { evidenceKey } from '../secrets/evidence-key'
import { seal, unseal } from '../secrets/seal'

type Use = 'address' | 'finding' | 'naming' | 'leaving'

const keyFor = (use: Use) =>
  Buffer.from(hkdfSync('sha256', evidenceKey(), Buffer.alloc(0), `newsletter ${use}`, 32))

const keyed = (use: Use, text: string) => createHmac('sha256', keyFor(use)).update(text).digest()

/** @param address as `readAddress` spells it: a mailbox is on the list once, and is written to as often as one is */
export const finderOf = (address: string): Buffer => keyed('finding', mailboxOf(address))

export const sealAddress = (id: string, address: string): Buffer =>
  seal(keyFor('address'), id, Buffer.from(address))

export const openAddress = (id: string, sealed: Buffer): string =>
  unseal(keyFor('address'), id, sealed).toString()

const idLength = 16

const asUuid = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/**
 * The row's name: the same whenever this mailbox signs up, so that a link in a letter from before she left takes her off
 * again. As a UUID of version 8 (RFC 9562).
 */
export function rowOf(address: string): string {
  const bytes = Buffer.from(keyed('naming', mailboxOf(address)).subarray(0, idLength))
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  return asUuid(bytes)
}

const proofOf = (id: string) => keyed('leaving', id).subarray(0, idLength)

/** Good whenever the row is there. */
export const leaveToken = (id: string): string =>
  Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), proofOf(id)]).toString('base64url')

/** @returns the row that a token lets out of the list, there or not; null for one that nobody was given */
export function idOfLeaveToken(token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * idLength) return null
  const id = asUuid(bytes.subarray(0, idLength))
  return timingSafeEqual(bytes.subarray(idLength), proofOf(id)) ? id : null
}
