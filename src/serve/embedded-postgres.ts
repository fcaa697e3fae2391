/**
 * The database that comes with the project: starts PostgreSQL on a folder, and stops it.
 * Importing this file does nothing; tests and the server call `startEmbeddedPostgres`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { freePort } from './free-port'
import { account } from './postgres/account'
import { createCluster } from './postgres/create-cluster'
import { endLeftover } from './postgres/end-leftover'
import { guard } from './postgres/guard'
import { DATABASE, password, roles } from './postgres/password'
import { clusterFolder, programs } from './postgres/places'
import { waitUntilReady } from './postgres/wait-until-ready'
import { StartError } from './start-error'

export type EmbeddedPostgres = {
  /** Address for the server's role, which reads and writes rows where the migrations let it. */
  readonly url: string
  /** Address for the owner of the cluster, who migrates and restores. */
  readonly ownerUrl: string
  readonly pid: number
  /** Settles when the server process has ended, wanted or not. */
  readonly ended: Promise<void>
  /** Disconnects everybody, writes everything to disk and ends the server. May be called twice. */
  stop(): Promise<void>
}

type Options = {
  readonly dataDir: string
  readonly port?: number
  /** False where nobody would miss the data after a power cut: the tests. It outlives the end of every process. */
  readonly isDurable?: boolean
}

/**
 * Starts PostgreSQL with its files in `dataDir`/postgres on 127.0.0.1 only, creating it at first use.
 * A server left behind by a killed run is stopped first. If this process dies, the server follows.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  await mkdir(dataDir, { recursive: true })
  const runAs = await account()
  const bin = await programs(runAs)
  const cluster = await clusterFolder(dataDir, runAs)
  const secret = await password(dataDir, 'owner')
  const serverPassword = await password(dataDir, 'server')
  await createCluster({ cluster, bin, runAs, secret })
  await endLeftover({ cluster, bin, runAs })

  const port = options.port ?? (await freePort())
  const addressOf = (user: string, secret: string) =>
    `postgres://${user}:${secret}@127.0.0.1:${port}/${DATABASE}`
  const url = addressOf(roles.server.user, serverPassword)
  const ownerUrl = addressOf(roles.owner.user, secret)
  const logFile = join(dataDir, 'postgres.log')
  await rm(logFile, { force: true })
  const settings = options.isDurable === false ? ['fsync=off', 'full_page_writes=off'] : []
  const server = await launch(join(bin, 'postgres'), cluster, port, logFile, runAs, settings)
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const release = guard(server)
  try {
    await waitUntilReady({ ownerUrl, serverPassword, ended })
  } catch (cause) {
    server.kill('SIGINT')
    release()
    throw new StartError(await explain(logFile), { cause })
  }

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGINT') // "fast": does not wait for clients
    await ended
    release()
  }
  return { url, ownerUrl, pid: server.pid ?? 0, ended, stop }
}

async function launch(
  program: string,
  cluster: string,
  port: number,
  logFile: string,
  runAs: { uid?: number; gid?: number },
  more: readonly string[],
): Promise<ChildProcess> {
  const log = await open(logFile, 'a', 0o600)
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=', // nothing but the one address, whatever the system's default folder is
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C', // so that `explain` can read the log
    'log_checkpoints=off',
    ...more,
  ]
  const server = spawn(program, ['-D', cluster, '-p', String(port), ...settings.flatMap((s) => ['-c', s])], {
    ...runAs,
    cwd: '/',
    detached: true, // Ctrl-C in the terminal is for us alone; we stop the database last
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  return server
}

async function explain(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '')
  if (log.includes('No space left on device'))
    return 'The disk is full: the database cannot start. Make room and start again.'
  if (log.includes('Address already in use'))
    return 'The port chosen for the database was taken in the same moment. Start again.'
  if (log.includes('incompatible with server'))
    return 'The data folder was made by another major version of PostgreSQL. Restore a backup into a new DATA_DIR.'
  const lines = log.trim().split('\n')
  const last = lines.findLast((line) => line.includes('FATAL:')) ?? lines.at(-1)
  return `The embedded database did not start; its last words: ${last || 'none'} (see ${logFile}).`
}
