/** I2 for every form of request: what is malformed, disguised or absurd changes nothing, and is nobody's 500. */
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { aLive, apiOf, publicBytes } from '../support/any-kind'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { municipalityId, people, projectId } from '../support/people'
import { type Answer, rest } from '../support/rest'
import { aStory, type Story } from '../support/story'

const evil = 'KANARIE-BLÅ'
const published = { title: evil, summary: evil, _status: 'published' }
let story: Story
let path: string
let before: string
let tried = 0

const bytes = () => publicBytes({ kind: 'stories', id: story.id })

beforeAll(async () => {
  story = await aStory().live()
  path = apiOf({ kind: 'stories', id: story.id })
  before = await bytes()
})
afterAll(() => console.log(`${tried} requests tried`))

async function isHarmless(answer: Answer, what: string) {
  tried += 1
  // 501 is how Payload answers where a collection has no API at all.
  if (answer.status === 501) return
  expect(answer.status, `${what}: ${answer.text.slice(0, 300)}`).toBeLessThan(500)
}

const multipart = (payload: string) => {
  const form = new FormData()
  form.append('_payload', payload)
  form.append('title', evil)
  return form
}

test('a body in any disguise', async () => {
  const as = await people.everything()
  const json = { 'content-type': 'application/json' }
  const bodies: Record<string, Parameters<typeof rest>[2]> = {
    'form-encoded': { raw: new URLSearchParams({ title: evil, _status: 'published' }) },
    'multipart _payload': { raw: multipart(JSON.stringify(published)) },
    'multipart _payload that is not JSON': { raw: multipart('{') },
    'multipart _payload that is a list': { raw: multipart('[1]') },
    'multipart without a boundary': { raw: 'x', headers: { 'content-type': 'multipart/form-data' } },
    'text as JSON': { raw: JSON.stringify(published), headers: { 'content-type': 'text/plain' } },
    'no content type': { raw: JSON.stringify(published), headers: { 'content-type': '' } },
    'broken JSON': { raw: '{"title":', headers: json },
    'a list': { raw: JSON.stringify([published]), headers: json },
    null: { raw: 'null', headers: json },
    'a number': { raw: '7', headers: json },
    'a string': { raw: '"x"', headers: json },
    'prototype keys': {
      raw: `{"__proto__":{"_status":"published"},"constructor":{"prototype":{"x":1}},"title":"${evil}"}`,
      headers: json,
    },
    'a zero byte': { raw: JSON.stringify({ ...published, title: 'x\u0000y' }), headers: json },
    'half a character': { raw: '{"title":"\\ud800"}', headers: json },
    'wrong types': {
      body: { title: { a: [1] }, body: 'x', municipality: [1], themes: { x: 1 }, _status: 3 },
    },
    'a body that nests 2,000 deep': { raw: `{"body":${'['.repeat(2000)}${']'.repeat(2000)}}`, headers: json },
    'another id': { body: { ...published, id: '00000000-0000-4000-8000-000000000000' } },
    'a relation that does not exist': { body: { municipality: '00000000-0000-4000-8000-000000000000' } },
    'a relation that is no id': { body: { municipality: "x'; drop table stories; --" } },
  }
  for (const [what, sent] of Object.entries(bodies)) {
    await isHarmless(await rest('PATCH', `${path}?draft=false`, { as, ...sent }), `PATCH ${what}`)
    await isHarmless(await rest('POST', `${path}/transitions/publish`, { as, ...sent }), `transition ${what}`)
    expect(await bytes(), what).toBe(before)
  }
})

test('a method in any disguise', async () => {
  const as = await people.everything()
  for (const header of [
    'X-Payload-HTTP-Method-Override',
    'X-HTTP-Method-Override',
    'X-HTTP-Method',
    'X-Method-Override',
  ])
    for (const method of ['PATCH', 'DELETE', 'GET']) {
      const headers = { [header]: method }
      await isHarmless(
        await rest('POST', `${path}?_method=${method}`, { as, body: published, headers }),
        header,
      )
      const raw = new URLSearchParams({ where: `{"id":{"equals":"${story.id}"}}`, draft: 'true' })
      await isHarmless(await rest('POST', '/stories', { raw, headers }), `${header} anonymous`)
    }
  for (const route of [
    `${path}/unlock`,
    '/stories/unlock',
    '/reorder',
    `${path}/restore`,
    '/stories/import',
    '/graphql',
  ])
    await isHarmless(
      await rest('POST', route, { as, body: { ...published, orderableFieldName: '_order' } }),
      route,
    )
  expect(
    (await rest('POST', '/graphql', { as, body: { query: '{ Stories { docs { id } } }' } })).status,
  ).toBe(404)
  expect(await bytes()).toBe(before)
})

