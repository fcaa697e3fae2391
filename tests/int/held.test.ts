/** What a process holds of what it read before is neither sent again nor shown when it is another (ADR 178). */
import { createHash } from 'node:crypto'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { readAt } from '../support/public-surfaces'
import { seeded } from '../support/seeded'

await seeded()
await openCms()

type Row = { readonly digest?: string | null; readonly content?: string | null }

async function read(address: string): Promise<{ status: number; text: string }> {
  if (!address.startsWith('/api/v1/')) return readAt(address)
  const request = new Request(`http://localhost:3000${address}`)
  const answer = await answerV1(request, new URL(request.url).pathname.replace('/api/v1/', '').split('/'))
  return { status: answer.status, text: await answer.text() }
}

/** The answer, and the rows that the database sent for it. */
async function watched(address: string): Promise<{ body: string; rows: Row[] }> {
  const asked = vi.spyOn(pg.Pool.prototype, 'query')
  const { status, text: body } = await read(address)
  const answers = (await Promise.all(asked.mock.results.map(({ value }) => value))) as { rows: Row[] }[]
  asked.mockRestore()
  expect(status).toBe(200)
  return { body, rows: answers.flatMap(({ rows }) => rows.filter(({ digest }) => digest)) }
}

const addresses = [
  ...['/', '/ar', '/projekt/impact', '/ti', '/kommuner/boden', '/berattelser', '/forskning'],
  ...['/api/v1/stories?limit=3', '/api/v1/training-modules?limit=3', '/feed.xml', '/utbildning'],
]

test.each(addresses)(
  '%s is the same however much of it is held, and nothing is sent twice',
  async (address) => {
    const first = await watched(address)
    const second = await watched(address)
    expect(second.body).toBe(first.body)
    expect(second.rows).toHaveLength(first.rows.length)
    expect(second.rows.filter(({ content }) => content)).toEqual([])
  },
)

test('a content that has changed is sent and shown, in itself and where others name it', async () => {
  const rename = (name: string) =>
    asOwner(`
      set app.workflow = 'on';
      update published.documents set content = jsonb_set(content, '{title,sv}', '"${name}"')
      where kind = 'projects' and slug = 'impact'`)
  const [before] = await asOwner(
    `select content #>> '{title,sv}' as title from published.documents where kind = 'projects' and slug = 'impact'`,
  )
  for (const address of ['/projekt/impact', '/', '/utbildning/trauma']) await watched(address)
  await rename('Ett nytt namn')
  for (const address of ['/projekt/impact', '/'])
    expect((await watched(address)).body).toContain('Ett nytt namn')
  await rename(String(before?.title))
  const again = await watched('/projekt/impact')
  expect(again.body).not.toContain('Ett nytt namn')
  expect(again.body).toContain(String(before?.title))
})

test('a digest is that of the content which stands beside it', async () => {
  const rows = await asOwner(`select content::text as content, digest from published.documents`)
  expect(rows.length).toBeGreaterThan(50)
  for (const { content, digest } of rows)
    expect(digest).toBe(createHash('sha256').update(String(content)).digest('base64'))
})
