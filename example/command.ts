/** `npm run example`: loads the example, or takes it out again. */
import { defaultLocale } from '@/domain/locales'
import { exampleLanguages } from './languages'

const help = `npm run example -- [--remove]

Loads the example into an installation without texts: two projects, eleven modules, ten municipalities, ten contacts,
stories, documents, research and pages, written, reviewed and published as people would, and some that are not done yet.
Run it again whenever you like: what is there stays as it is, what was left unfinished is finished.
Every page says that it is an example, as long as there is any of it.

  --remove       takes it out again, whole: texts, pictures, files and accounts. Where something of your own leans on it,
                 that is named, and everything stays
  DATABASE_URL   the database to work on; without it, the embedded one
  DATA_DIR       where pictures, files and demo-accounts.json go (./.data)
  DEMO           1 makes demo accounts with fresh passwords in DATA_DIR/demo-accounts.json;
                 by default only with the embedded database
`

if (process.argv.includes('--help')) console.log(help)
else await run()
process.exit(process.exitCode ?? 0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [first] = exampleLanguages
  if (defaultLocale !== first)
    return console.log(
      `The example is written in "${first}" first, and this organisation in "${defaultLocale}": nothing is filled in.`,
    )
  const [{ getPayload }, { default: config }, { env }, { ExampleRefused }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/env'),
    import('./standing'),
  ])
  const payload = await getPayload({ config })
  try {
    if (process.argv.includes('--remove')) {
      const { removeExample } = await import('./remove')
      const count = await removeExample(payload, env.DATA_DIR)
      console.log(count > 0 ? `  ${count} texts of the example are gone.` : '  There is no example here.')
    } else {
      const [{ seed }, { accountsFile }, { progressOn }] = await Promise.all([
        import('./seed'),
        import('./demo-accounts'),
        import('@/cms/progress'),
      ])
      await seed({ payload, dataDir: env.DATA_DIR, isDemo: env.DEMO, progress: progressOn(process.stdout) })
      if (env.DEMO) console.log(`  The demo accounts are in ${accountsFile(env.DATA_DIR)}`)
    }
  } catch (error) {
    if (!(error instanceof ExampleRefused)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  } finally {
    await payload.destroy()
  }
}
