/** What the example says keeps to the house's words. */
import { describe, expect, it } from 'vitest'
import { entriesInOrder } from '../../../example/entries-in-order'

const entries = entriesInOrder('2026-11-22')
const said = entries.map(({ kind, key, texts }) => [`${kind} ${key}`, JSON.stringify(texts)] as const)

describe('the example', () => {
  it('lets every objective go on from “Efteråt kan du”', () => {
    const objectives = entries.flatMap(({ texts }) =>
      [texts.sv.objectives, texts.en?.objectives].flatMap((rows) => (rows ?? []) as { text: string }[]),
    )
    expect(objectives.length).toBeGreaterThan(60)
    for (const { text } of objectives) expect(text).toMatch(/^\p{Ll}(?!u kan\b|u vet\b|ou can\b).*[^.]$/u)
  })

  it.each(said)('%s spells IMPACT in one way, but where another’s title is quoted', (_of, texts) => {
    expect(texts.replaceAll(/”Impact – [^”]+”/g, '')).not.toContain('Impact')
  })
})
