/** Passwords have twelve characters or more, wherever they are set: new account, change, reset. */
import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { inTheirLanguage } from '@/messages/admin/say'

const shortest = 12
/** Hashing is slow on purpose; without a limit a very long password would keep the server busy. */
const longest = 1000

export const passwordRule: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (password === undefined || password === null || password === '') return args
  const isRight =
    typeof password === 'string' && [...password].length >= shortest && password.length <= longest
  if (isRight) return args
  const message = inTheirLanguage('mistakes.password', req.i18n?.language)
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }], req }, req.t)
}
