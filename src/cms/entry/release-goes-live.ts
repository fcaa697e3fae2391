/** At the set time: the robot puts a release live, whole, or stops it and says so (fail closed). */
import { NotFound, type Payload } from 'payload'
import { z } from 'zod'
import { Refused } from '../http/refused'
import { actOnRelease } from '../releases/act-on-release'
import { ReleaseStopped } from '../releases/stopped'
import { isPassing } from './go-live'

const input = z.object({ release: z.uuid() })

/** Idempotent: a second run finds the release no longer scheduled, and does nothing. */
export async function releaseGoesLive(payload: Payload, job: unknown): Promise<void> {
  const robot = { payload, release: input.parse(job).release, user: null, isRobot: true } as const
  try {
    await actOnRelease({ ...robot, name: 'goLive' })
  } catch (error) {
    if (isOutdated(error)) return
    if (isPassing(error)) throw error
    payload.logger.error({ err: error, msg: `release ${robot.release} could not go live` })
    const stops = error instanceof ReleaseStopped ? error.stops : []
    await actOnRelease({ ...robot, name: 'fail', stops })
  }
}

/** It was taken off the schedule. */
const isOutdated = (error: unknown): boolean =>
  error instanceof NotFound || (error instanceof Refused && error.because === 'wrongState')
