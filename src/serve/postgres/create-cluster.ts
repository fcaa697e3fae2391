import { spawn } from 'node:child_process'
import { chmod, chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../start-error'
import type { Account } from './account'
import { roles } from './password'

type Request = {
  readonly cluster: string
  readonly bin: string
  readonly runAs: Account
  readonly secret: string
}

/** Creates the cluster if there is none, beside its place first: a run killed halfway leaves no half cluster. */
export async function createCluster({ cluster, bin, runAs, secret }: Request): Promise<void> {
  if (await stat(join(cluster, 'PG_VERSION')).catch(() => undefined)) {
    await chmod(cluster, 0o700) // a copied folder may have come open, and PostgreSQL refuses that
    return
  }
  const draft = `${cluster}.new`
  const secretFile = `${draft}.password`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700, recursive: true })
  await writeFile(secretFile, secret, { mode: 0o600 })
  if (runAs.uid !== undefined && runAs.gid !== undefined)
    for (const path of [draft, secretFile]) await chown(path, runAs.uid, runAs.gid)
  try {
    const options = [
      '-D',
      draft,
      `--username=${roles.owner.user}`,
      `--pwfile=${secretFile}`,
      '--auth=scram-sha-256',
    ]
    // Character classes as in Unicode, or pg_trgm drops å, ä and ö; a bare system may lack the locale.
    const complaint =
      (await initdb(bin, runAs, [...options, ...unicode('C.UTF-8')])) &&
      (await initdb(bin, runAs, [...options, ...unicode('C')]))
    if (complaint) throw new StartError(explain(complaint))
  } finally {
    await rm(secretFile, { force: true })
  }
  await rm(cluster, { recursive: true, force: true })
  await rename(draft, cluster)
}

function unicode(locale: string): string[] {
  return ['--encoding=UTF8', `--locale=${locale}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
}

/** Runs initdb; resolves to what it complained of, empty when it succeeded. */
function initdb(bin: string, runAs: Account, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(bin, 'initdb'), args, {
      ...runAs,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0 ? '' : complaint || `initdb ended with ${code}`))
  })
}

function explain(complaint: string): string {
  if (complaint.includes('No space left on device'))
    return 'The disk is full: the database could not be created. Make room and start again.'
  const reason = complaint.split('\n').find((line) => /error|fatal/i.test(line)) ?? complaint.trim()
  return `The embedded database could not be created: ${reason}`
}
