/** I23, I24: whose hand is in a text follows from what happened to it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contributorsOf, type Happened, machinesIn } from '@/domain/workflow/contributors'

type Told = Partial<Happened> & Pick<Happened, 'name'>

const told = (events: readonly Told[]): Happened[] =>
  events.map((event) => ({
    actor: null,
    version: null,
    hash: null,
    restoredFrom: null,
    answering: null,
    machine: null,
    isPublished: event.name === 'publish',
    ...event,
  }))
const of = (...events: Told[]) => contributorsOf(told(events))
const saved = (actor: string, version: string, more: Partial<Happened> = {}): Told => ({
  name: 'save',
  actor,
  version,
  ...more,
})
const created: Told = { name: 'create', actor: 'anna', version: 'v1' }
const live: Told[] = [created, { name: 'publish', actor: 'rut', version: 'l1' }]

describe('the contributors of a text', () => {
  test('are all who saved it since it was approved and went live', () => {
    expect(of(created, saved('bo', 'v2'))).toEqual(['anna', 'bo'])
    expect(of(...live)).toEqual([])
    expect(of(...live, saved('bo', 'v2'), saved('bo', 'v3'))).toEqual(['bo'])
  })

  test('are not washed out by throwing the text away and bringing it back', () => {
    const thrownAway = [...live, saved('bo', 'v2'), { name: 'discard', actor: 'bo', version: 'l1' } as const]
    expect(of(...thrownAway)).toEqual([])
    expect(of(...thrownAway, saved('cia', 'v3', { restoredFrom: 'v2' }))).toEqual(['bo', 'cia'])
    // By hand, letter for letter, it is the same text.
    const byHand = [...live, saved('bo', 'v2', { hash: 'h2' }), { name: 'discard', version: 'l1' } as const]
    expect(of(...byHand, saved('cia', 'v3', { hash: 'h2' }))).toEqual(['bo', 'cia'])
    expect(of(...byHand, saved('cia', 'v3', { hash: 'h3' }))).toEqual(['cia'])
  })

  test('are those of all three who wrote the same text, one after the other thrown away', () => {
    const thrown = (by: string, version: string) =>
      [saved(by, version, { hash: 'same' }), { name: 'discard', actor: by, version: 'l1' }] as const
    const twice = [...live, ...thrown('bo', 'v2'), ...thrown('cia', 'v3')]
    expect(of(...twice, saved('dan', 'v4', { hash: 'same' }))).toEqual(['bo', 'cia', 'dan'])
  })

  test('are nobody where nobody wrote, and stay where the history does not say what became of what', () => {
    expect(of()).toEqual([])
    expect(of({ ...created, actor: null }, { name: 'save', version: 'v2' })).toEqual([])
    expect(of(created, saved('bo', 'v2', { restoredFrom: 'from before there was a history' }))).toEqual([
      ...['anna', 'bo'],
    ])
    expect(of(created, { name: 'publish', actor: 'rut', version: null })).toEqual(['anna'])
    expect(of(created, { name: 'approveRetrospectively', actor: 'rut', version: 'v1' })).toEqual(['anna'])
  })

  test('are those of the whole chain that made what was brought back, as far as nobody had approved it', () => {
    const first = [created, saved('bo', 'v2'), { name: 'publish', version: 'l1' } as const]
    const second = [
      ...first,
      saved('cia', 'v3'),
      saved('dan', 'v4'),
      { name: 'publish', version: 'l2' } as const,
    ]
    expect(of(...second, saved('eva', 'v5', { restoredFrom: 'v3' }))).toEqual(['cia', 'eva'])
    expect(of(...second, saved('eva', 'v5', { restoredFrom: 'v1' }))).toEqual(['anna', 'eva'])
    // What was live was approved, as the version that was approved and as the one that went live.
    expect(of(...second, saved('eva', 'v5', { restoredFrom: 'l1' }))).toEqual(['eva'])
    expect(of(...second, saved('eva', 'v5', { restoredFrom: 'v2' }))).toEqual(['eva'])
  })

  test('stay when there is nothing live to go back to', () => {
    expect(of(created, { name: 'discard', actor: 'anna', version: 'v1' })).toEqual(['anna'])
  })

  test('stay while what was published past review waits for its second look', () => {
    const forced = [created, { name: 'forcePublish', actor: 'fia', version: 'l1' } as const]
    expect(of(...forced)).toEqual(['anna'])
    expect(of(...forced, saved('bo', 'v2'))).toEqual(['anna', 'bo'])
    expect(of(...forced, saved('bo', 'v2'), { name: 'discard', version: 'l1' })).toEqual(['anna'])
    const second: Told = { name: 'approveRetrospectively', actor: 'rut', version: 'v2' }
    expect(of(...forced, saved('bo', 'v2'), second)).toEqual(['bo'])
    expect(of(...forced, second)).toEqual([])
  })

  test('are none of those who looked, sent back, took down or put back', () => {
    const looked = ['claim', 'requestChanges', 'approve', 'schedule', 'takeDown', 'reinstate'] as const
    expect(of(created, ...looked.map((name) => ({ name, actor: 'rut', version: 'v1' })))).toEqual(['anna'])
  })

  test('are gone when a mended copy comes up in place of what was taken down', () => {
    const mended = [...live, saved('bo', 'v2')]
    expect(of(...mended, { name: 'reinstate', version: 'l2', isPublished: true })).toEqual([])
    expect(of(...mended, { name: 'reinstate', version: 'v2' })).toEqual(['bo'])
  })

  test('of what a machine handed in are its maker, its answerer and whoever hands it on', () => {
    const handedIn: Told = { ...created, answering: ['anna', 'maker'] }
    expect(of(handedIn)).toEqual(['anna', 'maker'])
    const submitted: Told = { name: 'submit', actor: 'sam', version: 'v1' }
    expect(of(handedIn, submitted, saved('bo', 'v2'))).toEqual(['anna', 'bo', 'maker', 'sam'])
    expect(of(created, submitted)).toEqual(['anna'])
    // Somebody who has left, and somebody who only reads it.
    expect(of(handedIn, { ...submitted, actor: null })).toEqual(['anna', 'maker'])
    expect(of(handedIn, { name: 'claim', actor: 'rut', version: 'v1' })).toEqual(['anna', 'maker'])
    expect(of(handedIn, submitted, { name: 'publish', version: 'l1' }, saved('bo', 'v2'))).toEqual(['bo'])
  })
})

/**
 * Ink: everybody adds a drop of her own to the text. Whoever has a drop in it that was not in what was last approved
 * has a hand in it, whatever was thrown away, brought back or published in between.
 */
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('save' as const), by: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('restore' as const), by: fc.nat(4), which: fc.nat(99) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('discard' as const, 'publish' as const, 'forcePublish' as const, 'look' as const),
      by: fc.nat(4),
    }),
  },
)

