import { type Beginning, hasBegun } from '@/domain/review/beginning'
import type { Words } from '../words/words'
import { Steps } from './steps'

type Props = { readonly beginning: Beginning; readonly words: Words }

/** On the first page, before everything else: the steps until all are done, or the door away from the example. */
export function BeginningSection({ beginning, words }: Props) {
  const texts = words.review.beginning
  if (beginning.isExample)
    return (
      <p className="start__notice" role="note">
        {texts.example.says} <a href="/admin/beginning">{texts.example.door}</a>
      </p>
    )
  if (hasBegun(beginning)) return null
  return (
    <section aria-labelledby="beginning">
      <h2 id="beginning">{texts.heading}</h2>
      <p>{texts.help}</p>
      <Steps beginning={beginning} words={words} heading="h3" />
    </section>
  )
}
