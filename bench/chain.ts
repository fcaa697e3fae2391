/**
 * What the chain of hashes costs a publication (ADR 113): the same transitions with the logs noted and not, by turns, by
 * eight people at once, on a database of its own. Run by hand: `tsx bench/chain.ts`; `tsx bench/chain.ts 40` for fewer.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { onOwnDatabase } from './support/own-database'

const perTurn = Number(process.argv[2] ?? 200)
const turns = 6
const atOnce = 8
const logs = [
  'workflow_events',
  'approvals',
  'app.account_events',
  'app.evidence_reads',
  'app.machine_reads',
  'app.file_words',
]

await onOwnDatabase(async ({ ownerUrl }) => {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { aStory, transition } = await import('../tests/support/story')
  const { people } = await import('../tests/support/people')
  const reviewer = await people.reviewer()

  /** @returns publications a second */
  async function turn(isNoted: boolean): Promise<number> {
    for (const log of logs)
      await owner.query(`alter table ${log} ${isNoted ? 'enable' : 'disable'} trigger noted`)
    const stories: { id: string; version: string }[] = []
    for (let n = 0; n < perTurn; n += 1) stories.push(await aStory().approved())
    const began = performance.now()
    const one = async (): Promise<void> => {
      const story = stories.pop()
      if (!story) return
      await transition(story.id, 'publish', reviewer, story.version)
      return one()
    }
    await Promise.all(Array.from({ length: atOnce }, one))
    return perTurn / ((performance.now() - began) / 1000)
  }

  await turn(true) // warm
  const rates: { without: number; chained: number }[] = []
  for (let n = 0; n < turns; n += 1) rates.push({ without: await turn(false), chained: await turn(true) })
  // Turn by turn: what else the machine does meanwhile is in both halves of one.
  const ratios = rates.map(({ without, chained }) => chained / without).toSorted((one, other) => one - other)
  const ratio = ratios[Math.floor((turns - 1) / 2)] ?? 0
  console.table(rates)
  console.log(`chained / not: ${ratio.toFixed(3)}`)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync('bench/results/chain.json', `${JSON.stringify({ perTurn, atOnce, rates, ratio }, null, 2)}\n`)
  await owner.end()
})
process.exit(0)
