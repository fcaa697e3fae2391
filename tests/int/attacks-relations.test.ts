/** What a live document points to is asked about word by word, by those who may not read it. */
import { expect, test } from 'vitest'
import { readItem } from '@/cms/document/item'
import { performTransition } from '@/cms/review/transition'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'

const secret = 'Hemligstämplat'

/** [the live document, its field, the kind of what it points to] */
const relations = [
  ['projects', 'modules', 'training-modules'],
  ['documents', 'modules', 'training-modules'],
  ['training-modules', 'documents', 'documents'],
  ['contacts', 'projects', 'projects'],
] as const

async function hidden(kind: (typeof relations)[number][2]): Promise<string> {
  const data = { title: `${secret} ${kind}`, summary: 'Kort.', kind: 'report', language: 'sv' } as never
  const payload = await openCms()
  const made = await payload.create({ collection: kind, data, draft: true, user: await people.editor() })
  return String(made.id)
}

test.each(relations)(
  'of a draft that a live one of %s names in %s, no word is told',
  async (kind, field, to) => {
    const { id } = await aLive(kind, { [field]: [await hidden(to)] })
    const leader = await people.leaderOfKalmar()
    const asked = [
      `where[${field}][contains][title][like]`,
      `where[and][0][${field}][contains][title][like]`,
      `where[${field}.title][like]`,
      `where[${field}][in][title][like]`,
    ]
    for (const as of [undefined, leader])
      for (const draft of ['', '&draft=true'])
        for (const question of asked)
          for (const path of [`/${kind}`, `/${kind}/count`]) {
            const told = async (word: string) => {
              const { status, body } = await rest(
                'GET',
                `${path}?where[id][equals]=${id}&${question}=${word}${draft}`,
                {
                  ...(as && { as }),
                },
              )
              return { status, found: body.totalDocs ?? null }
            }
            const label = `${as ? 'a leader' : 'anybody'} asks ${path} ${question}${draft}`
            expect(await told(secret), label).toEqual(await told('Andra%20ord'))
          }
  },
)

test('a draft that an approved list names is erased by nobody, by hand or by time, until it is taken out', async () => {
  const payload = await openCms()
  const [editor, reviewer] = [await people.editor(), await people.reviewer()]
  const module = await hidden('training-modules')
  const { id } = await aLive('projects', { modules: [module] })
  const erase = () => rest('DELETE', `/training-modules/${module}`, { as: editor })
  const versionOf = async (kind: 'projects' | 'training-modules', of: string) =>
    (await readItem({ payload }, { kind, id: of })).latestVersion ?? undefined
  const letGo = async () =>
    performTransition({
      payload,
      reference: { kind: 'training-modules', id: module },
      name: 'letGo',
      user: null,
      isRobot: true,
      expected: await versionOf('training-modules', module),
    })
  const listed = async () => (await payload.findByID({ collection: 'projects', id, depth: 0 })).modules

  expect((await erase()).body.errors).toMatchObject([{ data: { because: 'isNamed' } }])
  await expect(letGo()).rejects.toMatchObject({ because: 'isNamed' })
  expect(await listed()).toEqual([module])

  // Taken out in a draft, it is still in what readers see.
  await rest('PATCH', `/projects/${id}?draft=true`, { as: editor, body: { modules: [] } })
  expect((await erase()).body.errors).toMatchObject([{ data: { because: 'isNamed' } }])
  const expected = await versionOf('projects', id)
  for (const [name, user] of [
    ['submit', editor],
    ['claim', reviewer],
    ['approve', reviewer],
    ['publish', reviewer],
  ] as const)
    await performTransition({
      payload,
      reference: { kind: 'projects', id },
      name,
      user,
      expected,
    })
  expect((await erase()).status).toBe(200)
})
