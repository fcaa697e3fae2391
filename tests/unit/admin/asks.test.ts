/** What parts of the admin ask of the API, seen from the wire. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askedTogether } from '@/admin/api/asked-together'
import { actOnMany, type Came, type Picked } from '@/admin/queue/act-on-many'

const asked: string[] = []
let answer: (path: string) => Response

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('window', { dispatchEvent: () => true })
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return answer(path)
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('however many names a page wants, each is told, in questions that are answered whole', async () => {
  answer = (path) => {
    const refs = new URL(path, 'http://localhost').searchParams.get('refs')?.split(',') ?? []
    return refs.length > 50
      ? new Response('', { status: 400 })
      : Response.json(Object.fromEntries(refs.map((ref) => [ref, ref])))
  }
  const nameOf = askedTogether<string>('/review/names')
  const refs = Array.from({ length: 260 }, (_, n) => `stories:${n}`)
  expect(await Promise.all([...refs, ...refs].map(nameOf))).toEqual([...refs, ...refs])
  expect(asked).toHaveLength(6)
})

const text = (more: Partial<Picked> = {}): Picked => ({
  ...{ kind: 'stories', id: '1', title: 'Ett', working: 'submitted', version: 'v1' },
  ...more,
})

async function sentBack(picked: Picked): Promise<Came['no'] | undefined> {
  let no: Came['no'] | undefined
  await actOnMany('requestChanges', [picked], { note: 'Skriv var.' }, (came) => {
    no = came.no
  })
  return no
}

test('a text that cannot be sent back is nobody’s afterwards', async () => {
  answer = (path) =>
    path.endsWith('/requestChanges')
      ? Response.json({ because: 'versionMismatch' }, { status: 409 })
      : Response.json({})
  expect(await sentBack(text())).toMatchObject({ status: 409 })
  expect(asked.map((path) => path.split('/').at(-1))).toEqual(['claim', 'requestChanges', 'release'])
})

test('one that she reviews already stays hers, and without a version nothing begins', async () => {
  answer = () => Response.json({}, { status: 409 })
  await sentBack(text({ working: 'in_review' }))
  expect(asked.map((path) => path.split('/').at(-1))).toEqual(['requestChanges'])
  asked.length = 0
  expect(await sentBack(text({ version: null }))).toMatchObject({ because: 'missingVersion' })
  expect(asked).toEqual([])
})
