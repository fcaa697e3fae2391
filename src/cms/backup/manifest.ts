/**
 * What stands in an archive: a gzipped tar of the tables as PostgreSQL's COPY writes them, the pictures and files, and,
 * as its last entry, this list with the checksum of everything before it. An archive cut short has no list.
 */
import { z } from 'zod'
import { type Shelf, shelves } from '@/store/keeping'
import { headSchema } from '../chain/head'

export const manifestName = 'manifest.json'

const tableSchema = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number(),
})

export const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  /** The migrations that the database had seen: a restore lays the same schema first. */
  migrations: z.array(z.string()),
  tables: z.array(tableSchema),
  /** The head of the chain of hashes at that moment: `npm run verify -- --against` this archive (ADR 113). */
  chain: headSchema.optional(),
  entries: z.record(z.string(), z.object({ size: z.number(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof manifestSchema>
export type Table = z.infer<typeof tableSchema>

/** What an entry holds. Anything else, a path that climbs out of its folder included, is nothing. */
export type Place =
  | { readonly is: 'rows'; readonly table: string }
  | { readonly is: 'file'; readonly shelf: Shelf; readonly name: string }

const rowsPattern = /^database\/([a-z_]+\.\w+)\/\d+\.copy$/
const filePattern = new RegExp(`^(${shelves.join('|')})/([\\w-][\\w.-]*)$`)

export const rowsName = ({ schema, name }: Pick<Table, 'schema' | 'name'>, part: number): string =>
  `database/${schema}.${name}/${String(part).padStart(5, '0')}.copy`

export function placeOf(entry: string): Place | undefined {
  const rows = rowsPattern.exec(entry)
  if (rows?.[1]) return { is: 'rows', table: rows[1] }
  const file = filePattern.exec(entry)
  if (file?.[2]) return { is: 'file', shelf: file[1] as Shelf, name: file[2] }
  return undefined
}