test('the CMS’s own collections are no way round', async () => {
  const as = await people.everything()
  const attempts: [string, object][] = [
    ['/payload-preferences/stories', { value: { _status: 'published', context: { reviewDoorKey: true } } }],
    ['/payload-locked-documents', { document: { relationTo: 'stories', value: story.id }, user: as.id }],
    ['/payload-jobs', { taskSlug: 'schedulePublish', input: { type: 'publish', doc: { value: story.id } } }],
    ['/payload-jobs/run', {}],
    ['/payload-migrations', { name: 'x', batch: 1 }],
    ['/workflow-items', { subjectCollection: 'stories', subjectId: story.id, live: 'live' }],
    ['/approvals', { subjectCollection: 'stories', subjectId: story.id, hash: 'x' }],
  ]
  for (const [route, body] of attempts)
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE'] as const)
      await isHarmless(await rest(method, route, { as, body }), `${method} ${route}`)
  expect(await bytes()).toBe(before)
})

test('absurd questions are answered, not suffered', async () => {
  const nested = (depth: number) => `where${'[and][0][or][0]'.repeat(depth)}[title][like]=x`
  const questions = [
    'depth=99',
    'depth=-1',
    'depth=x',
    'locale=xx',
    'locale=__proto__',
    'fallback-locale=xx',
    'limit=-5',
    'limit=1e9',
    'limit=x',
    'page=-1',
    'page=1e30',
    'sort=__proto__',
    'sort=-a.b.c.d.e',
    'sort[]=x',
    'where=x',
    'where[or]=x',
    'where[and][0]=x',
    'where[title]=x',
    'where[title][evil]=x',
    'where[title][like][x]=y',
    'where[__proto__][equals]=x',
    'where[constructor][equals]=x',
    'where[id][equals]=x',
    'where[id][in]=x,y',
    'where[id][equals][]=x',
    'where[createdAt][greater_than]=yesterday',
    'where[municipality][equals]=x',
    'where[municipality.name][like]=%25',
    'where[title][like]=%00',
    'where[body][near]=1,2,3',
    'where[title][within]=1',
    'where[createdAt][like]=x',
    'where[activityDate][equals]=99999-99-99',
    'select[__proto__]=true',
    'select=x',
    'select[title][x][y]=true',
    'populate=x',
    'populate[users][email]=true',
    'joins=x',
    'joins[x][limit]=1',
    'trash=true&draft=true&pagination=false&limit=0',
    nested(10),
    nested(60),
  ]
  const routes = ['/stories', path, '/stories/count', '/stories/versions', '/globals/navigation']
  const as = await people.everything()
  const leader = await people.leaderOfKalmar()
  for (const question of questions) {
    for (const route of routes)
      await isHarmless(await rest('GET', `${route}?${question}`, { as }), `${route}?${question}`)
    for (const other of [null, leader])
      await isHarmless(await rest('GET', `/stories?${question}`, { as: other }), `/stories?${question}`)
  }
  expect(await bytes()).toBe(before)
}, 180_000)

/** Sixty of these took the database half a minute and gigabytes. */
const conditions = (count: number, name = 'municipality.cover.alt') =>
  Array.from({ length: count }, (_, n) => `where[or][${n}][${name}][like]=a`).join('&')

const sentences = ({ body }: Answer) => JSON.stringify(body.errors)

test('a question beyond its bounds is answered with the bound, whoever asks and whichever way', async () => {
  const staff = await people.everything()
  const bound = 'En fråga får ha högst 20 villkor.'
  for (const as of [null, await people.leaderOfBoden(), staff])
    for (const route of [
      '/stories',
      '/stories/count',
      '/stories/versions',
      '/globals/navigation/versions',
      '/media',
    ]) {
      const began = performance.now()
      const answer = await rest('GET', `${route}?${conditions(165)}&locale=all&fallback-locale=all`, { as })
      // A reader may ask for no list here at all.
      const isList = !route.endsWith('versions')
      expect(answer.status, route).toBe(as || !isList ? 400 : 403)
      if (as) expect(sentences(answer), route).toContain(bound)
      expect(performance.now() - began, route).toBeLessThan(2000)
    }
  const picker = {
    as: staff,
    raw: new URLSearchParams(conditions(165)),
    headers: {
      'x-payload-http-method-override': 'GET',
      'content-type': 'application/x-www-form-urlencoded',
    },
  }
  expect(sentences(await rest('POST', '/stories', picker))).toContain(bound)
  const payload = await openCms()
  const where = { or: Array.from({ length: 21 }, () => ({ title: { like: 'a' } })) }
  // As the admin's list view does, which takes its question from the address.
  const listView = payload.find({ collection: 'stories', where, user: staff, overrideAccess: false })
  await expect(listView).rejects.toThrow(bound)
})

test.each([
  [conditions(11), 'högst 20 punkter'],
  ['where[a.b.c.d.e][equals]=1', 'högst 3 punkter'],
  [`sort=title,slug,createdAt,updatedAt`, 'högst 3 fält'],
  ['limit=501', '1–500 dokument'],
  ['limit=0', '1–500 dokument'],
  ['pagination=false', '1–500 dokument'],
  ['page=100001', 'högst 100000 sidor'],
  [Array.from({ length: 201 }, (_, n) => `select[a${n}]=1`).join('&'), 'högst 200 fält'],
])('a colleague who asks %s is told the bound', async (question, sentence) => {
  const answer = await rest('GET', `/stories?${question}`, { as: await people.editor() })
  expect([answer.status, sentences(answer)]).toEqual([400, expect.stringContaining(sentence)])
})

