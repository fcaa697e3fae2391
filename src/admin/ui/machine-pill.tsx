import type { WritingMachine } from '@/domain/workflow/contributors'
import type { Words } from '../words/words'
import './state-pill.css'

type Props = { readonly machines: readonly WritingMachine[]; readonly words: Words }

/** That a machine or an assistant wrote in a text; nothing where only people did. */
export function MachinePill({ machines, words }: Props) {
  const { shared } = words.review
  if (machines.length === 0) return null
  return (
    <span className="state-pill state-pill--attention">
      {machines.some(({ isAssistant }) => isAssistant) ? shared.byAssistant : shared.byMachine}
    </span>
  )
}

/** Which ones, and who answers for each. */
export const machinesText = ({ machines, words }: Props): string =>
  machines.map(({ name, answerer }) => words.review.shared.answersFor(name, answerer)).join('; ')
