/** What `npm run verify` does. */
import { open, readFile } from 'node:fs/promises'
import config from '@payload-config'
import pg from 'pg'
import { env } from '@/env'
import type { Tell } from '../backup/back-up'
import { BackupMistake } from '../backup/backup-mistake'
import { verifyArchive } from '../backup/read-archive'
import { extendChain } from '../chain/head'
import { strays } from '../chain/strays'
import { type ChainReport, type Fault, verifyChain } from '../chain/verify-chain'
import { besideServing } from '../payload/beside-serving'

const sentences: Record<Fault['what'], (where: string) => string> = {
  brokenLink: (where) => `Link ${where} does not follow from the one before it.`,
  missingLink: (where) => `Link ${where} is missing.`,
  missingRow: (where) => `${where}: the row is gone.`,
  changedRow: (where) => `${where}: the row is not what was written.`,
  unchainedRow: (where) => `${where}: the row came past the chain.`,
  missingHead: (where) => `${where} is no link: what came after it, or it, was rewritten or cut off.`,
}

type Verified = Pick<ChainReport, 'head' | 'erased'> & { readonly faults: readonly string[] }

/** @throws BackupMistake for what the person at the keyboard can mend */
export async function verifyHistory(args: readonly string[], tell: Tell): Promise<Verified> {
  const ancestor = await ancestorIn(args)
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'beratta-verify' })
  client.on('error', () => {})
  await client.connect()
  try {
    await extendChain(client)
    const report = await verifyChain(client, { ancestor, tell: (done, of) => tell('links', done, of) })
    const astray = await besideServing(await config, (payload) =>
      strays(payload, (done, of) => tell('live documents', done, of)),
    )
    return {
      ...report,
      faults: [
        ...report.faults.map(({ what, where }) => sentences[what](where)),
        ...astray.map((document) => `${document}: readers see something else than what was approved.`),
      ],
    }
  } finally {
    await client.end()
  }
}

async function ancestorIn(args: readonly string[]): Promise<string | undefined> {
  if (args.length === 0) return undefined
  const [option, given = '', ...more] = args
  if (option !== '--against' || !given || more.length > 0)
    throw new BackupMistake('One head is compared at a time, with --against: see --help.')
  const hash = /^[0-9a-f]{64}$/i.test(given) ? given : await hashIn(given)
  if (!hash) throw new BackupMistake(`${given} holds no head of a chain.`)
  return hash.toLowerCase()
}

/** From an archive, or from whatever else has written a hash down. */
async function hashIn(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => {
    throw new BackupMistake(`There is no file ${file} that can be read.`)
  })
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0).finally(() => handle.close())
  const isGzip = buffer[0] === 0x1f && buffer[1] === 0x8b
  if (isGzip) return (await verifyArchive(file)).chain?.hash
  return /\b[0-9a-f]{64}\b/i.exec(await readFile(file, 'utf8'))?.[0]
}
