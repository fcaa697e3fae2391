/** Everything that readers may see, taken home as files: exactly that, as of one moment, and only by whoever may. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { answerV1 } from '@/api/v1/answer'
import { answerExport } from '@/api/v1/answer-export'
import { exportLive } from '@/api/v1/export'
import { query } from '@/cms/db/transaction'
import { exporterOf } from '@/cms/entry/exporter'
import { openPool } from '@/content/pool'
import { store } from '@/store/store'
import { aLive, putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { aMachine } from '../support/machine'
import { people } from '../support/people'
import { tokenOf } from '../support/rest'
import { aStory, paragraph, transition } from '../support/story'

const payload = await openCms()

const unzipped = async (body: ReadableStream<Uint8Array>) =>
  unzipSync(new Uint8Array(await new Response(body).arrayBuffer()))

const textOf = (files: Record<string, Uint8Array>, name: string) => strFromU8(files[name] ?? new Uint8Array())

/** A story that is live in two languages. */
async function inEnglish(): Promise<void> {
  const { id } = await aStory().draft()
  await payload.update({
    ...{ collection: 'stories', id, draft: true, overrideAccess: false, locale: 'en' },
    user: await people.editor(),
    data: { title: 'An autumn day', summary: 'What we did.', body: paragraph('We met and read.') },
  })
  await putBefore({ kind: 'stories', id })
}

async function asked(path: string): Promise<unknown> {
  const request = new Request(`http://localhost:3000/api/v1/${path}`)
  return (await answerV1(request, path.split('?')[0]?.split('/') ?? [])).json()
}

test('each live document is there as the API answers it and as Markdown, with open files, and every byte is summed', async () => {
  for (const kind of ['projects', 'pages', 'documents', 'organisations'] as const) await aLive(kind)
  await inEnglish()
  const { docs } = await payload.find({ collection: 'files', limit: 1 })
  const filename = String(docs[0]?.filename)
  await store().put('files', filename, Buffer.from('the bytes'))
  const files = await unzipped(await exportLive({ hasFiles: true }))
  const names = Object.keys(files)
  const { documents, next } = JSON.parse(textOf(files, 'index.json')) as {
    next: string
    documents: { kind: string; id: string; slug: string; languages: string[] }[]
  }
  const rows = await query<{ kind: string; n: number }>(
    { payload },
    sql`select kind, count(*)::int as n from published.documents group by kind`,
  )
  const counted = new Map(rows.map(({ kind, n }) => [kind, n]))
  for (const kind of ['stories', 'projects', 'documents', 'organisations'])
    expect(documents.filter((one) => one.kind === kind)).toHaveLength(counted.get(kind) ?? 0)
  const story = documents.find((one) => one.kind === 'stories' && one.languages.includes('en'))
  expect(JSON.parse(textOf(files, `stories/${story?.id}.json`))).toEqual(await asked(`stories/${story?.id}`))
  expect(JSON.parse(textOf(files, `stories/${story?.id}.en.json`))).toEqual(
    await asked(`stories/${story?.id}?lang=en`),
  )
  expect(JSON.parse(textOf(files, 'site.json'))).toEqual(await asked('site'))
  expect(await asked(`changes?since=${next}`)).toMatchObject({ changes: [], next })
  const markdown = textOf(files, `stories/${story?.slug}.${['en', 'md'].join('.')}`)
  const [, front = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(markdown) ?? []
  const { data } = (await asked(`stories/${story?.id}?lang=en&richText=markdown`)) as {
    data: { title: { text: string }; body: { value: string } }
  }
  expect(parse(front)).toMatchObject({ lang: 'en', id: story?.id, kind: 'stories', title: data.title.text })
  expect(text).toContain(data.body.value)
  expect(textOf(files, `files/${filename}`)).toBe('the bytes')
  const sums = textOf(files, 'SHA256SUMS').trim().split('\n')
  expect(sums).toHaveLength(names.length - 1)
  for (const line of sums) {
    const [, sum, name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
    ).toBe(sum)
  }
})

test('a file whose bytes are lost is told of', async () => {
  const { docs } = await payload.find({ collection: 'files', limit: 1 })
  await store().remove('files', String(docs[0]?.filename))
  const files = await unzipped(await exportLive({ kinds: ['pages'], hasFiles: true }))
  expect(JSON.parse(textOf(files, 'index.json'))).toMatchObject({ missing: [`files/${docs[0]?.filename}`] })
})

test('nothing is there that readers may not see: no draft, nothing that was taken down, no closed picture', async () => {
  const secret = 'Bara ett utkast om sjön'
  await aStory({ title: secret }).draft()
  const gone = await aStory({ title: 'Nedtagen om sjön' }).takenDown()
  const files = await unzipped(await exportLive({ hasFiles: false }))
  const whole = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('')
  expect(whole).not.toContain(secret)
  expect(whole).not.toContain('Nedtagen om sjön')
  expect(Object.keys(files).some((name) => name.includes(gone.id) || /^(media|files)\//.test(name))).toBe(
    false,
  )
})

test('what is published or taken down while it is written changes nothing in it', async () => {
  const live = await aStory({ title: 'Live när det började' }).live()
  const reader = (await exportLive({ kinds: ['stories'], hasFiles: false })).getReader()
  const pieces: Uint8Array[] = []
  const first = await reader.read()
  if (first.value) pieces.push(first.value)
  await transition(live.id, 'takeDown', await people.safeguarding(), live.version)
  const later = await aStory({ title: 'Kom senare' }).live()
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value)
  const names = Object.keys(unzipSync(Buffer.concat(pieces)))
  expect(names).toContain(`stories/${live.id}.json`)
  expect(names).not.toContain(`stories/${later.id}.json`)
})

test('who stops half-way leaves no connection behind', async () => {
  const pool = await openPool()
  const reader = (await exportLive({ hasFiles: true })).getReader()
  await reader.read()
  expect(pool.totalCount - pool.idleCount).toBe(1)
  await reader.cancel()
  expect(pool.totalCount - pool.idleCount).toBe(0)
})

test('whoever leaves before anything is sent keeps nobody else from it', async () => {
  const pool = await openPool()
  const left = new AbortController()
  const ask = (welcomed: () => void) =>
    answerExport(
      new Request('http://localhost:3000/api/v1/export.zip', { signal: left.signal }),
      async () => {
        welcomed()
        return 'welcome'
      },
    )
  // What finds a closed connection lets the body lie, neither read nor cancelled.
  const leave = () => left.abort()
  await ask(leave)
  await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0)
  expect((await ask(leave)).status).toBe(200)
})

