import { type Route, resolvePath } from '@/domain/routes'
import { plainPath } from './plain-path'

export type Rule = {
  readonly name: string
  readonly most: number
  readonly seconds: number
  readonly onlyFailed: boolean
  /** Whether a password is looked at, which is so much work that one attempt follows the other. */
  readonly inTurn: boolean
}

/** A whole office or school has one address: what holds up tries at one account is `cms/accounts/throttle` (ADR 118). */
const signIn: Rule = { name: 'sign-in', most: 200, seconds: 300, onlyFailed: true, inTurn: false }
const password: Rule = { ...signIn, inTurn: true }
const mail: Rule = { name: 'mail', most: 10, seconds: 900, onlyFailed: false, inTurn: false }
/** Mail programs leave for their readers, all from a few addresses of theirs; the link itself cannot be guessed. */
const leave: Rule = { name: 'leave', most: 600, seconds: 600, onlyFailed: false, inTurn: false }
/** Each may send a mail to another stranger, in this house's name. */
const letters: Rule = { name: 'letters', most: 10, seconds: 3600, onlyFailed: false, inTurn: false }
/**
 * What leads nowhere and codes that are wrong: no link is found by trying, so this bounds the work. Taking back never
 * counts, and a whole reception centre has one address.
 */
const slip: Rule = { name: 'slip', most: 200, seconds: 300, onlyFailed: true, inTurn: false }
const form: Rule = { name: 'form', most: 20, seconds: 600, onlyFailed: false, inTurn: false }

/** By the address below `/api/`. */
const rules: readonly (readonly [RegExp, Rule])[] = [
  [/^users\/(login|password|reset-password|second-factor\/password)$/, password],
  [/^users\/(unlock|ticket|address\/(confirm|undo)|(second-factor|passkeys)(\/[\w-]+)?)$/, signIn],
  [/^machines\/agree$/, signIn],
  [/^users\/(forgot-password|address|[\w-]+\/address)$/, mail],
]

/** Null where only somebody who is signed in gets anywhere: what she saves is not counted in the admin either. */
const places: Partial<Record<Route['kind'], Rule | null>> = {
  newsletter: letters,
  newsletterLeave: leave,
  slip,
  deskSignIn: password,
  deskStep: signIn,
  deskSignOut: null,
  deskNew: null,
  deskText: null,
}

/** The limit under which a request falls: tries at a password, mails to strangers, the public forms. */
export function ruleFor(method: string | undefined, path: string): Rule | undefined {
  if (method !== 'POST') return undefined
  const plain = plainPath(path)
  const below = /^\/api\/(.+)$/.exec(plain)?.[1]
  if (below) return rules.find(([pattern]) => pattern.test(below))?.[1]
  if (/^\/(api|admin)(\/|$)/.test(plain)) return undefined
  const kind = resolvePath(plain)?.route.kind
  const own = kind && places[kind]
  return own === undefined ? form : (own ?? undefined)
}
