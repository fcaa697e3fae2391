/**
 * Makes an archive of the whole installation while people go on writing: the tables as they stood at one moment, in one
 * snapshot, and the files, which never change and are written before the rows that tell of them.
 */
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { env } from '@/env'
import { shelves } from '@/store/keeping'
import { namesOn, readStored } from '@/store/store'
import { extendChain, readHead } from '../chain/head'
import { migrationLock } from '../db/migration-lock'
import { migrationsOf } from '../db/migrations-of'
import { ArchiveWriter } from './archive-writer'
import { BackupMistake } from './backup-mistake'
import { rowsName, type Table } from './manifest'
import { columnList, quoted, tablesOf } from './tables'

/** Says how far it has come. */
export type Tell = (step: string, done: number, of: number) => void

const PIECE = 4 * 1024 * 1024
const NEWLINE = 0x0a

/** Writes the archive to `file`; nothing is left of it when that fails. */
export async function backUp(file: string, tell: Tell): Promise<{ rows: number; files: number }> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'beratta-backup' })
  client.on('error', () => {})
  await client.connect()
  const archive = await ArchiveWriter.open(file)
  try {
    // No migration halfway: the snapshot would hold rows of one schema and columns of another.
    await client.query('select pg_advisory_lock_shared($1)', [migrationLock])
    await extendChain(client)
    await client.query('begin isolation level repeatable read read only')
    const migrations = await migrationsOf(client)
    if (migrations.length === 0)
      throw new BackupMistake('The database is empty: there is nothing to back up.')
    const madeAt = new Date().toISOString()
    const chain = await readHead(client)
    const tables = await addTables(client, archive, tell)
    await client.query('commit')
    const files = await addFiles(archive, tell)
    await archive.finish({ madeAt, migrations, tables, chain })
    return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), files }
  } catch (error) {
    await archive.discard()
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function addTables(client: pg.Client, archive: ArchiveWriter, tell: Tell): Promise<Table[]> {
  const tables = await tablesOf(client)
  const written: Table[] = []
  for (const [index, table] of tables.entries()) {
    const rows = await addRows(client, archive, table)
    written.push({ ...table, rows })
    tell('tables', index + 1, tables.length)
  }
  return written
}

/** In pieces of whole rows: a tar wants the length of each before its bytes, and nobody's memory holds a large table. */
async function addRows(
  client: pg.Client,
  archive: ArchiveWriter,
  table: Omit<Table, 'rows'>,
): Promise<number> {
  const stream = client.query(copyTo(`copy ${quoted(table)} (${columnList(table)}) to stdout`))
  let part = 0
  let waiting: Buffer[] = []
  let length = 0
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      // A newline inside a value is written as \n: this byte always ends a row.
      const end = length + chunk.length < PIECE ? 0 : chunk.lastIndexOf(NEWLINE) + 1
      if (end > 0) {
        await archive.add(rowsName(table, part++), Buffer.concat([...waiting, chunk.subarray(0, end)]))
        waiting = []
        length = 0
      }
      waiting.push(chunk.subarray(end))
      length += chunk.length - end
    }
  })
  if (length > 0) await archive.add(rowsName(table, part), Buffer.concat(waiting))
  return stream.rowCount
}

async function addFiles(archive: ArchiveWriter, tell: Tell): Promise<number> {
  let count = 0
  for (const shelf of shelves) {
    const names = await namesOn(shelf)
    for (const [index, name] of names.entries()) {
      const bytes = await readStored(shelf, name) // undefined when it was erased since it was listed
      if (bytes) await archive.add(`${shelf}/${name}`, bytes)
      if (bytes) count += 1
      tell(shelf, index + 1, names.length)
    }
  }
  return count
}
