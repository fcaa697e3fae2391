/**
 * The time at which a form was handed out, signed, so that a robot can neither send at once nor bring an old one.
 * No cookie and no session: the form carries it.
 */

import { createHmac, timingSafeEqual } from 'node:crypto'
import { day } from '@/domain/day'
import { env } from '@/env'

export type StampVerdict = 'good' | 'tooFast' | 'tooOld'

const fastest = 2_500
const oldest = day

const sign = (time: string) =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(`form ${time}`).digest('base64url').slice(0, 22)

/** @param now the time of handing out */
export async function makeStamp(now: number): Promise<string> {
  return `${now}.${sign(String(now))}`
}

/** A stamp that is not ours counts as too old: a new one is handed out with the words kept. */
export async function judgeStamp(stamp: string, now: number): Promise<StampVerdict> {
  const [time = '', signature = ''] = stamp.split('.')
  const [given, ours] = [Buffer.from(signature), Buffer.from(sign(time))]
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return 'tooOld'
  const age = now - Number(time)
  if (age < fastest) return 'tooFast'
  return age > oldest ? 'tooOld' : 'good'
}
