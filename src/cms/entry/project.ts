/** `npm run project`: writes what readers are answered from again, from what is live. */
const help = `npm run project

Writes what readers are answered from again, from what is live. Readers are answered meanwhile.
It is never needed in daily life: every act that changes what readers see writes it, and an upgrade that
needs it does it by itself.

  DATABASE_URL   the database to work on
`

if (process.argv.includes('--help')) console.log(help)
else await run()
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [{ getPayload }, { default: config }, { progressOn }, { projectAnew }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('../progress'),
    import('../published/project-anew'),
  ])
  const payload = await getPayload({ config })
  const count = await projectAnew(payload, progressOn(process.stdout), true)
  console.log(`  ${count} rows are written.`)
  await payload.destroy()
}

export {}
