import type { EventName } from '@/domain/workflow/events'
import type { Words } from './words'

type Did = { readonly who: string | null; readonly machine: string | null; readonly name: EventName }

/** Who did something, by name; the worker and people without an account have none. A machine is called one. */
export function whoDid({ who, machine, name }: Did, { shared }: Words['review']): string {
  if (machine) return shared.machine(machine, who)
  return who ?? (name === 'answerPreview' ? shared.outsider : shared.robot)
}
