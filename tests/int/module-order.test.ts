/** The order of the modules is one fact: it changes for readers in one approved act, everywhere at once (ADR 124). */
import { expect, test } from 'vitest'
import { trainingArchive } from '@/content/downloads/training-archive'
import { findHandout } from '@/content/handout'
import { findModule, trainingLibrary } from '@/content/modules'
import { findProject } from '@/content/projects'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()
const nothing = {
  topic: undefined,
  audience: undefined,
  form: undefined,
  time: undefined,
  language: undefined,
}

const inLibrary = async () =>
  (await trainingLibrary(nothing, 'sv')).modules.map(
    ({ to, number }) => `${number} ${to.kind === 'module' && to.slug}`,
  )

test('what is dragged is seen by nobody until it is approved, and then everywhere', async () => {
  const before = await inLibrary()
  expect(before).toHaveLength(11)
  expect(before.map((line) => Number.parseInt(line, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  const { docs } = await payload.find({
    collection: 'projects',
    where: { slug: { equals: 'impact' } },
    depth: 0,
  })
  const project = docs[0]
  const list = (project?.modules ?? []) as string[]
  const [first, ...others] = list
  const as = await people.editor()
  const path = `/projects/${project?.id}`
  const moved = [...others.slice(0, 5), first, ...others.slice(5)]
  const saved = await rest('PATCH', `${path}?draft=true&depth=0`, { as, body: { modules: moved } })
  expect(saved.status).toBe(200)
  expect(await inLibrary()).toEqual(before)

  const act = async (name: string, who = people.reviewer) => {
    const { version } = (await rest('GET', `${path}/workflow`, { as: await who() })).body
    const answer = await rest('POST', `${path}/transitions/${name}`, {
      as: await who(),
      body: { expected: version },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  }
  await act('submit', people.editor)
  for (const name of ['claim', 'approve']) await act(name)
  expect(await inLibrary()).toEqual(before)
  const epoch = async () =>
    (await payload.db.drizzle.execute('select n from app.epoch')).rows[0] as { n: unknown }
  const { n } = await epoch()
  await act('publish')
  // Every page that the cache keeps is forgotten: each of them may show a number.
  expect(Number((await epoch()).n)).toBeGreaterThan(Number(n))

  const after = await inLibrary()
  const slugOf = (line = '') => line.split(' ')[1] ?? ''
  const slug = slugOf(before[0])
  expect(after[5]).toBe(`6 ${slug}`)
  expect(after[0]).toBe(`1 ${slugOf(before[1])}`)
  const page = await findModule(slug, 'sv')
  expect(page?.module.number).toBe(6)
  expect(page?.neighbours.previous?.number).toBe(5)
  expect(page?.neighbours.next?.to).toEqual({ kind: 'module', slug: slugOf(before[6]) })
  expect((await findHandout(slug, 'sv'))?.number).toBe(6)
  expect((await trainingArchive('sv', 'Material')).modules[5]?.to).toEqual({ kind: 'module', slug })
  expect((await findProject('impact', 'sv'))?.modules.map(({ number }) => number)).toEqual(
    list.map((_, index) => index + 1),
  )
  const { modules } = (await rest('GET', '/v1/projects/impact')).body.data as { modules: { id: string }[] }
  expect(modules.map(({ id }) => id)).toEqual(moved)
})

test('a module that nobody has placed stands last for readers, and its page says no number', async () => {
  const { docs } = await payload.find({
    collection: 'projects',
    where: { slug: { equals: 'impact' } },
    depth: 0,
  })
  const { aLive } = await import('../support/any-kind')
  const { id } = await aLive('training-modules', { title: 'Alldeles ny', project: docs[0]?.id, number: 1 })
  const { slug } = await payload.findByID({ collection: 'training-modules', id, depth: 0 })
  const modules = (await trainingLibrary(nothing, 'sv')).modules
  expect(modules.at(-1)).toMatchObject({ to: { kind: 'module', slug }, number: undefined })
  expect((await findModule(String(slug), 'sv'))?.neighbours.next).toBeUndefined()
})
