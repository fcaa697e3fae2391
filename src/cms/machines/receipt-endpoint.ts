/** `POST /api/v1/changes/{cursor}/receipt`: any key may say that its copy is gone, again and again. */
import type { Endpoint } from 'payload'
import { standingOf } from '@/domain/change-cursor'
import { refusedByCode } from '../http/refused-by-code'
import { hasBrokenKey, machineOf } from '../people/machine'
import { confirmGone } from './recalls'

export const receiptEndpoint: Endpoint = {
  path: '/v1/changes/:cursor/receipt',
  method: 'post',
  handler: async (req) => {
    if (hasBrokenKey(req)) return refusedByCode('key-not-valid')
    const machine = machineOf(req)
    if (!machine) return refusedByCode('key-needed')
    const cursor = String(req.routeParams?.cursor)
    const standing = standingOf(cursor)
    if (!standing) return refusedByCode('cursor-not-ours')
    const receipt = await confirmGone({ payload: req.payload }, machine, standing)
    if (!receipt) return refusedByCode('nothing-to-confirm')
    return Response.json(
      { cursor, confirmedAt: receipt.at },
      { status: receipt.isNew ? 201 : 200, headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}
