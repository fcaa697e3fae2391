/**
 * Sends in what she wished to send in, wherever she was when she pressed the button: once, when the house has the text and
 * all of its pictures. What she wrote last is what is sent in.
 */
import { workingState } from '@/domain/workflow/states'
import { type Ask, isOk, move, readText, refusalIn } from '../api'
import { type Draft, type Drafts, isWished } from './drafts'
import { type Outcome, outcomeOf } from './outcome'
import type { Refusal } from './refusal'

/** Whether all that belongs to a text is in the house as she has said it, or comes there by itself. */
export type Standing = 'there' | 'onTheWay' | 'unfinished'

type Sender = {
  readonly drafts: Drafts
  readonly ask: Ask
  readonly along: { standing(key: string): Promise<Standing> }
}

/** What was sent in from this page, by its key here: its id in the house, when nothing of it lies here any more. */
export const sentIn = new Map<string, string>()

/** @param sender in her name */
export async function sendIn({ drafts, ask, along }: Sender, key: string): Promise<Outcome> {
  const draft = await drafts.find(key)
  if (!draft?.id || draft.isUnsent || !isWished(draft)) return 'sent'
  const { id, at, way } = draft
  const wishedAt = Number(draft.typed.wishedAt)
  const standing = await along.standing(key)
  if (standing === 'onTheWay') return 'sent'
  if (standing === 'unfinished') return tell(drafts, draft, { message: '' })
  const latest = await readText(ask, id)
  if (!latest) return 'noAnswer'
  const known = way.sendingIn?.wishedAt === wishedAt ? way.sendingIn : null
  // Sent in or published from elsewhere: it is where she wished it, and she has nothing to mend.
  if (!known && (!latest.mayWrite || latest.working === workingState.none)) return dropWish(drafts, draft)
  if (!known) await drafts.went(key, { ...way, sendingIn: { wishedAt, before: latest.timesSentIn } })
  // It was, and the answer was lost: never twice, whatever has become of it since.
  const isIn = known !== null && latest.timesSentIn > known.before
  const told = isIn ? null : await move(ask, id, 'submit', latest.version)
  if (told && !isOk(told)) {
    const outcome = outcomeOf(told)
    if (outcome !== 'refused') return outcome
    const { message, findings } = refusalIn(told)
    return tell(drafts, draft, { message, findings })
  }
  if (await drafts.remove(key, at)) {
    sentIn.set(key, id)
    return 'sent'
  }
  // What she typed at that very moment belongs to it: it comes back, and goes again with the rest.
  const back = await move(ask, id, 'withdrawSubmission', latest.version)
  if (!isOk(back)) return outcomeOf(back)
  const { sendingIn: _, ...before } = (await drafts.find(key))?.way ?? way
  await drafts.went(key, before)
  return 'sent'
}

async function dropWish(drafts: Drafts, { key, at, typed, way }: Draft): Promise<Outcome> {
  const { wishedAt: _, ...others } = typed
  await drafts.went(key, way, { sent: { at, typed: others } })
  return 'sent'
}

/** Kept with the text: her list says it, and the text when she opens it. Without a sentence it is its pictures. */
async function tell(drafts: Drafts, { key, typed, way }: Draft, refusal: Refusal): Promise<Outcome> {
  const { sendingIn: _, ...before } = way
  await drafts.went(key, { ...before, notSentIn: { ...refusal, wishedAt: Number(typed.wishedAt) } })
  return 'sent'
}
