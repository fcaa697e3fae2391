import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DATABASE, roles } from './password'

type Server = {
  /** Address of our database as the owner of the cluster. */
  readonly ownerUrl: string
  readonly serverPassword: string
  readonly ended: Promise<void>
}

/** Resolves when the server answers, and our database and its second role exist; rejects when the server ends first. */
export async function waitUntilReady({ ownerUrl, serverPassword, ended }: Server): Promise<void> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  const maintenance = new URL(ownerUrl)
  maintenance.pathname = '/postgres'
  for (;;) {
    if (hasEnded) throw new Error('The server ended while starting')
    const client = new pg.Client({ connectionString: maintenance.href })
    try {
      await client.connect()
    } catch {
      await sleep(50) // still starting, or recovering after a crash: as long as it lives, it will answer
      continue
    }
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
      if (!rowCount) await client.query(`create database ${DATABASE}`)
      await settleServerRole(client, serverPassword)
      return
    } finally {
      await client.end()
    }
  }
}

/** Made where a cluster has none, as those from before there were two; what it may do, each migration says anew. */
async function settleServerRole(client: pg.Client, secret: string): Promise<void> {
  const { user } = roles.server
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [user])
  const verb = rowCount ? 'alter' : 'create'
  await client.query(
    `${verb} role ${user} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
     password ${client.escapeLiteral(secret)}`,
  )
}
