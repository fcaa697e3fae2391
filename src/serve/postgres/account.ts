/** How the embedded PostgreSQL is found, created, watched and recovered: everything but starting it. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { StartError } from '../start-error'

/** The system account to run as; empty when we are an ordinary user ourselves. */
export type Account = { readonly uid?: number; readonly gid?: number }

const run = promisify(execFile)

/** PostgreSQL refuses to run as root: then an account without rights does it, `postgres` if the system has one. */
export async function account(): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(() => undefined)
    if (ids) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }
  }
  throw new StartError(
    'PostgreSQL does not run as root, and this system has neither an account "postgres" nor "nobody". Start as an ordinary user, or set DATABASE_URL.',
  )
}
