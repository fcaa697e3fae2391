/** A document's whole history, taken out for an archive: all of it, in a form that others can check. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { tokenOf } from '../support/rest'
import { aStory } from '../support/story'

await openCms()
const { post } = asking(editorialEndpoints)

async function take(kind: string, id: string, who: keyof typeof people) {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@payload-config')
  const headers = { authorization: `JWT ${await tokenOf(await people[who]())}` }
  const address = `http://localhost:3000/api/review/archive?kind=${kind}&id=${id}`
  const answer = await handleEndpoints({ config, request: new Request(address, { headers }) })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const files = answer.ok ? unzipSync(bytes) : {}
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const lines = (name: string) =>
    text(name)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>)
  return { status: answer.status, names: Object.keys(files), text, lines }
}

const inSwedish = (number: number) => `versions/${String(number).padStart(4, '0')}.${['sv', 'md'].join('.')}`

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

test('a reviewer takes out every version, event, approval and comment, and each link of the chain fits its row', async () => {
  const { id } = await aStory({ title: 'Höst' }).live()
  const payload = await openCms()
  await payload.update({
    ...{ collection: 'stories', id, draft: true, overrideAccess: false, user: await people.editor() },
    data: { title: 'Vinter' },
  })
  await post('/comments', await people.reviewer(), { kind: 'stories', id, text: 'Vilken vinter?' })
  const taken = await take('stories', id, 'reviewer')
  expect(taken.status).toBe(200)
  const versions = taken.lines('versions.jsonl')
  expect(versions.length).toBeGreaterThanOrEqual(2)
  expect(taken.text(inSwedish(1))).toContain('## Rubrik\n\nHöst\n')
  expect(taken.text(inSwedish(versions.length))).toContain('Vinter')
  const stored = JSON.parse(taken.text('versions/0001.json')) as { hash: string; content: { title: object } }
  expect([stored.hash, stored.content.title]).toEqual([versions[0]?.hash, { sv: 'Höst' }])
  const events = taken.lines('events.jsonl')
  expect(events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['create', 'submit', 'claim', 'approve', 'publish', 'save']),
  )
  // That it was taken out is the last thing that happened.
  expect(events.at(-1)).toMatchObject({ name: 'archive', actor_name: 'reviewer' })
  expect(taken.lines('approvals.jsonl').map(({ hash }) => hash)).toEqual([
    events.find(({ name }) => name === 'approve')?.hash,
  ])
  expect(taken.lines('comments.jsonl').map(({ text }) => text)).toEqual(['Vilken vinter?'])
  const links = taken.lines('chain.jsonl')
  expect(links.map(({ row_id }) => row_id).sort()).toEqual(
    [...events, ...taken.lines('approvals.jsonl')].map((row) => row.id).sort(),
  )
  for (const {
    seq,
    log,
    row_id,
    row = '',
    words = '',
    kept,
    salt = '',
    wordsHash,
    before = '',
    hash,
  } of links) {
    expect(sha256(row)).toBe(kept)
    expect(sha256(Buffer.from(salt, 'hex'), words)).toBe(wordsHash)
    expect(sha256(Buffer.from(before, 'hex'), [seq, log, row_id, kept, wordsHash].join('\n'))).toBe(hash)
  }
})

test('a global has a history to take out as well', async () => {
  const { kind, id } = await aLive('navigation')
  expect((await take(kind, id, 'admin')).lines('versions.jsonl').length).toBeGreaterThan(0)
})

test('whoever neither reviews nor administers takes nothing out', async () => {
  const { id } = await aStory().draft()
  for (const who of ['leaderOfBoden', 'leaderOfKalmar', 'editor', 'safeguarding'] as const)
    expect((await take('stories', id, who)).status).toBe(403)
  expect((await take('stories', '00000000-0000-4000-8000-000000000000', 'reviewer')).status).toBe(404)
})
