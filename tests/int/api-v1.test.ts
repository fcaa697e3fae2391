/** The API that others rely on: what readers may see, described by the schemas that make it, and gone when it is gone. */

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { describe, expect, it, test } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import type { TransitionRequest } from '@/cms/review/act'
import { performTransition } from '@/cms/review/transition'
import { reviewedKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import { all, beratta } from '../../packages/client/src/client'
import { aLive, putBefore } from '../support/any-kind'
import { openCms } from '../support/cms'
import { type Description, describedBy } from '../support/described'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { blocks } from '../support/rich-text'
import { seeded } from '../support/seeded'
import { paragraph } from '../support/story'

await seeded()
const payload = await openCms()

type Doc = Record<string, unknown> & { id: string; slug: string | null }
type Body = {
  data: Doc & Doc[]
  next: string | null
  included?: Doc[]
  code?: string
} & Description &
  Record<string, unknown>

const origin = 'http://localhost:3000'
async function ask(path: string, headers: Record<string, string> = {}) {
  const request = new Request(`${origin}${path.startsWith('/api/') ? '' : '/api/v1/'}${path}`, { headers })
  const { pathname } = new URL(request.url)
  const answer = await answerV1(request, pathname.replace('/api/v1/', '').split('/'))
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, text, body: JSON.parse(text || '{}') as Body }
}

const description = (await ask('openapi.json')).body
const minds = describedBy(description)

/** Compares an answer with what the description says of that address and status. */
function isAsDescribed(path: string, answer: Awaited<ReturnType<typeof ask>>) {
  expect(minds(path, 'get', answer, answer.body), `${path} ${answer.status}`).toBeUndefined()
}

const idOf = async (path: string) => (await ask(path)).body.data.id
const parents = { municipality: await idOf('municipalities/boden'), project: await idOf('projects/impact') }

async function aStory(more: object): Promise<Reference> {
  const data = { title: 'En dag', summary: 'Kort.', body: paragraph('Text.'), ...parents, ...more } as never
  const { id } = await payload.create({
    collection: 'stories',
    data,
    draft: true,
    user: await people.forcer(),
    overrideAccess: false,
  })
  return putBefore({ kind: 'stories', id: String(id) })
}

type Act = Partial<Pick<TransitionRequest, 'reason' | 'note'>>
const actors = { withdraw: people.editor, takeDown: people.safeguarding, reinstate: people.reviewer }

async function take(reference: Reference, name: keyof typeof actors, said: Act = {}, by = actors[name]) {
  const user = await by()
  const { latestVersion } = await readItem(await createLocalReq({}, payload), reference)
  await performTransition({ payload, reference, name, user, expected: String(latestVersion), ...said })
}

test('each kind is described with a whole document of the house’s own, which is as described', () => {
  for (const kind of reviewedKinds)
    for (const path of [`/api/v1/${kind}`, `/api/v1/${kind}/{name}`]) {
      const content = description.paths[path]?.get?.responses['200']?.content
      const { example } = (content?.['application/json'] ?? {}) as { example: Body }
      expect(([example.data].flat() as Doc[])[0]?.id, path).toBeTruthy()
      expect(
        minds(
          path,
          'get',
          { status: 200, headers: new Headers({ 'content-type': 'application/json' }) },
          example,
        ),
        path,
      ).toBeUndefined()
    }
})

describe.each(locales)('in %s', (locale) => {
  it.each(reviewedKinds)('%s are what is described', async (kind) => {
    const list = await ask(`${kind}?lang=${locale}&limit=100&richText=html`)
    expect(list.status, list.text).toBe(200)
    expect(list.body.data.length).toBeGreaterThan(0)
    isAsDescribed(`/api/v1/${kind}`, list)
    const [first] = list.body.data
    const one = await ask(`${kind}/${first?.id}?lang=${locale}`)
    isAsDescribed(`/api/v1/${kind}/{name}`, one)
    expect(one.body.data).toEqual(first)
  })
})

