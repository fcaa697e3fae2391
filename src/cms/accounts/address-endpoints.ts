/** What somebody does with her own address and password, once she has shown who she is, and what a link decides. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { AccountRefused } from '../http/account-refused'
import { byAdminWith, open, own } from '../http/answering'
import { askForAddress, confirmAddress, countAsking, undoAddress } from './address'
import { writePassword } from './new-password'
import { proofOrPassword, shown } from './proof'

const token = z.string().max(200)
const address = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())

export const addressEndpoints: Omit<Endpoint, 'root'>[] = [
  own(
    'post',
    '/password',
    proofOrPassword.and(z.object({ password: z.string().max(2000) })),
    (req, user, given) =>
      shown(req, user, given, async (within, id) => ({
        email: await writePassword(within, id, given.password),
      })),
  ),
  own('post', '/address', proofOrPassword.and(z.object({ email: address })), async (req, user, given) => {
    await countAsking(req, String(user.id), given.email)
    return shown(req, user, given, async (within, id) => {
      await askForAddress(within, id, given.email, id)
      return { isAsked: true }
    })
  }),
  // Starts it, no more: the link goes to the new address, and the old one is told.
  byAdminWith(
    'post',
    '/:id/address',
    proofOrPassword.and(z.object({ id: z.uuid(), email: address })),
    async (req, user, given) => {
      if (String(user.id) === given.id) throw new AccountRefused(req, 'notYourself')
      await countAsking(req, given.id, given.email)
      return shown(req, user, given, async (within, by) => {
        await askForAddress(within, given.id, given.email, by)
        return { isAsked: true }
      })
    },
  ),
  open('post', '/address/confirm', z.object({ token }), async (req, given) => ({
    email: await confirmAddress(req, given.token),
  })),
  open('post', '/address/undo', z.object({ token }), async (req, given) => ({
    token: await undoAddress(req, given.token),
  })),
]
