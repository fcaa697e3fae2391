/** The form of what is sent to be stored, before anybody looks at what it says. */

export const shapeBounds = {
  /** A text of fifteen lists inside each other is not half as deep. */
  levels: 100,
  /** Names and entries altogether; a long text in eight languages has a few ten thousand. */
  parts: 100_000,
  entries: 2000,
  /** Characters of one text, or of one piece of a rich one; a draft may be longer than its field, but not without end. */
  characters: 20_000,
} as const

export type ShapeFault = keyof typeof shapeBounds | 'names'

/**
 * A name with a dot is unfolded by Payload after the hooks that guard a field have looked, and one that is a number
 * makes a list of that length: `corrections.300000000.text` took fifteen seconds.
 */
const notAName = /\.|^\d+$/

/** @returns what is wrong with its form, or undefined */
export function shapeFault(data: unknown): ShapeFault | undefined {
  let parts = 0
  let below: unknown[] = [data]
  for (let level = 0; below.length > 0; level++) {
    if (level > shapeBounds.levels) return 'levels'
    const next: unknown[] = []
    for (const value of below) {
      if (typeof value === 'string' && value.length > shapeBounds.characters) return 'characters'
      if (typeof value !== 'object' || value === null) continue
      const names = Object.keys(value)
      parts += names.length
      if (parts > shapeBounds.parts) return 'parts'
      if (Array.isArray(value)) {
        if (value.length > shapeBounds.entries) return 'entries'
      } else if (names.some((name) => notAName.test(name))) return 'names'
      for (const inner of Object.values(value)) next.push(inner)
    }
    below = next
  }
  return undefined
}
