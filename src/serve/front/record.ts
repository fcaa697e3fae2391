import type { IncomingMessage, ServerResponse } from 'node:http'
import { soonSeconds } from '@/domain/home'
import { log } from '../log'
import { loggable, pathOf } from '../path-of'
import { countRequest, type Kept } from './metrics'

const SLOW = 1000

/** Counts the request, and logs it in one line: all at debug; at info the slow, the failed and those that change something. */
export function record(req: IncomingMessage, res: ServerResponse, kept: Kept): void {
  const began = performance.now()
  res.once('close', () => {
    countRequest(kept, res.statusCode)
    const ms = Math.round(performance.now() - began)
    const isWrite = req.method !== 'GET' && req.method !== 'HEAD'
    const level = hasFailed(res) ? 'error' : isWrite || ms > SLOW ? 'info' : 'debug'
    log(level, 'request', {
      method: req.method,
      path: loggable(pathOf(req)),
      status: res.statusCode,
      ms,
      kept,
    })
  })
}

/** A site whose front page nobody has approved yet is closed as it should be. */
const hasFailed = (res: ServerResponse): boolean =>
  res.statusCode >= 500 && !(res.statusCode === 503 && res.getHeader('retry-after') === String(soonSeconds))
