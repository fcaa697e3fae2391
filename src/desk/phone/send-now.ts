/** Sends all that waits, in order: answers, then texts with what goes along. One sends at a time, page or worker. */
import type { Ask } from '../api'
import { ask, askAs } from './ask'
import { Drafts } from './drafts'
import { type Holder, phoneAsked, phonePictures, phoneStore } from './kept-store'
import { news } from './news'
import { type Outcome, outcomeOfError } from './outcome'
import { type Along, type AskAs, alone, sendAll } from './sender'

export const draftsOf = ({ person, key }: Holder): Drafts => new Drafts(phoneStore, person.id, key)

/** What others answered, which goes before everything that it is about, and is tied to its pictures when these are there. */
type Answers = {
  sendAnswers(holder: Holder, by: Ask, askAs: AskAs): Promise<Outcome>
  tieAnswers(holder: Holder, by: Ask, askAs: AskAs): Promise<Outcome>
}

const noAnswers: Answers = { sendAnswers: async () => 'sent', tieAnswers: async () => 'sent' }

/** The code for more than texts, which a page fetches where there is something, and the worker has at hand. */
export type Load = {
  readonly pictures: () => Promise<{ readonly alongOf: (holder: Holder) => Along }>
  readonly asking: () => Promise<Answers>
}

/** @throws where it cannot be fetched: without it a text would lose its pictures */
export async function alongOf(holder: Holder, load: Load['pictures']): Promise<Along> {
  return (await phonePictures.has(holder.person.id)) ? (await load()).alongOf(holder) : alone
}

async function answersOf(holder: Holder, load: Load['asking']): Promise<Answers> {
  return (await phoneAsked.has(holder.person.id)) ? load() : noAnswers
}

async function sendInOrder(holder: Holder, load: Load): Promise<Outcome> {
  const answers = await answersOf(holder, load.asking)
  const along = await alongOf(holder, load.pictures)
  // One that is refused holds up no text.
  const first = await answers.sendAnswers(holder, ask, askAs)
  if (first !== 'sent' && first !== 'refused') return first
  const outcome = await sendAll(draftsOf(holder), ask, askAs, along)
  const tied = await answers.tieAnswers(holder, ask, askAs)
  return outcome === 'sent' && tied !== 'refused' ? tied : outcome
}

/** Whoever else sends already sends hers too. */
export async function sendNow(holder: Holder, load: Load): Promise<Outcome> {
  const send = () => sendInOrder(holder, load).catch(outcomeOfError)
  const outcome = await navigator.locks.request('beratta-desk-send', send)
  news.postMessage('sent')
  return outcome
}
