/** At the set time: the robot puts the approved version live, or stops and says so (fail closed). */
import type { Payload } from 'payload'
import { z } from 'zod'
import { reviewedGlobals, reviewedKinds } from '@/domain/workflow/kinds'
import { Refused } from '../review/refused'
import { performTransition } from '../review/transition'

const input = z.object({
  kind: z.enum([...reviewedKinds, ...reviewedGlobals]),
  id: z.string(),
  version: z.string(),
})

/** Idempotent: a second run finds the document no longer scheduled, or with another version, and does nothing. */
export async function goLiveOnSchedule(payload: Payload, job: unknown): Promise<void> {
  const { kind, id, version } = input.parse(job)
  const robot = { payload, reference: { kind, id }, user: null, isRobot: true, origin: 'robot' } as const
  try {
    await performTransition({ ...robot, name: 'goLive', expected: version })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (error.because === 'wrongState' || error.because === 'staleVersion') return
    await performTransition({ ...robot, name: 'failToPublish', note: error.message })
  }
}
