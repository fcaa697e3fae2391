/**
 * The scanner's client against a real clamd: `CLAMD=/usr/sbin/clamd npm run check -- unit`. Signatures cannot be had
 * everywhere, so it gets one of its own, for the one harmless file that every scanner calls harmful.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '@/cms/media/scan'
import { freePort } from '@/serve/free-port'
import { eicar } from '../support/scanner'
import { line, run, wordFile } from '../support/word-file'

const program = process.env.CLAMD
const mebibyte = 1024 * 1024

describe.skipIf(!program)('against a real clamd', () => {
  let daemon: ChildProcess
  let folder = ''
  let address = ''

  beforeAll(async () => {
    const port = await freePort()
    folder = mkdtempSync(join(tmpdir(), 'clamd-'))
    address = `tcp://127.0.0.1:${port}`
    writeFileSync(join(folder, 'own.ndb'), `Eicar.Own:0:*:${Buffer.from(eicar).toString('hex')}\n`)
    const settings = [
      `TCPSocket ${port}`,
      'TCPAddr 127.0.0.1',
      `DatabaseDirectory ${folder}`,
      `TemporaryDirectory ${folder}`,
      'StreamMaxLength 2M',
      'Foreground yes',
    ]
    writeFileSync(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
    daemon = spawn(program ?? '', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
    for (let tries = 0; tries < 100 && (await scan(address, Buffer.from('a'))) !== 'clean'; tries += 1)
      await sleep(100)
  }, 60_000)

  afterAll(() => {
    daemon?.kill('SIGKILL')
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  it('lets a clean document through, in one piece and in many', async () => {
    expect(await scan(address, wordFile(line(run('Vi bakade bröd.'))))).toBe('clean')
    expect(await scan(address, Buffer.alloc(mebibyte, 'text '))).toBe('clean')
    expect(await scan(address, Buffer.alloc(0))).toBe('clean')
  })

  it('finds what is harmful, also packed into a Word file', async () => {
    expect(await scan(address, Buffer.from(eicar))).toBe('infected')
    expect(await scan(address, wordFile(line(run('Hej')), {}, { 'word/media/image1.png': eicar }))).toBe(
      'infected',
    )
  })

  it('lets nothing through that the scanner will not read to its end', async () => {
    expect(await scan(address, Buffer.alloc(3 * mebibyte, 'text '))).toBe('failed')
  })

  it('lets nothing through once the scanner is gone', async () => {
    const ended = new Promise((done) => daemon.once('exit', done))
    daemon.kill('SIGTERM')
    await ended
    expect(await scan(address, Buffer.from('a'))).toBe('failed')
  })
})
