import type { No } from '../api/ask'
import type { Words } from './words'

/** Why an act did not happen. Who could do it instead is only in the server's own words. */
export function refusedText(
  { status, because, message }: Pick<No, 'status' | 'because' | 'message'>,
  { review, workflow }: Words,
): string {
  if (status === 0) return review.shared.noAnswer
  if (because && because !== 'cannotRead') return workflow.refusals[because]
  return message ?? (because ? workflow.refusals[because] : review.shared.failed)
}
