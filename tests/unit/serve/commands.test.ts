/** What people add to a command reaches the program, and is not taken for one. */
import { expect, test } from 'vitest'
import { scripts } from '../../../package.json' with { type: 'json' }

const launched = Object.entries(scripts).filter(([, command]) => command.includes('scripts/start.mjs'))

test('every npm command names the program that it starts, so that `-- --empty` is said to that', () => {
  expect(launched.length).toBeGreaterThan(10)
  for (const [name, command] of launched)
    expect(command, name).toMatch(/^node scripts\/start\.mjs (src|scripts|bench|example)\/[\w/-]+\.ts( |$)/)
})
