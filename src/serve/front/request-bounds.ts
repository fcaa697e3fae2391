import type { IncomingMessage } from 'node:http'
import { questionBounds } from '@/domain/bounds/question'
import { unusedEndpoint } from '../behind'
import { hasCredentials } from '../page-cache/cache-key'
import { pathOf } from '../path-of'
import { ruleFor } from './attempt-rules'
import { plainPath } from './plain-path'

export type Refusal = { readonly status: number; readonly because: string }

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/i
const LONGEST_TARGET = 8000
const MEGABYTE = 1024 * 1024
/** An address and a password; it is held while others have their turn. */
const SIGN_IN = 64 * 1024
/** Five thousand characters in any script, encoded, with room for the other fields. */
const FORM = 128 * 1024
const ACT = 256 * 1024
/** Where a document is created, saved, handed in by a machine, or asked about as it stands in a form. */
const documentPath = /^\/api\/(?!review\/|users\/)((globals\/)?[\w-]+(\/(access\/)?[\w-]+)?)\/?$/

/** Refuses a request that no part of the house could answer sensibly; the parts behind need not be afraid of it. */
export function refusal(req: IncomingMessage): Refusal | undefined {
  const target = req.url ?? ''
  if (!METHODS.has(req.method ?? '')) return { status: 405, because: 'This method is not used here.' }
  if (target.length > LONGEST_TARGET) return { status: 414, because: 'This address is too long.' }
  if (!isWellFormed(target) || hasListsThatAreNone(target))
    return { status: 400, because: 'This address is not well formed.' }
  if (asksTooMuch(target)) return TOO_MANY_CONDITIONS
  if (!isHost(req.headers.host ?? ''))
    return { status: 400, because: 'The Host header is missing or not well formed.' }
  if (unusedEndpoint.test(plainPath(pathOf(req))))
    return { status: 404, because: 'There is nothing at this address.' }
  if (Number(req.headers['content-length'] ?? 0) > mostBytes(req)) return TOO_LARGE
  return undefined
}

export const TOO_LARGE: Refusal = { status: 413, because: 'This is too large.' }
export const MALFORMED: Refusal = { status: 400, because: 'The body is not what it says it is.' }

/**
 * How many bytes of body a request may bring: forms and sign-ins are small, uploads are for those who signed in. As JSON
 * come documents, which in eight languages are a few hundred thousand bytes, and acts, which are a few lines.
 */
export function mostBytes(req: IncomingMessage): number {
  const path = pathOf(req)
  if (ruleFor(req.method, path)?.inTurn) return SIGN_IN
  if (!hasCredentials(req)) return FORM
  if (isFile(req)) return 26 * MEGABYTE
  if (!path.startsWith('/api/')) return 10 * MEGABYTE // a whole form of the admin, with what is drawn in it
  return documentPath.test(path) ? MEGABYTE : ACT
}

const isFile = ({ headers }: IncomingMessage): boolean =>
  /^(multipart\/form-data|application\/octet-stream)/.test(headers['content-type'] ?? '')

/** `or` and `and` are lists of questions: Payload's list view takes that for granted and falls over anything else. */
function hasListsThatAreNone(target: string): boolean {
  if (!target.includes('where')) return false
  const names = [...new URLSearchParams(target.slice(target.indexOf('?') + 1)).keys()]
  return names.some((name) => /^where.*\[(and|or)\](?!\[\d{0,3}\]\[)/.test(name))
}

const TOO_MANY_CONDITIONS: Refusal = {
  status: 400,
  because: `A question may have at most ${questionBounds.conditions} conditions.`,
}

/** The API says so itself, whichever way a question comes; a page of the admin would fall over the refusal. */
function asksTooMuch(target: string): boolean {
  if (!target.startsWith('/admin') || !target.includes('where')) return false
  const names = [...new URLSearchParams(target.slice(target.indexOf('?') + 1)).keys()]
  const compared = names
    .filter((name) => name.startsWith('where'))
    .map((name) => name.replace(/\[\d*\]$/, ''))
  return new Set(compared).size > questionBounds.conditions
}

/** One that an address can be made of: `9007199254740993` reads as a number too large for one, and Payload falls over it. */
const isHost = (host: string): boolean => HOST.test(host) && URL.canParse(`http://${host}`)

function isWellFormed(target: string): boolean {
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(target) || /[\\#]/.test(target)) return false
  if (!target.includes('%')) return true
  try {
    return !decodeURIComponent(target).includes('\0') // which PostgreSQL would not take in a text
  } catch {
    return false
  }
}
