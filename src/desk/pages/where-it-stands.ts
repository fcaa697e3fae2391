/** One sentence on where a text stands and whose turn it is. */
import { type LiveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { DeskMessages } from '@/messages/desk/sv'

export const whereItStands = (
  { next, nextOf }: Pick<DeskMessages, 'next' | 'nextOf'>,
  { working, live }: { readonly working: WorkingState; readonly live: LiveState },
): string => (working === workingState.none ? nextOf[live] : next[working])
