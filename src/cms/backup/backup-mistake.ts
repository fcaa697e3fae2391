import { StoreAway } from '@/store/store-away'
import { MigrationMistake } from '../db/migrations-of'

/** What the person at the keyboard can mend: told in one sentence, without a stack. */
export class BackupMistake extends Error {
  override readonly name = 'BackupMistake'
}

/** One sentence where we know it, else all we have. */
export function sentenceOfMistake(error: unknown): string {
  if (error instanceof BackupMistake || error instanceof MigrationMistake || error instanceof StoreAway)
    return error.message
  const { code, path, stack } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EFBIG' || code === '53100')
    return 'The disk is full: make room and try again. Nothing was changed.'
  if (code === 'EACCES' || code === 'EROFS')
    return `${path ?? 'The folder'} may not be written to by this user.`
  return stack ?? String(error)
}
