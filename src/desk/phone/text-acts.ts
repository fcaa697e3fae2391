/** What she does with the text: saves it, sends it in, or takes it back. */
import { isOk, move, readText, refusalIn } from '../api'
import { isEmpty } from '../content'
import { ask, askAs } from './ask'
import { callBack } from './call-back'
import { fetched } from './fetched'
import { loadPictures } from './load-pictures'
import type { Outcome } from './outcome'
import { page } from './page'
import { unsentPictures } from './pictures-offer'
import { clearRefusal, type Refusal } from './refusal'
import { whoSends } from './sender'
import { sentIn } from './sending-in'
import type { Writing } from './writing'

const { paths } = page

/** The buttons of the form. */
export function listenToActs(writing: Writing): void {
  writing.form.element.addEventListener('submit', (event) => {
    event.preventDefault()
    const name = (event.submitter as HTMLButtonElement | null)?.value ?? 'save'
    void act(writing, name)
  })
}

/** @returns its id, once the house has all that she wrote, and answers */
export async function save(writing: Writing): Promise<string | null> {
  if (!navigator.onLine) return null
  if (writing.text && !writing.text.mayWrite) return writing.text.id
  const outcome = await send(writing)
  return outcome === 'noAnswer' || writing.draft?.isUnsent ? null : writing.id
}

/** What says it comes with the first refusal. */
export async function refuse(writing: Writing, refusal: Refusal): Promise<void> {
  const { showRefusal } = await fetched(() => import('./refused-view'))
  showRefusal(writing.form.element, refusal)
}

async function send(writing: Writing): Promise<Outcome> {
  writing.keep()
  await writing.written()
  if (writing.draft) writing.show('sending')
  return writing.sending.now()
}

async function act(writing: Writing, name: string): Promise<void> {
  if (name === 'withdrawSubmission') return takeBack(writing)
  clearRefusal(writing.form.element)
  if (name === 'submit') {
    const refusal = await refusalBefore(writing)
    if (refusal) return refuse(writing, refusal)
    await writing.wish(Date.now())
  }
  await send(writing)
}

/** What she can see herself before anything is asked of the house. */
async function refusalBefore({ holder, key, form }: Writing): Promise<Refusal | null> {
  const unsent = await unsentPictures(holder, key)
  const { text: say } = page.words
  if (unsent === null && isEmpty(form.read().content))
    return { message: say.nothingYet, places: [{ to: 'write-title', name: say.title, why: '' }] }
  if (!unsent) return null
  // Where what looks cannot be fetched, whoever sends it looks.
  return loadPictures().then(
    ({ refusalOfPictures }) => refusalOfPictures(holder, key),
    () => null,
  )
}

/** Where she goes on when it has been sent in; of one that somebody else has sent from here the list tells. */
export function leave(writing: Writing): void {
  // What she would type now would go along no more.
  writing.mayWrite = false
  writing.form.element.inert = true
  const id = writing.id ?? sentIn.get(writing.key)
  callBack(() => location.assign(id ? `${paths.start}/${id}?submit` : paths.start))
}

async function takeBack(writing: Writing): Promise<void> {
  const { id, drafts, key } = writing
  const who = await whoSends(ask, drafts.person)
  if (typeof who === 'string') return writing.show(who)
  if (!id) return
  const asHer = askAs(who.token)
  const latest = await readText(asHer, id)
  if (!latest) return writing.show('noAnswer')
  const told = await move(asHer, id, 'withdrawSubmission', latest.version)
  if (!isOk(told)) return refuse(writing, refusalIn(told))
  const { draft } = writing
  // What was too late to go along is hers to go on with, and goes in when she says so again.
  if (draft?.isUnsent) {
    const { wishedAt: _, ...typed } = draft.typed
    await drafts.type(key, id, typed, draft.at)
  } else await drafts.remove(key)
  callBack(() => location.assign(`${paths.start}/${id}?withdrawSubmission`))
}
