/** Refuses at saving what would be refused at sending: the same look at the same address, with a reason. */
import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { wholeAddress } from '@/domain/safe-address'
import { accountTexts } from '@/messages/accounts/texts'
import { ClosedAddress, openAddresses } from './open-addresses'

export const openAddressOnly: TextFieldSingleValidation = async (value, options) => {
  const { mistakes } = accountTexts(options.req.i18n?.language).webhook
  const address = wholeAddress(value)
  const url = address ? new URL(address) : null
  if (!url || !/^https?:$/.test(url.protocol)) return value ? mistakes.noAddress : text(value, options)
  try {
    await openAddresses(url)
  } catch (error) {
    if (error instanceof ClosedAddress)
      return url.protocol === 'http:' ? mistakes.notEncrypted : mistakes.closedAddress
    return mistakes.unknownName
  }
  return text(value, options)
}
