/** Brings the database up to date; what a start runs first. */
import { migrateDatabase } from './migrate-database'

await migrateDatabase()
process.exit(0)
