import type { EventName } from '@/domain/workflow/events'
import type { Words } from './words'

/** Who did something, by name; the worker and people without an account have none. */
export function whoDid(
  { who, name }: { readonly who: string | null; readonly name: EventName },
  { shared }: Words['review'],
): string {
  return who ?? (name === 'answerPreview' ? shared.outsider : shared.robot)
}