test('what a colleague asks in the admin is within the bounds', async () => {
  const as = await people.editor()
  const search = 'where[and][0][or][0][title][like]=a&where[and][0][or][1][summary][like]=a'
  const filters = 'where[and][1][municipality.name][like]=a&where[and][2][createdAt][exists]=true'
  const question = `${search}&${filters}&sort=-updatedAt&limit=100&page=1&depth=1&locale=sv`
  expect((await rest('GET', `/stories?${question}`, { as })).status).toBe(200)
  expect((await rest('GET', `/stories?${conditions(10)}`, { as })).status).toBe(200)
})

test('a body of another form is refused at once, and says what is wrong with it', async () => {
  const as = await people.everything()
  const { id } = await aStory().draft()
  const sent: [object, string][] = [
    [{ 'corrections.300000000.text': 'a' }, 'punkt'],
    [{ corrections: { 300000000: { text: 'a' } } }, 'punkt'],
    [{ corrections: Array.from({ length: 2001 }, () => ({})) }, 'högst 2000 rader'],
    [{ title: 'x'.repeat(20_001) }, 'högst 20000 tecken'],
  ]
  for (const [body, sentence] of sent)
    for (const more of [{ body }, { raw: multipartOf(body) }])
      for (const [method, route] of [
        ['POST', '/stories?draft=true'],
        ['PATCH', `/stories/${id}?draft=true`],
        ['POST', '/globals/site-settings?draft=true'],
        ['PATCH', '/users/00000000-0000-4000-8000-000000000000'],
      ] as const) {
        const began = performance.now()
        const answer = await rest(method, route, { as, ...more })
        expect([answer.status, sentences(answer)], route).toEqual([400, expect.stringContaining(sentence)])
        expect(performance.now() - began, route).toBeLessThan(2000)
      }
})

const multipartOf = (body: object) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(body))
  return form
}

test('an id that is none is not found', async () => {
  const as = await people.everything()
  for (const id of [
    'x',
    '1',
    '%00',
    '..%2f..%2fusers',
    "'%20or%201=1",
    'null',
    '0'.repeat(4000),
    '%F0%9F%98%80',
  ])
    for (const [method, route] of [
      ['GET', `/stories/${id}`],
      ['PATCH', `/stories/${id}`],
      ['DELETE', `/stories/${id}`],
      ['GET', `/stories/${id}/workflow`],
      ['POST', `/stories/${id}/transitions/publish`],
      ['GET', `/stories/versions/${id}`],
      ['POST', `/stories/versions/${id}`],
      ['POST', `/stories/${id}/duplicate`],
      ['GET', `/media/${id}`],
      ['GET', `/media/file/${id}`],
      ['GET', `/files/file/${id}`],
    ] as const)
      await isHarmless(
        await rest(method, route, { as, ...(method !== 'GET' && { body: published }) }),
        `${method} ${route}`,
      )
})

test('whoever or whatever a live document points to cannot be deleted from under it', async () => {
  const payload = await openCms()
  const admin = await people.admin()
  const editor = await people.editor()
  const contact = await aLive('contacts')
  const staff = await payload.create({
    collection: 'users',
    data: { name: 'Kontakten', email: 'kontakt@beratta.example', password, roles: ['editor'] } as never,
  })
  await throughTheDoor(payload, null, (req) =>
    query(req, sql`update contacts set user_id = ${staff.id} where id = ${contact.id}`),
  )
  for (const [route, as, status] of [
    // People are said goodbye to, never deleted.
    [`/users/${staff.id}`, admin, 403],
    // The story's municipality and project are drafts that nobody has published.
    [`/municipalities/${await municipalityId('boden')}`, editor, 409],
    [`/projects/${await projectId()}`, editor, 409],
  ] as const) {
    const answer = await rest('DELETE', route, { as })
    expect(answer.status, `${route}: ${answer.text}`).toBe(status)
    expect((await rest('GET', `${route}?draft=true`, { as })).status, route).toBe(200)
  }
  expect(await bytes()).toBe(before)
})

test('a field that is named by its path is guarded like the field', async () => {
  const leader = await people.leaderOfBoden()
  const { id } = await aStory().draft()
  const elsewhere = await municipalityId('kalmar')
  const move = async (body: object) => (await rest('PATCH', `/stories/${id}`, { as: leader, body })).status
  expect(await move({ municipality: elsewhere })).toBe(403)
  expect(await move({ 'municipality.id': elsewhere })).toBe(400)
  const payload = await openCms()
  const { docs } = await payload.find({
    collection: 'stories',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
  })
  expect(docs[0]?.municipality).toBe(await municipalityId('boden'))
})
