/**
 * Runs the embedded database alone and prints its address, for work by hand:
 * `tsx scripts/database.ts [folder]` (default .data). Ctrl-C stops it.
 */
import { startEmbeddedPostgres } from '../src/serve/embedded-postgres'

const database = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '.data' })
console.log(database.url)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void database.stop())
await database.ended