it.each(['html', 'markdown', 'text', 'lexical'])('long texts are written as %s', async (format) => {
  const answer = await ask(`stories?limit=1&richText=${format}`)
  isAsDescribed('/api/v1/stories', answer)
  expect(answer.body.data[0]?.body).toMatchObject({ format, lang: 'sv', dir: 'ltr', isFallback: false })
})

test('a text without a translation is the original, and says so', async () => {
  const { id } = await aStory({ title: 'Bara på svenska' })
  const { body } = await ask(`stories/${id}?lang=ar`)
  expect(body.data.title).toEqual({ text: 'Bara på svenska', lang: 'sv', dir: 'ltr', isFallback: true })
  expect(body.data.languages).toEqual(['sv'])
})

test('whoever made a picture is named with it, in each format', async () => {
  const media = await aPicture({ alt: 'En båt', caption: 'Vid sjön', credit: 'Foto Fotosson' })
  const { id } = await aStory({ body: blocks({ blockType: 'picture', media }) })
  for (const [format, said] of [
    ['html', '<p><em>Vid sjön — Foto Fotosson</em></p>'],
    ['markdown', '*Vid sjön — Foto Fotosson*'],
    ['text', 'Vid sjön — Foto Fotosson'],
  ]) {
    const { value } = (await ask(`stories/${id}?richText=${format}`)).body.data.body as { value: string }
    expect(value).toContain(said)
  }
})

test('nobody can write markup into an answer: what is typed is text', async () => {
  const { id } = await aStory({ body: paragraph('<script>alert(1)</script> *stjärna*') })
  const html = (await ask(`stories/${id}`)).body.data.body as { value: string }
  expect(html.value).toBe('<p>&#x3C;script>alert(1)&#x3C;/script> *stjärna*</p>')
  const markdown = (await ask(`stories/${id}?richText=markdown`)).body.data.body as { value: string }
  expect(markdown.value.trim()).toBe('\\<script>alert(1)\\</script> \\*stjärna\\*')
})

