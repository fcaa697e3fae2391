/** The first steps as a page of their own, to come back to; and for whoever looks at the example, the way to begin. */
import type { AdminViewServerProps } from 'payload'
import type { Beginning } from '@/domain/review/beginning'
import { askHere } from '../api/ask-here'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { Steps } from './steps'

export async function BeginningView(view: AdminViewServerProps) {
  const req = signedIn(view, '/admin/beginning')
  const words = wordsIn(req.i18n.language)
  const texts = words.review.beginning
  const beginning = await askHere<Beginning>(req, '/beginning')
  return (
    <ViewFrame
      view={view}
      heading={texts.heading}
      help={beginning.isExample ? texts.example.says : texts.help}
    >
      {beginning.isExample ? (
        <div className="beginning__example">
          <p>{texts.example.why}</p>
          <pre>
            <code>npm run example -- --remove</code>
          </pre>
          <p>{texts.example.beside}</p>
          <pre>
            <code>DATA_DIR=./.data-own npm start -- --empty</code>
          </pre>
          <p>{texts.example.after}</p>
        </div>
      ) : (
        <Steps beginning={beginning} words={words} heading="h2" />
      )}
    </ViewFrame>
  )
}
