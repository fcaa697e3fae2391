/**
 * One person against the house, with any roles, keys, uploads and restores, while honest people go about their work:
 * never does a word, picture, file, notice or address of hers reach readers that no second person has said yes to
 * (I4, I23–I27). The right to publish past review is left out: it is one person's word by design, and says so.
 * `RUNS=2000 ACTS=40` tries that many; `SEED=…` repeats a run.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Role, roles } from '@/domain/roles'
import { openCms } from '../support/cms'
import { honesty, villainy } from '../support/confederates/acts'
import { type Player, Scene, words } from '../support/confederates/scene'
import { password } from '../support/password'
import { municipalityId, people } from '../support/people'

const runs = Number(process.env.RUNS ?? 12)
const length = Number(process.env.ACTS ?? 40)
const seed = process.env.SEED ? Number(process.env.SEED) : Date.now() & 0x7fffffff
const acts = { ...villainy, ...honesty }
const names = Object.keys(acts)
/** Half of what happens is what brings a text forward: else hardly any would ever get anywhere. */
const forward = [
  ...['writes a story', 'saves', 'brings a picture of nobody', 'a text goes through review'],
  ...['takes a text all the way alone', 'publishes', 'a reviewer publishes', 'restores a version'],
]

const step = fc.record({
  name: fc.oneof(fc.constantFrom(...names), fc.constantFrom(...forward)),
  pick: fc.nat(99),
})

let tried = 0
let succeeded = 0
beforeAll(async () => {
  for (const name of ['reviewer', 'otherReviewer', 'otherEditor', 'safeguarding'] as const)
    await people[name]()
})
afterAll(() => console.log(`${tried} acts in ${runs} runs, ${succeeded} went through, seed ${seed}`))

const known = new Map<string, Promise<Player>>()

/** Somebody with exactly these roles. */
function villainWith(held: readonly Role[]): Promise<Player> {
  const key = [...held].sort().join('-')
  const found = known.get(key) ?? makeVillain(held, key)
  known.set(key, found)
  return found
}

async function makeVillain(held: readonly Role[], key: string): Promise<Player> {
  const payload = await openCms()
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `Villain ${key}`,
      email: `villain-${key}@beratta.example`,
      password,
      roles: [...held],
      municipality: await municipalityId('boden'),
    } as never,
  })
  return { ...user, id: String(user.id), collection: 'users' } as Player
}

test(
  `in ${runs} × ${length} acts nothing that one person made reaches readers on her word alone`,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray([...roles], { minLength: 1 }),
        fc.array(step, { minLength: length, maxLength: length }),
        play,
      ),
      { numRuns: runs, seed, endOnFailure: true },
    )
  },
  6 * 3_600_000,
)

async function play(held: readonly Role[], steps: readonly { name: string; pick: number }[]): Promise<void> {
  const scene = new Scene(await villainWith(held))
  await scene.begin()
  for (const { name, pick } of steps) {
    tried += 1
    const before = scene.log.length
    await acts[name]?.(scene, pick)
    scene.log.push(name)
    succeeded += scene.log.slice(before).some((line) => /: 20\d$/.test(line)) ? 1 : 0
    expect(words.onOnePersonsWord(await scene.seenByReaders()), scene.log.join('\n')).toEqual([])
    const open = scene.closed.size > 0 ? await scene.openPictures() : []
    expect(
      open.filter((id) => scene.closed.has(id)),
      scene.log.join('\n'),
    ).toEqual([])
  }
  expect(words.onOnePersonsWord(await scene.answersToNobody()), scene.log.join('\n')).toEqual([])
}
