/** I2 for every kind: the core attacks on each of the nine collections and three globals, by those who get furthest. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isGlobal, type Reference } from '@/cms/document/reference'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { aLive, apiOf, publicBytes } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { type Answer, rest } from '../support/rest'

const evil = 'KANARIE-RÖD'
const data = { title: evil, name: evil, summary: evil, siteName: evil, actorName: evil, main: [], footer: [] }
const published = { ...data, _status: 'published' }

type Send = (reference: Reference, method: 'PATCH' | 'POST', query: string, body: object) => Promise<Answer>
type Attack = (reference: Reference, send: Send) => Promise<Answer>

const write =
  (query: string, body: object): Attack =>
  (reference, send) =>
    // A collection is written with PATCH, a global with POST.
    send(reference, isGlobal(reference.kind) ? 'POST' : 'PATCH', query, body)

const attacks: Record<string, Attack> = {
  'a plain write': write('', data),
  'draft=false': write('draft=false', published),
  'draft=true as published': write('draft=true', published),
  'autosave as published': write('draft=true&autosave=true', published),
  publishSpecificLocale: write('publishSpecificLocale=sv', published),
  publishAllLocales: write('publishAllLocales=true', published),
  unpublishAllLocales: write('unpublishAllLocales=true', {}),
  unpublishing: write('', { _status: 'draft' }),
  'all languages at once': write('locale=all', { ...published, title: { sv: evil, en: evil } }),
  overrideLock: write('overrideLock=true&overrideAccess=true', published),
  'moving to the bin': write('trash=true', { deletedAt: new Date().toISOString() }),
  'another global or document in the path': write('id=x&slug=y&collection=users', published),
}

let tried = 0
afterAll(() =>
  console.log(`${tried} attacks tried on ${reviewedKinds.length + reviewedGlobals.length} kinds`),
)

describe.each([...reviewedKinds, ...reviewedGlobals])('%s', (kind) => {
  let reference: Reference
  let before: string
  beforeAll(async () => {
    reference = await aLive(kind)
    before = await publicBytes(reference)
  })

  const leavesAllAsItWas = async (answer: Answer, what: string) => {
    tried += 1
    expect(answer.status, `${what}: ${answer.text.slice(0, 200)}`).toBeLessThan(500)
    expect(await publicBytes(reference), what).toBe(before)
  }

  test('no write changes what readers get', async () => {
    const as = await people.everything()
    const send: Send = (to, method, query, body) => rest(method, `${apiOf(to)}?${query}`, { as, body })
    for (const [what, attack] of Object.entries(attacks))
      await leavesAllAsItWas(await attack(reference, send), what)
  })

  test('no old version is put back', async () => {
    const base = isGlobal(kind) ? `/globals/${kind}` : `/${kind}`
    const as = await people.everything()
    for (const version of await versionsOf(reference))
      for (const query of ['', '?draft=true', '?draft=false'])
        await leavesAllAsItWas(
          await rest('POST', `${base}/versions/${version}${query}`, { as }),
          `restore${query}`,
        )
  })

  test('nothing is deleted, doubled or written in bulk', async () => {
    const as = await people.everything()
    const path = apiOf(reference)
    const list = path.replace(/\/[^/]+$/, '')
    const where = `where[id][equals]=${reference.id}`
    for (const [method, address] of [
      ['DELETE', path],
      ['DELETE', `${list}?${where}`],
      ['POST', `${path}/duplicate?draft=false`],
      ['PATCH', `${list}?draft=false&${where}`],
      ['PATCH', path],
      ['POST', path],
    ] as const)
      await leavesAllAsItWas(await rest(method, address, { as, body: published }), `${method} ${address}`)
  })
})

async function versionsOf({ kind, id }: Reference): Promise<string[]> {
  const payload = await openCms()
  const { docs } = isGlobal(kind)
    ? await payload.findGlobalVersions({ slug: kind as 'navigation', limit: 3 })
    : await payload.findVersions({ collection: kind as 'pages', where: { parent: { equals: id } }, limit: 3 })
  return docs.map((version) => String(version.id))
}
