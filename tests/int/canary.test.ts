/**
 * I13: a crawler without an account finds nothing that is not public: neither by reading, nor by asking in such a way
 * that the number or the order of the answers tells.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { factsOf, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { previewPath } from '@/domain/preview/preview-path'
import { bird, letBirdsIn, song } from '../support/canary'
import { preview } from '../support/preview'
import { rest } from '../support/rest'

const collections = [
  ...reviewedKinds,
  'media',
  'files',
  'consents',
  'users',
  'contact-messages',
  'cases',
  'workflow-items',
  'workflow-events',
  'approvals',
  'review-comments',
  'payload-preferences',
  'payload-locked-documents',
  'payload-migrations',
  'payload-jobs',
  'payload-kv',
]
let asked = 0
beforeAll(letBirdsIn, 300_000)
afterAll(() => console.log(`${asked} questions asked`))

async function ask(path: string) {
  asked += 1
  const answer = await rest('GET', path)
  // The question itself may come back in an error.
  const echoed = decodeURIComponent(path).includes(song)
  if (!(echoed && answer.status >= 400)) expect(answer.text.toLowerCase(), path).not.toContain(song)
  expect(answer.status, path).toBeLessThan(502)
  return answer
}

const ids = async (slug: string) => {
  const { docs } = (await rest('GET', `/${slug}?depth=0&limit=100`)).body as { docs?: { id: string }[] }
  return (docs ?? []).map(({ id }) => id)
}

test.each(collections)('reading %s in every way shows no bird', async (slug) => {
  const ways = [
    '',
    'draft=true',
    'trash=true',
    'depth=3',
    'draft=true&depth=9&trash=true',
    'locale=all',
    'pagination=false&limit=0',
    'select[summary]=true&select[title]=true',
    'populate[municipalities][summary]=true&depth=2',
    'joins[x][limit]=9',
    'showHiddenFields=true&overrideAccess=true',
    'fallback-locale=sv&locale=ti&draft=true',
    'where[_status][equals]=draft',
    'where[_status][not_equals]=published&draft=true',
  ]
  for (const way of ways) await ask(`/${slug}?${way}`)
  for (const path of [
    'count',
    'versions',
    'versions/count',
    'count?draft=true&trash=true',
    'versions?draft=true&where[latest][equals]=true',
    'init',
    'me',
    'access',
  ])
    await ask(`/${slug}/${path}`)
  for (const id of await ids(slug))
    for (const way of ['draft=true', 'depth=3&draft=true&locale=all', 'version=latest', 'trash=true'])
      await ask(`/${slug}/${id}?${way}`)
})

test.each(reviewedGlobals)('reading the global %s in every way shows no bird', async (slug) => {
  for (const way of ['', 'draft=true', 'depth=3&locale=all&draft=true', 'showHiddenFields=true'])
    await ask(`/globals/${slug}?${way}`)
  for (const path of ['versions', 'versions?draft=true', 'workflow', 'access'])
    await ask(`/globals/${slug}/${path}`)
})

test.each(reviewedKinds)('no preview of %s shows a bird to somebody without an account', async (kind) => {
  for (const id of await ids(kind))
    for (const address of [
      previewPath(kind, id, 'sv'),
      `/preview/${kind}/${id}?draft=true`,
      `/preview/${id}`,
    ]) {
      asked += 1
      const { status, html } = await preview(address)
      expect(status, address).toBe(404)
      expect(html.toLowerCase(), address).not.toContain(song)
    }
})

test('no file of a bird is handed out', async () => {
  for (const path of ['files/file', 'media/file']) {
    const answer = await ask(`/${path}/${bird('filename')}.pdf`)
    expect(answer.status).toBe(404)
  }
})

/** Fields that hold something hidden, as a reader would have to ask for them. */
const hidden: [string, string][] = [
  ...reviewedKinds.flatMap((kind) =>
    (factsOf(kind).found?.in ?? []).map((field): [string, string] => [kind, field]),
  ),
  ['stories', 'municipality.summary'],
  ['stories', 'municipality.officialName'],
  ['stories', 'project.title'],
  ['stories', 'cover.alt'],
  ['stories', 'cover.consents.code'],
  ['stories', 'cover.consents.formLanguage'],
  ['stories', 'cover.uploadedBy.email'],
  ['training-modules', 'project.title'],
  ['municipalities', 'summary'],
  ['contacts', 'inbox'],
  ['contacts', 'user'],
  ['contacts', 'user.email'],
  ['contacts', 'user.name'],
  ['contacts', 'municipality.summary'],
  ['documents', 'currentFile.filename'],
  ['documents', 'currentFile.text'],
  ['documents', 'currentFile.name'],
  ['organisations', 'note'],
  ['media', 'alt'],
  ['media', 'caption'],
  ['media', 'consents.code'],
  ['media', 'uploadedBy.email'],
  ['media', 'municipality.summary'],
  ['files', 'text'],
  ['files', 'name'],
  ['files', 'filename'],
  ['users', 'email'],
  ['consents', 'code'],
  ['contact-messages', 'text'],
]

test.each(hidden)('asking %s by %s tells nothing', async (slug, field) => {
  const all = await rest('GET', `/${slug}?depth=0&limit=100`)
  if (all.status !== 200) {
    expect(all.status).toBe(403)
    return
  }
  const total = (await rest('GET', `/${slug}/count`)).body.totalDocs
  for (const [asking, without] of [
    ['like', 0],
    ['contains', 0],
    ['not_like', total],
  ] as const)
    for (const word of [song, song.slice(0, 6)]) {
      const question = `where[${field}][${asking}]=${encodeURIComponent(word)}`
      for (const path of [
        `/${slug}?${question}`,
        `/${slug}?draft=true&${question}`,
        `/${slug}/count?${question}`,
        `/${slug}?where[or][0][${field}][${asking}]=${encodeURIComponent(word)}`,
      ]) {
        const { status, body } = await ask(path)
        // Either the question is refused, or everybody gets the answer that there is no bird.
        if (status === 200 && asking !== 'not_like') expect(body.totalDocs, path).toBe(without)
      }
    }
})

test.each(hidden.filter(([, field]) => field.includes('.')))(
  'the order of %s by %s tells nothing',
  async (slug, field) => {
    const order = async (sort: string) => {
      const { status, body } = await ask(`/${slug}?depth=0&limit=100&sort=${sort}`)
      return status === 200 ? (body.docs as { id: string }[]).map(({ id }) => id) : []
    }
    const [up, down] = [await order(field), await order(`-${field}`)]
    // An order that turns around shows that the field was looked at.
    if (up.length > 1) expect(down, `${slug} sorted by ${field}`).toEqual(up)
  },
)
