/** `npm run restore -- FILE`: puts an archive of `npm run backup` into place. */
const help = `npm run restore -- FILE [--replace]

Puts an archive of npm run backup into an empty database, and its pictures and files into DATA_DIR or the bucket.
Every checksum is compared before anything is touched; then all of it comes in, or nothing.

  --replace      the database is in use already, and what is in it may go; stop the instances first

The keys are not in the archive: put EVIDENCE_KEY (or DATA_DIR/evidence-key) of the old installation in place too.

  DATABASE_URL   the database to fill; without it, the embedded one
  DATA_DIR       where pictures and files go (./.data), unless
  S3_ENDPOINT    and the other settings of a bucket say where; it holds nothing else below S3_PREFIX
`

if (process.argv.includes('--help') || process.argv.length < 3) console.log(help)
else await run()
process.exit(process.argv.length < 3 ? 1 : 0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<void> {
  const [{ restore }, { runToItsEnd, tellOn }, { BackupMistake }] = await Promise.all([
    import('../backup/restore'),
    import('../backup/told'),
    import('../backup/backup-mistake'),
  ])
  const args = process.argv.slice(2)
  await runToItsEnd(async () => {
    const [file, ...more] = args.filter((arg) => arg !== '--replace')
    if (!file || more.length > 0) throw new BackupMistake('One archive is restored at a time: see --help.')
    const { madeAt, opensEvidence } = await restore(file, args.includes('--replace'), tellOn(process.stdout))
    console.log(`  Restored what was there at ${madeAt}.`)
    if (opensEvidence === false)
      console.log(
        '  The key on this machine does not open the evidence of consents: put the old EVIDENCE_KEY in place.',
      )
  })
}

export {}