describe('portions', () => {
  it.each([
    ['stories', '-publishedAt'],
    ['stories', 'slug'],
    ['contacts', 'id'],
    ['organisations', 'id'],
  ])('of %s by %s hold each document once, also when some come in between', async (kind, sort) => {
    const seen: string[] = []
    const all = (await ask(`${kind}?limit=100&sort=${sort}`)).body.data.map(({ id }) => id)
    let next: string | null = `${kind}?limit=2&sort=${sort}`
    for (let portion = 0; next; portion += 1) {
      const { body }: Awaited<ReturnType<typeof ask>> = await ask(next)
      seen.push(...body.data.map(({ id }) => id))
      next = body.next
      if (portion === 1 && kind === 'stories') await aStory({ slug: 'aaa-foerst' })
    }
    expect(seen.filter((id) => all.includes(id))).toEqual(all)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('go on through those of which nobody knows the first day', async () => {
    const all = (await ask('stories?limit=100')).body.data.map(({ id }) => id)
    const undated = all.slice(0, 3)
    await payload.db.drizzle.transaction(async (db: { execute(statement: unknown): Promise<unknown> }) => {
      await db.execute(sql`select set_config('app.workflow', 'on', true)`)
      await db.execute(sql`update published.documents set first_published_at = null where id in ${undated}`)
    })
    const seen: string[] = []
    for (let next: string | null = 'stories?limit=2'; next; ) {
      const { body }: Awaited<ReturnType<typeof ask>> = await ask(next)
      seen.push(...body.data.map(({ id }) => id))
      next = body.next
    }
    expect(seen.toSorted()).toEqual(all.toSorted())
    expect(seen.slice(-3).toSorted()).toEqual(undated.toSorted())
  })
})

test('stories of a municipality, by its id or slug; of one that is not there, none', async () => {
  const byId = (await ask(`stories?municipality=${parents.municipality}`)).body.data
  expect(byId.length).toBeGreaterThan(0)
  expect((await ask('stories?municipality=boden')).body.data).toEqual(byId)
  expect(byId.every(({ municipality }) => (municipality as Doc).slug === 'boden')).toBe(true)
  expect((await ask('stories?municipality=atlantis')).body.data).toEqual([])
})

test('what a document names comes with it where that is asked for', async () => {
  const answer = await ask('stories?limit=5&include=municipality,project')
  const { body } = answer
  isAsDescribed('/api/v1/stories', answer)
  const named = new Set(
    body.data.flatMap(({ municipality, project }) => [municipality, project] as Doc[]).map(({ id }) => id),
  )
  expect(new Set(body.included?.map(({ id }) => id))).toEqual(named)
})

describe('what is no more', () => {
  it('is told to be gone, why where that is said, and is in no list', async () => {
    const story = await aStory({ slug: 'snart-borta' })
    await take(story, 'withdraw', { reason: 'outdated' })
    for (const name of [story.id, 'snart-borta']) {
      const answer = await ask(`stories/${name}`)
      const { status, body, headers } = answer
      expect([status, body.code, body.what, body.because]).toEqual([410, 'gone', 'withdrawn', 'outdated'])
      expect(headers.get('content-type')).toBe('application/problem+json')
      isAsDescribed('/api/v1/stories/{name}', answer)
    }
    expect((await ask('stories?limit=100')).text).not.toContain(story.id)
  })

  it('and nobody is told why something was taken down', async () => {
    const story = await aStory({ slug: 'nedtagen' })
    await take(story, 'takeDown', { note: 'Ett barn kan kännas igen.' })
    for (const name of [story.id, 'nedtagen']) {
      const { status, body, text } = await ask(`stories/${name}`)
      expect([status, body.what, body.because]).toEqual([410, 'taken_down', undefined])
      expect(text).not.toContain('känna')
    }
  })

  it('what came back says when it did', async () => {
    const page = await aLive('pages', { slug: 'tillbaka' })
    const before = String((await ask('pages/tillbaka')).body.data.updatedAt)
    await take(page, 'takeDown', { note: 'Vi ser efter.' })
    await take(page, 'reinstate')
    await take(page, 'reinstate', {}, people.safeguarding)
    const after = String((await ask('pages/tillbaka')).body.data.updatedAt)
    expect(Date.parse(after)).toBeGreaterThan(Date.parse(before))
  })

  it('and a draft was never there', async () => {
    const user = await people.editor()
    const draft = await payload.create({
      collection: 'pages',
      data: { title: 'Utkast', slug: 'utkastet' } as never,
      draft: true,
      user,
    })
    for (const name of [draft.id, 'utkastet']) {
      const answer = await ask(`pages/${name}`)
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found'])
      isAsDescribed('/api/v1/pages/{name}', answer)
    }
  })
})

describe('is refused, by name', () => {
  it.each([
    ['stories?draft=true', 'unknown-parameter', 'draft'],
    ['stories?where[slug][equals]=a', 'unknown-parameter', 'where[slug][equals]'],
    ['stories?depth=9', 'unknown-parameter', 'depth'],
    ['stories?lang=tlh', 'invalid-parameter', 'lang'],
    ['stories?limit=101', 'invalid-parameter', 'limit'],
    ['stories?limit=0', 'invalid-parameter', 'limit'],
    ['stories?limit=1e2', 'invalid-parameter', 'limit'],
    ['stories?sort=password', 'invalid-parameter', 'sort'],
    ['stories?include=createdBy', 'invalid-parameter', 'include'],
    ['stories?lang=sv&lang=en', 'invalid-parameter', 'lang'],
    ['contacts?sort=slug', 'invalid-parameter', 'sort'],
    ['contacts?project=impact', 'unknown-parameter', 'project'],
    ['stories?after=x', 'cursor-not-ours', 'after'],
    [
      `stories?after=${Buffer.from('{"sort":"slug","slug":"a"}').toString('base64url')}`,
      'cursor-not-ours',
      'after',
    ],
    [
      `stories?sort=slug&after=${Buffer.from('{"sort":"slug","slug":1}').toString('base64url')}`,
      'cursor-not-ours',
      'after',
    ],
    [
      `contacts?after=${Buffer.from('{"sort":"id","id":"1\' or 1=1"}').toString('base64url')}`,
      'cursor-not-ours',
      'after',
    ],
    ['search', 'invalid-parameter', 'q'],
    ['site?lang=xx', 'invalid-parameter', 'lang'],
  ])('%s', async (path, code, parameter) => {
    const { status, body } = await ask(path)
    expect([status, body.code, body.parameter]).toEqual([400, code, parameter])
  })

  it.each([
    'users',
    'machines',
    'consents',
    'media',
    'workflow-items',
    'site-settings',
    'stories/a/b',
    'constructor',
    '__proto__',
    '',
  ])('there is no %s', async (path) => {
    const { status, body } = await ask(path)
    expect([status, body.code]).toEqual([404, 'no-such-resource'])
  })

  it('in the language that was asked for', async () => {
    expect((await ask('stories/finns-inte?lang=sv')).body.title).toBe('Här finns inget som läsare får se.')
    expect((await ask('stories/finns-inte', { 'accept-language': 'fi' })).body.title).toBe(
      'Täällä ei ole mitään, minkä lukijat saavat nähdä.',
    )
  })
})

test('a key changes nothing: what it may see more stands elsewhere', async () => {
  const nobodys = await ask('stories?limit=5')
  const keys = await ask('stories?limit=5', { authorization: 'machines API-Key anything' })
  expect(keys.body).toEqual(nobodys.body)
})

test('search and the frame of the site are what is described', async () => {
  const found = await ask('search?q=Boden&lang=ar')
  isAsDescribed('/api/v1/search', found)
  expect(found.body.data.length).toBeGreaterThan(0)
  for (const locale of locales) {
    isAsDescribed('/api/v1/site', await ask(`site?lang=${locale}`))
  }
})

test('the licence of the settings is told with the site, and nothing else is taken for one', async () => {
  const licence = async () => (await ask('site')).body.data.licence as unknown
  await aLive('site-settings', { licence: null })
  expect(await licence()).toBeNull()
  await aLive('site-settings', { licence: 'CC-BY-4.0' })
  const url = 'https://spdx.org/licenses/CC-BY-4.0'
  expect(await licence()).toEqual({ name: 'CC-BY-4.0', url })
  isAsDescribed('/api/v1/site', await ask('site'))
  for (const wrong of ['Fritt fram', 'javascript:alert(1)', 'http://a.example', '<b>'])
    await expect(aLive('site-settings', { licence: wrong }), wrong).rejects.toThrow()
})

describe('the client', () => {
  const site = beratta(origin, (async (request: Request) => {
    const { pathname } = new URL(request.url)
    return answerV1(request, pathname.replace('/api/v1/', '').split('/'))
  }) as typeof fetch)

  it('goes through a list to its end, each document once', async () => {
    const ids: string[] = []
    for await (const story of all(site, '/api/v1/stories', { limit: 2, lang: 'en' })) ids.push(story.id)
    expect(ids).toEqual((await ask('stories?limit=100&lang=en')).body.data.map(({ id }) => id))
  })

  it('is told by type what is gone, and what cannot be asked', async () => {
    const story = await aStory({ slug: 'klientens' })
    await take(story, 'takeDown', { note: 'Vi ser efter.' })
    const { error, response } = await site.GET('/api/v1/stories/{name}', {
      params: { path: { name: 'klientens' } },
    })
    expect([response.status, error?.code, error?.what]).toEqual([410, 'gone', 'taken_down'])
    const lists = all(site, '/api/v1/contacts', { sort: 'slug' as 'id' })
    await expect(lists.next()).rejects.toMatchObject({
      problem: { code: 'invalid-parameter', parameter: 'sort' },
    })
  })
})

test('what was taken down is no example any more', async () => {
  const { body } = await ask('stories?limit=1')
  const id = String(body.data[0]?.id)
  expect((await ask('openapi.json')).text).toContain(id)
  await take({ kind: 'stories', id }, 'takeDown')
  expect((await ask('openapi.json')).text).not.toContain(id)
})
