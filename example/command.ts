/** `npm run seed`: fills the site with the demo's content. */
import { defaultLocale } from '@/domain/locales'
import { exampleLanguages } from './languages'

const help = `npm run seed

Fills the site with the demo's content: two projects, eleven modules, ten municipalities, ten contacts,
three stories, documents, research and pages, written, reviewed and published as people would.
Run it again whenever you like: what is there stays as it is, what was left unfinished is finished.

  DATABASE_URL   the database to fill; without it, the embedded one
  DATA_DIR       where pictures, files and demo-accounts.json go (./.data)
  DEMO           1 makes demo accounts with fresh passwords in DATA_DIR/demo-accounts.json;
                 by default only with the embedded database
`

if (process.argv.includes('--help')) console.log(help)
else await run()
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [first] = exampleLanguages
  if (defaultLocale !== first)
    return console.log(
      `The example is written in "${first}" first, and this organisation in "${defaultLocale}": nothing is filled in.`,
    )
  const [{ getPayload }, { default: config }, { env }, { accountsFile }, { progressOn }, { seed }] =
    await Promise.all([
      import('payload'),
      import('@payload-config'),
      import('@/env'),
      import('./demo-accounts'),
      import('@/cms/progress'),
      import('./seed'),
    ])
  const payload = await getPayload({ config })
  await seed({ payload, dataDir: env.DATA_DIR, isDemo: env.DEMO, progress: progressOn(process.stdout) })
  if (env.DEMO) console.log(`  The demo accounts are in ${accountsFile(env.DATA_DIR)}`)
  await payload.destroy()
}
