/** Where a text stands and whose turn it is, and where readers have it. */
import { ownDays } from '@/domain/review/own-days'
import { type LiveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { DeskMessages } from '@/messages/desk/sv'
import { filled, html, type Markup } from '../html'

/** One sentence, or two where there is good news. */
export const whereItStands = (
  { next, nextOf }: Pick<DeskMessages, 'next' | 'nextOf'>,
  { working, live }: { readonly working: WorkingState; readonly live: LiveState },
): string => (working === workingState.none ? nextOf[live] : next[working])

type Public = { readonly publicPath: string | null; readonly views: number | null }

/** The way there, and how often it was read: of what nobody has read yet, nothing. */
export function onTheWeb({ start }: DeskMessages, { publicPath, views }: Public): Markup | null {
  if (!publicPath) return null
  const read = views ? ` · ${filled(start.read, { count: views, days: ownDays })}` : ''
  return html`<p class="quiet"><a href="${publicPath}">${start.see}</a>${read}</p>`
}
