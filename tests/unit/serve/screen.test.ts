/** What somebody at a terminal sees of a start, and where the rest goes. */
import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Plain JavaScript, since it runs before anything is installed.
const { Screen, follow } = await import(join(process.cwd(), 'scripts/screen.mjs'))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beratta-screen-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

function aStart(columns = 80) {
  let seen = ''
  const out = {
    columns,
    write: (text: string) => {
      seen += text
      return true
    },
  }
  const [stdout, stderr] = [new EventEmitter(), new EventEmitter()]
  const child = Object.assign(new EventEmitter(), { stdout, stderr })
  const screen = new Screen(out, ['packages', 'database'])
  follow(child, screen)
  /** The lines as they stand, without the signs that move the cursor. */
  const lines = () =>
    seen
      .split('\x1b[2A')
      .at(-1)
      ?.replaceAll('\x1b[2K', '')
      .split('\n')
      .map((line) => line.trimEnd())
  return { child, screen, lines, all: () => seen }
}

test('each step has its line, which says how far it is and then that it is done', () => {
  const { child, lines } = aStart()
  child.emit('message', { step: 'packages', isDone: true })
  child.emit('message', { step: 'database', words: 'bringing it up to date' })
  child.emit('message', { end: 'http://localhost:3000\n' })
  expect(lines()).toEqual([
    '  ✓ packages',
    '  · database           bringing it up to date',
    'http://localhost:3000',
    '',
  ])
  child.emit('close')
})

test('no word of what else is written reaches the terminal; it lies in a file that nobody else reads', () => {
  const { child, all } = aStart()
  child.stdout.emit('data', Buffer.from('before it is known where\n'))
  child.emit('message', { log: join(folder, 'start.log') })
  child.stderr.emit('data', Buffer.from('a warning of a library\n'))
  child.emit('close')
  expect(readFileSync(join(folder, 'start.log'), 'utf8')).toBe(
    'before it is known where\na warning of a library\n',
  )
  expect(statSync(join(folder, 'start.log')).mode & 0o777).toBe(0o600)
  expect(all()).not.toMatch(/known|library/)
})

test('what was written by a start that never came to say where is shown after all', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { child } = aStart()
  child.stderr.emit('data', Buffer.from('SyntaxError'))
  child.emit('close')
  expect(String(said.mock.calls[0]?.[0])).toBe('SyntaxError')
})

test('a narrow terminal, and one that does not know how wide it is, are drawn line by line', () => {
  for (const [columns, most] of [
    [30, 30],
    [0, 80],
  ] as const) {
    const { child, lines } = aStart(columns)
    child.emit('message', { step: 'database', words: 'x'.repeat(200) })
    child.emit('close')
    expect(Math.max(...(lines() ?? []).map((line) => line.length))).toBe(most)
  }
})
