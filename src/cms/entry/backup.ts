/** `npm run backup`: database and files in one archive. */
const help = `npm run backup -- [FILE]

Writes the database, the pictures and the files into one archive with a checksum for each part, while
people go on working. Without FILE it is named after the moment, in DATA_DIR/backups.

The archive holds everything that people wrote, so keep it as safe as the database. It does not hold the keys:
keep EVIDENCE_KEY (or DATA_DIR/evidence-key) and PAYLOAD_SECRET (or DATA_DIR/payload-secret) somewhere else.
Without the first, nobody can read the evidence of consents in the archive.

  DATABASE_URL   the database to back up; without it, the embedded one
  DATA_DIR       where pictures and files are (./.data), unless
  S3_ENDPOINT    and the other settings of a bucket say that they are there
`

if (process.argv.includes('--help')) console.log(help)
else await run()
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [{ backUp }, { runToItsEnd, tellOn }, { env }, { join, resolve }] = await Promise.all([
    import('../backup/back-up'),
    import('../backup/told'),
    import('@/env'),
    import('node:path'),
  ])
  const moment = new Date().toISOString().replaceAll(':', '-').slice(0, 19)
  const named = process.argv[2]
  const file = named ? resolve(named) : join(env.DATA_DIR, 'backups', `beratta-${moment}Z.tar.gz`)
  await runToItsEnd(async () => {
    const { rows, files } = await backUp(file, tellOn(process.stdout))
    console.log(`  ${rows} rows and ${files} files are in ${file}`)
  })
}

export {}
