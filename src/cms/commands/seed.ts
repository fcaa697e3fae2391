/** `npm run seed`: fills the site with the demo's content. */
import { existsSync } from 'node:fs'
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/env'
import { accountsFile } from '../seed/demo-accounts'
import { progressOn } from '../seed/progress'
import { seed } from '../seed/seed'

const help = `npm run seed

Fills the site with the demo's content: two projects, eleven modules, ten municipalities, ten contacts,
three stories, documents, research and pages, written, reviewed and published as people would.
Run it again whenever you like: what is there stays as it is, what was left unfinished is finished.

  DATABASE_URL   the database to fill; npm start knows its own
  DATA_DIR       where pictures, files and demo-accounts.json go (./.data)
  DEMO           1 makes demo accounts with fresh passwords in DATA_DIR/demo-accounts.json;
                 by default only with the embedded database
`

if (process.argv.includes('--help')) {
  console.log(help)
  process.exit(0)
}

const payload = await getPayload({ config })
await seed({ payload, dataDir: env.DATA_DIR, isDemo: env.DEMO, progress: progressOn(process.stdout) })
if (env.DEMO && existsSync(accountsFile(env.DATA_DIR)))
  console.log(`  Accounts are in ${accountsFile(env.DATA_DIR)}`)
await payload.destroy()
process.exit(0)
