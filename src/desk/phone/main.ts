/** The desk's script begins here: it makes more of pages that work without it. */
import { readPerson } from '../api'
import { html } from '../html'
import { headPart } from '../pages/head'
import { ask } from './ask'
import { callBack } from './call-back'
import { canKeep, settleHolder } from './holder'
import { type Holder, phoneAsked } from './kept-store'
import { chosenElsewhere, rememberLanguage } from './language'
import { cleanWhenLeaving } from './leave'
import { sayKept } from './line'
import { load } from './load'
import { page, signInAddress } from './page'
import { Sending } from './sending'
import { startView } from './start-view'
import { textView } from './text-view'

const { paths, words } = page

async function begin(): Promise<void> {
  const path = location.pathname
  rememberLanguage()
  const elsewhere = path === paths.start || path === paths.signIn ? chosenElsewhere() : null
  if (elsewhere) return location.replace(elsewhere + location.search)
  const step = document.querySelector<HTMLFormElement>('[data-step]')
  if (step) return (await import('./passkey')).offerPasskey(step)
  const isStart = path === paths.start
  const isText = path === paths.new || (path.startsWith(`${paths.start}/`) && path !== paths.signIn)
  if (!isStart && !isText) return
  if (!canKeep()) return sayKept('notKept')
  const holder = await settleHolder(page.person)
  if (!holder) return page.person ? sayKept('notKept') : location.replace(signInAddress())
  // What has just been done is said once.
  if (location.search) history.replaceState(null, '', path)
  await meetWhoeverIsAsked(holder)
  if (!page.person) drawHead(isStart)
  cleanWhenLeaving(holder)
  void install()
  await (isStart
    ? startView(holder)
    : textView(holder, path === paths.new ? null : path.slice(paths.start.length + 1)))
  if (!page.person) await meetWhoeverCame(holder.person.id)
  if (holder.person.municipality) await (await load.asking()).keepWords(holder)
}

/** What the telephone keeps for every page has the head of none. */
function drawHead(isStart: boolean): void {
  const place = document.querySelector('[data-head]')
  if (place) place.innerHTML = headPart(words, paths, isStart).text
  const title = document.querySelector('[data-title]')
  if (title) title.innerHTML = html`${isStart ? words.title : words.text.new}`.text
}

/** Somebody else may have signed in since by another door; her page is not this one. */
async function meetWhoeverCame(person: string): Promise<void> {
  const now = await readPerson(ask)
  if (!now) return
  await settleHolder(now)
  if (now.id !== person) callBack(() => location.reload())
}

/** While somebody else has the telephone to answer what she was asked, nothing of the desk is shown. */
async function meetWhoeverIsAsked(holder: Holder): Promise<void> {
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  if (await phoneAsked.has(holder.person.id))
    await (await load.asking()).takeUp(holder, () => new Sending(holder, async () => {}).now())
}

/** Scope: the desk, and nothing of the public site. */
async function install(): Promise<void> {
  await navigator.serviceWorker
    ?.register(paths.worker, { scope: paths.start, updateViaCache: 'none' })
    .catch(() => undefined)
}

void begin()
