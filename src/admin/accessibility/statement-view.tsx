/** What is known not to be for everybody in the admin itself, for those who work in it (WCAG 2.2 AA). */
import type { AdminViewServerProps } from 'payload'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'

export function StatementView(view: AdminViewServerProps) {
  const req = signedIn(view, '/admin/accessibility')
  const texts = wordsIn(req.i18n.language).review.accessibility
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <p>{texts.status}</p>
      <h2>{texts.remains}</h2>
      <ul>
        {texts.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <p>{texts.contact}</p>
    </ViewFrame>
  )
}
