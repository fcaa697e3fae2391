/** A view that is drawn on the server asks the endpoints of the one Payload there is, whichever build has made it. */
import type { PayloadRequest } from 'payload'
import { expect, test, vi } from 'vitest'
import { askHere } from '@/admin/api/ask-here'

vi.mock('payload', () => ({ createLocalReq: async () => ({}) }))

const asked = (error: Error) => {
  const endpoint = { method: 'get', path: '/review/overview', handler: () => Promise.reject(error) }
  const payload = { config: { endpoints: [endpoint] } } as unknown as PayloadRequest['payload']
  return askHere({ payload, user: null }, '/overview')
}

test('a refusal is not found, also one of the class of the other build', async () => {
  await expect(asked(Object.assign(new Error('No.'), { status: 403 }))).rejects.toThrow(/NEXT_.*404/)
})

test('what broke is told as broken', async () => {
  await expect(asked(new Error('No connection.'))).rejects.toThrow('No connection.')
  await expect(asked(Object.assign(new Error('Away.'), { status: 503 }))).rejects.toThrow('Away.')
})
