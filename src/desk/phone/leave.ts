/** Signing out leaves nothing of hers here, and nothing unsent without her word. */
import { askFirst } from './ask-first'
import { isWished } from './drafts'
import { forgetPerson, type Holder, phoneAsked, phonePictures } from './kept-store'
import { load } from './load'
import { page } from './page'
import { dropNotices } from './push/drop'
import { draftsOf, sendNow } from './send-now'

export function cleanWhenLeaving(holder: Holder): void {
  const form = document.querySelector<HTMLFormElement>('[data-leave]')
  if (!form) return
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void leave(form, holder)
  })
}

async function leave(form: HTMLFormElement, holder: Holder): Promise<void> {
  await sendNow(holder, load)
  const { id } = holder.person
  const isUnsent = (rows: readonly { readonly isUnsent: boolean }[]) => rows.some((row) => row.isUnsent)
  const drafts = await draftsOf(holder).all()
  const hasText = isUnsent([...drafts, ...(await phonePictures.all(id))]) || drafts.some(isWished)
  const hasAnswers = isUnsent(await phoneAsked.all(id))
  const { signOut, leave: say } = page.words
  const question = {
    title: hasText ? say.title : signOut,
    help: [hasText && say.help, hasAnswers && say.answers].filter(Boolean).join(' '),
    no: say.send,
    yes: hasText ? say.anyway : signOut,
  }
  if ((hasText || hasAnswers) && !(await askFirst(question))) return
  await dropNotices()
  await forgetPerson(id)
  form.submit()
}
