/** What the log says of a request: whoever keeps watch is told of what is broken, and of nothing else. */
import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test, vi } from 'vitest'
import { soonSeconds } from '@/domain/home'
import { record } from '@/serve/front/record'

function levelOf(statusCode: number, retryAfter?: number): string | undefined {
  const written: string[] = []
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    written.push(String(line))
    return true
  })
  const res = Object.assign(new EventEmitter(), {
    statusCode,
    getHeader: () => (retryAfter === undefined ? undefined : String(retryAfter)),
  }) as unknown as ServerResponse
  record({ method: 'GET', url: '/' } as IncomingMessage, res, 'own')
  res.emit('close')
  out.mockRestore()
  return written.length === 0 ? undefined : JSON.parse(written.join()).level
}

test('a server that is broken, or has too much to do, is an error', () => {
  expect(levelOf(500)).toBe('error')
  expect(levelOf(503, 5)).toBe('error')
})

test('a front page that nobody has approved yet is none, however often it is asked for', () => {
  expect(levelOf(503, soonSeconds)).toBeUndefined()
})
