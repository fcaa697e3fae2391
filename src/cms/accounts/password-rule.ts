/** One rule for passwords, wherever they are set: new account, change, reset, invitation. */
import { type PayloadRequest, ValidationError } from 'payload'
import { organisation } from '@/domain/organisation'
import { env } from '@/env'
import { inTheirLanguage, type Key } from '@/messages/admin/say'
import { isGuessable } from '../accounts/password-strength'
import { beforeOperation } from '../payload/operation'

const shortest = 12
/** Hashing is slow on purpose; without a limit a very long password would keep the server busy. */
const longest = 1000

type Given = { password?: unknown; name?: unknown; email?: unknown }

export const passwordRule = beforeOperation<Given>(async (call, operation) => {
  const { data, id, req } = call
  const password = data?.password
  if (operation === 'login' || password === undefined || password === null || password === '') return call
  const isFitting =
    typeof password === 'string' && [...password].length >= shortest && password.length <= longest
  if (!isFitting) throw refusal(req, 'mistakes.password')
  const known = id === undefined ? null : await ownerOf(req, String(id))
  const personal = [known?.name, known?.email, data?.name, data?.email].filter(
    (one) => typeof one === 'string',
  )
  if (isGuessable(password, [...personal, organisation.product, new URL(env.SERVER_URL).hostname]))
    throw refusal(req, 'mistakes.passwordCommon')
  return call
})

const ownerOf = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Given & { id: string }>({
    collection: 'users',
    req,
    where: { id: { equals: id } },
    select: { name: true, email: true },
  })

function refusal(req: PayloadRequest, sentence: Key): ValidationError {
  const message = inTheirLanguage(sentence, req.i18n?.language)
  return new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}
