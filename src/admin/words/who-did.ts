import type { EventName } from '@/domain/workflow/events'
import type { Words } from './words'

type Did = {
  readonly who: string | null
  readonly machine: string | null
  readonly origin: string | null
  readonly name: EventName
}

/** Who did something, by name; the worker and people without an account have none. A machine is called one, and an assistant too. */
export function whoDid({ who, machine, origin, name }: Did, { shared }: Words['review']): string {
  if (machine) return shared.machine(machine, who, origin === 'assistant')
  return who ?? (name === 'answerPreview' ? shared.outsider : shared.robot)
}
