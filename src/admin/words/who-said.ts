import type { Comment } from '@/domain/review/comments'
import type { Words } from './words'

/** Who wrote a comment, by name; somebody without an account, and a machine, are called so. */
export function whoSaid({ who, machine, outside }: Comment, { shared }: Words['review']): string {
  if (machine) return shared.machine(machine, null, false)
  return who ?? (outside ? (outside.name ?? shared.outsider) : shared.unknownPerson)
}
