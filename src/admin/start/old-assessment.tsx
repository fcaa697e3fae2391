import { dayText } from '../words/moment'
import type { Words } from '../words/words'

type Props = { readonly assessedOn: string | null; readonly words: Words }

/** Asks for a new assessment of the site's accessibility, where its statement is mended. */
export function OldAssessment({ assessedOn, words }: Props) {
  const { start } = words.review
  return (
    <p className="start__notice" role="note">
      {assessedOn ? start.assessedLongAgo(dayText(assessedOn, words.language)) : start.neverAssessed}{' '}
      <a href="/admin/globals/accessibility-statement">{start.assessAnew}</a>
    </p>
  )
}