test('it is for administrators and for keys that read, a few times an hour, and one at a time', async () => {
  const ask = (headers: Record<string, string>, more = '') =>
    answerExport(new Request(`http://localhost:3000/api/v1/export.zip${more}`, { headers }), () =>
      exporterOf(payload, new Headers(headers)),
    )
  const asPerson = async (name: 'admin' | 'editor') => ({
    authorization: `JWT ${await tokenOf(await people[name]())}`,
  })
  expect((await ask({})).status).toBe(401)
  expect((await ask(await asPerson('editor'))).status).toBe(401)
  for (const authorization of [
    'Bearer beratta_x',
    `Bearer ${(await aMachine({ scopes: ['readDrafts'] })).key}`,
  ])
    expect(await (await ask({ authorization })).json()).toMatchObject({ status: 401, code: 'key-not-valid' })
  const key = { authorization: `Bearer ${(await aMachine({ scopes: ['read'] })).key}` }
  expect((await ask(key, '?kind=users')).status).toBe(400)
  expect((await ask(key, '?locale=sv')).status).toBe(400)
  const first = await ask(key, '?kind=pages&files=false')
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  const second = await ask(await asPerson('admin'))
  expect([second.status, Number(second.headers.get('retry-after'))]).toEqual([429, 30])
  expect(Object.keys(await unzipped(first.body as ReadableStream<Uint8Array>))).toContain('index.json')
  const admin = await ask(await asPerson('admin'), '?kind=pages')
  expect(admin.status).toBe(200)
  await admin.body?.cancel()
  for (let time = 0; time < 6; time++) await (await ask(key, '?kind=pages')).body?.cancel()
  const tooOften = await ask(key, '?kind=pages')
  expect([tooOften.status, Number(tooOften.headers.get('retry-after'))]).toEqual([429, 600])
})
