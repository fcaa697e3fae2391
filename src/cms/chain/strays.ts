import type { Payload } from 'payload'
import { differences } from '../published/differences'
import { isProjecting } from '../published/project-anew'
import { verifyLive } from './verify-live'

/**
 * What readers see otherwise than approved: in the row that is live, or in what they are answered from. While that is
 * being made anew after an upgrade it is known to be behind, and nobody is woken for it.
 *
 * @returns documents, pictures and files, as kind and id
 */
export async function strays(payload: Payload, tell?: (done: number, of: number) => void): Promise<string[]> {
  const live = await verifyLive(payload, tell)
  const answered = (await isProjecting(payload)) ? [] : await differences(payload)
  return [...new Set([...live, ...answered])]
}
