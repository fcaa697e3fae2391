/** A process of its own that makes the newsletter of the coming letter day, as the worker will on that day. */
import { sql } from '@payloadcms/db-postgres'
import { writeLetter } from '@/cms/newsletter/write-letter'
import { closeCms, openCms } from './cms'
import { sqlOf, toLetterDay } from './newsletter'

await sqlOf(sql`update app.letters set day = day - 28`)
await toLetterDay()
console.log(`LETTERS ${await writeLetter(await openCms())}`)
await closeCms()
process.exit(0)