test('whatever several people do, everybody whose ink is in the text is among its contributors', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const inks = new Map<string, ReadonlySet<string>>([['v0', new Set(['0'])]])
      const events: Told[] = [{ name: 'create', actor: '0', version: 'v0' }]
      let [latest, live, approved, saves] = ['v0', null as string | null, new Set<string>(), 0]
      let everSaved = new Set(['0'])
      acts.forEach((one, n) => {
        const version = `v${n + 1}`
        const by = String(one.by)
        if (one.do === 'save' || one.do === 'restore') {
          const older = [...inks.keys()]
          const restoredFrom = one.do === 'restore' ? (older[one.which % older.length] ?? null) : null
          // Each drop is one of its own, so that what was approved of hers is told from what she added since.
          const drop = one.do === 'save' ? [`${by}:${++saves}`] : []
          inks.set(version, new Set([...(inks.get(restoredFrom ?? latest) ?? []), ...drop]))
          events.push({ name: 'save', actor: by, version, restoredFrom })
          everSaved = everSaved.add(by)
          latest = version
        } else if (one.do === 'discard') {
          latest = live ?? latest
          events.push({ name: 'discard', actor: by, version: latest })
        } else if (one.do === 'look') {
          if (live === null) return
          approved = new Set([...approved, ...(inks.get(live) ?? [])])
          events.push({ name: 'approveRetrospectively', actor: by, version: latest })
        } else {
          inks.set(version, inks.get(latest) ?? new Set())
          if (one.do === 'publish') approved = new Set([...approved, ...(inks.get(latest) ?? [])])
          events.push({ name: one.do, actor: by, version })
          latest = live = version
        }
      })
      const people = contributorsOf(told(events))
      const unapproved = [...(inks.get(latest) ?? [])].filter((drop) => !approved.has(drop))
      const owners = unapproved.map((drop) => drop.split(':')[0] ?? '')
      expect(people).toEqual(expect.arrayContaining(owners))
      expect([...everSaved]).toEqual(expect.arrayContaining(people))
    }),
    { numRuns: 2000 },
  )
})

describe('the machines that wrote in a text', () => {
  const bot = { name: 'Roboten', isAssistant: true, answerer: 'anna' }
  const brought: Told = { ...created, answering: ['anna'], machine: bot }
  const machines = (...events: Told[]) => machinesIn(told(events))

  test('are told as long as a word of theirs may be in it, each once', () => {
    expect(machines(created)).toEqual([])
    expect(machines(brought, saved('bo', 'v2'))).toEqual([bot])
    expect(machines(brought, saved('anna', 'v2', { answering: ['anna'], machine: bot }))).toEqual([bot])
  })

  test('are forgotten with what somebody approved and is live, and come back with an older version', () => {
    const approved: Told[] = [brought, { name: 'publish', actor: 'rut', version: 'l1' }]
    expect(machines(...approved, saved('bo', 'v2'))).toEqual([])
    const thrown: Told[] = [
      ...live,
      saved('anna', 'v2', { answering: ['anna'], machine: bot }),
      { name: 'discard', actor: 'bo', version: 'l1' },
    ]
    expect(machines(...thrown)).toEqual([])
    expect(machines(...thrown, saved('bo', 'v3', { restoredFrom: 'v2' }))).toEqual([bot])
  })
})
