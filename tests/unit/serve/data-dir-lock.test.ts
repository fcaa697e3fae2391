import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findHolder, lockDataDir } from '@/serve/start/data-dir-lock'

let folder: string
const file = () => join(folder, 'running.json')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beratta-lock-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What the lock of another living process looks like, made from a real one. */
function holder(pid: number): { pid: number; born: string } {
  const lock = lockDataDir(folder)
  const mine = JSON.parse(readFileSync(file(), 'utf8')) as { pid: number; born: string }
  lock.release()
  const started = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
  return { pid, born: mine.born.replace(/\d+$/, String(started)) }
}

test.skipIf(process.platform !== 'linux')('two do not run on one folder', () => {
  const child = spawn('sleep', ['60'])
  writeFileSync(file(), JSON.stringify(holder(child.pid ?? 0)))
  expect(() => lockDataDir(folder)).toThrow(/already runs on/)
  expect(findHolder(folder)?.pid).toBe(child.pid)
  child.kill('SIGKILL')
})

test.each([
  ['of a process that is gone', () => JSON.stringify({ pid: 4_000_000, born: 'some time' })],
  [
    'of a pid that belongs to somebody else now',
    () => JSON.stringify({ pid: process.ppid, born: 'long ago' }),
  ],
  ['that was being written when the power went', () => '{"pid": 1'],
])('a lock %s is taken over', (_, content) => {
  writeFileSync(file(), content())
  const lock = lockDataDir(folder)
  expect(statSync(file()).mode & 0o777).toBe(0o600)
  lock.release()
  expect(findHolder(folder)).toBeUndefined()
})
