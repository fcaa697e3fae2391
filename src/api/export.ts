/** `npm run export`: everything that is live, as files in one zip. */
const help = `npm run export -- [--kinds stories,pages] [--no-files] [FILE]

Writes everything that readers may see into one zip: each document as the API answers it (JSON) and as
Markdown, in every language in which it is whole, with pictures and files, an index and checksums. All of
it is as of one moment; people go on working meanwhile. Without FILE it is named after the moment.

  --kinds        these kinds alone
  --no-files     without the bytes of pictures and files
  DATABASE_URL   the database to read
`

if (process.argv.includes('--help')) console.log(help)
else process.exit(await run(process.argv.slice(2)))
process.exit(0)

/** Loaded only now: asking for help needs neither a database nor seconds of waiting. */
async function run(given: readonly string[]): Promise<number> {
  const [
    { exportLive, ExportTooLarge },
    { exportQuery },
    { createWriteStream },
    { rename, rm },
    { Readable },
    { pipeline },
  ] = await Promise.all([
    import('./v1/export'),
    import('./v1/question'),
    import('node:fs'),
    import('node:fs/promises'),
    import('node:stream'),
    import('node:stream/promises'),
  ])
  const at = given.indexOf('--kinds')
  const wish = exportQuery.safeParse({ ...(at >= 0 && { kind: given[at + 1] ?? '' }) })
  const named = given.find((one, place) => !one.startsWith('--') && (at < 0 || place !== at + 1))
  const file = named ?? `beratta-export-${new Date().toISOString().replaceAll(':', '-').slice(0, 19)}Z.zip`
  if (!wish.success) {
    console.error(`\nThere is no such kind.\n\n${help}`)
    return 2
  }
  try {
    const { kind } = wish.data
    const zip = await exportLive({ ...(kind && { kinds: kind }), hasFiles: !given.includes('--no-files') })
    // Under its name only when it is whole.
    await pipeline(Readable.fromWeb(zip as never), createWriteStream(`${file}.part`))
    await rename(`${file}.part`, file)
    console.log(`  Everything that is live is in ${file}`)
    return 0
  } catch (error) {
    await rm(`${file}.part`, { force: true })
    if (!(error instanceof ExportTooLarge)) throw error
    console.error(
      '\nThis is more than one zip can hold: choose kinds (--kinds) or leave out the files (--no-files).',
    )
    return 1
  }
}

export {}
