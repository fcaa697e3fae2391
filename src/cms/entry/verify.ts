/** `npm run verify`: whether history is whole, and what readers see is what was approved. */
const help = `npm run verify -- [--against HEAD]

Compares the chain of hashes with every event, approval, event of an account and read of evidence, and hashes what
readers see anew. Nothing is changed. People go on working meanwhile.

  --against HEAD   also proves that HEAD, written down earlier, is a link of the chain: nothing before it was rewritten
                   or cut off. HEAD is a hash of 64 hexadecimal digits, a file that holds one, or an archive of
                   npm run backup
  DATABASE_URL     the database to look at; without it, the embedded one

Ends with 0 when all is whole, with 1 when something is not, with 2 when it could not be looked at.
`

if (process.argv.includes('--help')) console.log(help)
else process.exit(await run())
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(): Promise<number> {
  const [{ verifyHistory }, { tellOn }, { sentenceOfMistake }] = await Promise.all([
    import('./verify-history'),
    import('../backup/told'),
    import('../backup/backup-mistake'),
  ])
  try {
    const { head, erased, faults } = await verifyHistory(process.argv.slice(2), tellOn(process.stdout))
    if (head) console.log(`  The head is ${head.hash} (link ${head.seq}, ${head.at}).`)
    if (erased > 0)
      console.log(`  The words of ${erased} links were erased; that they were there still holds.`)
    for (const fault of faults) console.error(`  ${fault}`)
    console.log(faults.length > 0 ? `  NOT whole: ${faults.length} faults.` : '  All is whole.')
    return faults.length > 0 ? 1 : 0
  } catch (error) {
    console.error(`\n${sentenceOfMistake(error)}`)
    return 2
  }
}

export {}
