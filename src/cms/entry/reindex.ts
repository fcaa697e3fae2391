/** `npm run reindex`: makes the search index again from what is live. */
const help = `npm run reindex

Makes the search index again from what is live. Search goes on answering meanwhile.
It is never needed in daily life: every change of what readers see brings the index up to date.

  DATABASE_URL   the database to work on
`

if (process.argv.includes('--help')) console.log(help)
else await run()
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [{ getPayload }, { default: config }, { progressOn }, { rebuildSearch }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('../progress'),
    import('../search/rebuild'),
  ])
  const payload = await getPayload({ config })
  const count = await rebuildSearch(payload, progressOn(process.stdout))
  console.log(`  ${count} documents can be found.`)
  await payload.destroy()
}

export {}
