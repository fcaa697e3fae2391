import { organisation } from '@/domain/organisation'
import { EnvError } from '@/env'
import { StoreAway } from '@/store/store-away'
import { StartError } from '../start-error'

/** What to tell the person who started the site about an error: one sentence where we know it, else all we have. */
export function sentenceOf(error: unknown): string {
  const isSentence = [StartError, EnvError, StoreAway].some((kind) => error instanceof kind)
  if (isSentence) return (error as Error).message
  const { code, path, stack } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full: make room and start again.'
  if (code === 'EROFS') return `The disk cannot be written to (${path ?? 'read-only'}).`
  if (code === 'EACCES' || code === 'EPERM')
    return `${path ?? 'A file'} may not be read or written by this user.`
  return `${organisation.product} could not start: ${stack ?? String(error)}`
}
