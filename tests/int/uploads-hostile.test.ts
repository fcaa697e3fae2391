/**
 * Damaged and hostile files: each is refused with a sentence or stored clean, soon, and the process is as it was.
 * `FILES=2000 SEED=1` for more, or for others.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { receiveDocument } from '@/cms/media/receive-document'
import { receivePicture } from '@/cms/media/receive-picture'
import { randomFrom } from '../../bench/support/text'
import { collectGarbage } from '../support/collect-garbage'
import { holds } from '../support/every-byte'
import { type Hostile, hostileFiles } from '../support/hostile-files'
import { secret } from '../support/pictures-with-secrets'
import { planted } from '../support/planted'
import { line, run, wordFile } from '../support/word-file'

const count = Number(process.env.FILES ?? 300)
const seed = Number(process.env.SEED ?? 20261129)
/** Seconds for one file, of the processor: a clock would also count what runs beside this. */
const patience = 5

const receive = { files: receiveDocument, media: receivePicture }

async function bring({ kind, bytes }: Pick<Hostile, 'kind' | 'bytes'>) {
  const req = { context: {}, i18n: { language: 'sv' }, t: (key: string) => key } as unknown as PayloadRequest
  const file = { data: bytes, name: 'fil', mimetype: '', size: bytes.length }
  const stored = await receive[kind](req, file, {})
  return { bytes: stored.data, text: String((req.context.documentFacts as { text?: string })?.text ?? '') }
}

type Outcome = { readonly stored: Awaited<ReturnType<typeof bring>> } | { readonly refusal: string }

const outcomeOf = (file: Hostile): Promise<Outcome> =>
  bring(file).then(
    (stored) => ({ stored }),
    (error) => ({ refusal: String(error.data?.errors?.[0]?.message ?? error.stack) }),
  )

/** What of it a reader could find that the check has not read. */
function unreadIn(outcome: Outcome): string[] {
  if ('refusal' in outcome) return []
  const { bytes, text } = outcome.stored
  return [planted, secret].filter((word) => holds(bytes, word) && !text.includes(word))
}

/** Every reader is loaded, and has filled what it keeps for ever, before memory is looked at. */
beforeAll(async () => {
  await bring({ kind: 'files', bytes: wordFile(line(run('Hej'))) })
  for await (const file of hostileFiles(60, randomFrom(seed + 1))) await outcomeOf(file)
}, 300_000)

test(`of ${count} hostile files (seed ${seed}), each is refused or clean within ${patience} s, and memory comes back`, async () => {
  collectGarbage()
  const before = process.memoryUsage.rss()
  const faults: object[] = []
  let refusals = 0
  for await (const file of hostileFiles(count, randomFrom(seed))) {
    const began = process.cpuUsage()
    const outcome = await outcomeOf(file)
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    const refusal = 'refusal' in outcome ? outcome.refusal : null
    if (refusal) refusals += 1
    const unread = unreadIn(outcome)
    const isSaid = refusal === null || /^(?:Filen|Bilden) [^\n]+\.$/.test(refusal)
    if (unread.length > 0 || !isSaid || seconds > patience)
      faults.push({ name: file.name, unread, refusal, seconds })
  }
  expect(faults).toEqual([])
  expect(refusals).toBeGreaterThan(count / 4)
  expect(refusals).toBeLessThan(count)
  await sleep(12_000) // threads that have nothing to do are gone by then
  collectGarbage()
  expect((process.memoryUsage.rss() - before) / 1024 ** 2).toBeLessThan(300)
}, 900_000)
