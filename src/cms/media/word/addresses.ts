/** Where a link of a document may lead: out to the web or to mail, as any reader's click may. No files, no scripts. */
import { isSafeAddress } from '@/domain/safe-address'

export const isOpenAddress = (address: string): boolean =>
  /^(?:https?|mailto):/i.test(address.trim()) && isSafeAddress(address.trim())

/** As people read it, for the personal-data check. */
export function spokenAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
