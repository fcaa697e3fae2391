/**
 * How long the queue, the review page and searching everything take on the server with 10,000 documents of which 200 are in review, on a
 * database of its own. Run by hand: `tsx bench/review.ts`; `tsx bench/review.ts 2000` for fewer.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { copyStory } from './support/copies'
import { onOwnDatabase } from './support/own-database'

const count = Number(process.argv[2] ?? 10_000)
const inReview = 200
const limit = 150
const rounds = 200
await onOwnDatabase(async ({ ownerUrl: url }) => {
  const { aStory, paragraph } = await import('../tests/support/story')
  const told = 'Vi träffades i biblioteket och läste om en lingonpannkaka.'
  await copyStory(url, (await aStory().live()).id, count - inReview)
  await copyStory(url, (await aStory({ body: paragraph(told) }).inReview()).id, inReview)
  await measure()
})
process.exit(0)

async function measure(): Promise<void> {
  const { openCms } = await import('../tests/support/cms')
  const { people } = await import('../tests/support/people')
  const { asking } = await import('../tests/support/asking')
  const { editorialEndpoints } = await import('@/cms/entry/queue-endpoints')
  const payload = await openCms()
  const reviewer = await people.reviewer()
  const leader = await people.leaderOfBoden()
  const { get, post } = asking(editorialEndpoints)
  const { docs } = await payload.find({
    collection: 'workflow-items',
    where: { working: { equals: 'in_review' } },
    limit: inReview,
  })
  const waiting = docs.map(({ subjectId }) => String(subjectId))
  const any = (round: number) => waiting[(round * 37) % waiting.length] ?? ''
  const asked: Record<string, (round: number) => Promise<{ status: number }>> = {
    'the queue': (round) => get('/queue', reviewer, { page: String(1 + (round % 8)) }),
    'what changed, for 25 rows': (round) =>
      get('/details', reviewer, {
        refs: Array.from({ length: 25 }, (_, row) => `stories:${any(round + row)}`).join(','),
      }),
    'the review page': (round) => get('/document', reviewer, { kind: 'stories', id: any(round) }),
    'a word in every title': () => post('/search', reviewer, { q: 'höstdag' }),
    'a word in every text': () => post('/search', reviewer, { q: 'biblioteket' }),
    'a word in every text, for a leader': () => post('/search', leader, { q: 'biblioteket' }),
    'a word in some texts': () => post('/search', reviewer, { q: 'lingonpannk' }),
    'a word in no text': () => post('/search', reviewer, { q: 'finnsinte' }),
    'the dashboard': () => get('/overview', reviewer, { days: '90' }),
  }
  const rows = []
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = []
    for (let round = -20; round < rounds; round += 1) {
      const started = performance.now()
      const { status } = await ask(Math.abs(round))
      if (status !== 200) throw new Error(`${name} answered ${status}.`)
      if (round >= 0) times.push(performance.now() - started)
    }
    const { median, p95, most } = percentiles(times)
    rows.push({ asked: name, median, p95, most, within: p95 <= limit })
  }
  console.table(rows)
  console.log(rows.every(({ within }) => within) ? `within ${limit} ms` : `NOT within ${limit} ms`)
  mkdirSync('bench/results', { recursive: true })
  writeFileSync(
    'bench/results/review.json',
    `${JSON.stringify({ documents: count, inReview, rows }, null, 2)}\n`,
  )
}

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10
  return { median: at(0.5), p95: at(0.95), most: at(0.999) }
}
