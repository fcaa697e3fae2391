/** Brings answers to the house: each under its own name, so that it is filed once however often it is sent. */
import type { SealedAnswer } from '@/domain/safeguarding/sealed-consent'
import { type Ask, isOk, refusalIn, type Told } from '../../api'
import { type Holder, type KeptPicture, phonePictures, type Store } from '../kept-store'
import { type Outcome, outcomeOf } from '../outcome'
import { type AskAs, whoSends } from '../sender'
import { type Because, filed, isToBeSent, refused, tiedTo } from './asked'
import { type Askings, askingsOf } from './askings'
import { noteNos } from './noted'

/** @throws where a no cannot be noted with its pictures: then none is sent, and no text that may show it */
export async function sendAnswers(holder: Holder, ask: Ask, askAs: AskAs): Promise<Outcome> {
  const outcome = await sendAsked(askingsOf(holder), ask, askAs)
  await noteNos(holder)
  return outcome
}

export const tieAnswers = (holder: Holder, ask: Ask, askAs: AskAs): Promise<Outcome> =>
  tieAsked(askingsOf(holder), phonePictures, ask, askAs)

/** @returns `refused` where the house would not have one of them; the others have gone all the same */
export async function sendAsked(askings: Askings, ask: Ask, askAs: AskAs): Promise<Outcome> {
  const waiting = (await askings.all()).filter(isToBeSent)
  if (waiting.length === 0) return 'sent'
  const who = await whoSends(ask, askings.person)
  if (typeof who === 'string') return who
  let worst: Outcome = 'sent'
  for (const { key, state } of waiting) {
    if (state.stage !== 'waiting') continue
    const told = await askAs(who.token)('POST', '/consents/sealed', {
      body: state.body,
      headers: { 'Idempotency-Key': key },
    })
    if (isOk(told)) await askings.change(key, (asked) => filed(asked, told.body as SealedAnswer, Date.now()))
    else {
      const outcome = outcomeOf(told)
      if (outcome !== 'refused') return outcome
      await askings.change(key, (asked) => refused(asked, becauseOf(told)))
      worst = 'refused'
    }
  }
  return worst
}

const known: readonly string[] = [
  ...['takenInFuture', 'takenTooLongAgo', 'textNotLive'],
  ...['foreignPicture', 'othersPicture', 'slipTaken'],
]

/** The house knows nothing of consents before whoever may not hand them in. */
function becauseOf(told: Told): Because {
  const { because } = refusalIn(told)
  if (told.status === 404) return 'notYours'
  return known.includes(because) ? (because as Because) : 'other'
}

type Tie = {
  readonly key: string
  readonly consent: string
  readonly instead: string | undefined
  readonly picture: string
  readonly id: string
}

/**
 * Ties each consent to its pictures, as these come to the house, beside those that others have tied to them, and in the
 * place of one in which the same person was unsure. Until then the gate is red; what is tied already stays as it is.
 */
export async function tieAsked(
  askings: Askings,
  pictures: Store<KeptPicture>,
  ask: Ask,
  askAs: AskAs,
): Promise<Outcome> {
  const ties: Tie[] = []
  for (const { key, state, instead, pictures: about } of await askings.all()) {
    if (state.stage !== 'filed') continue
    for (const picture of about.filter((one) => !state.tied.includes(one))) {
      const id = (await pictures.one(picture, askings.person))?.id
      if (id) ties.push({ key, consent: state.id, instead, picture, id })
    }
  }
  if (ties.length === 0) return 'sent'
  const who = await whoSends(ask, askings.person)
  if (typeof who === 'string') return who
  let worst: Outcome = 'sent'
  for (const each of ties) {
    const told = await tie(askAs(who.token), each)
    if (isOk(told) || told.status === 404) await askings.change(each.key, (one) => tiedTo(one, each.picture))
    else {
      const outcome = outcomeOf(told)
      if (outcome !== 'refused') return outcome
      worst = outcome
    }
  }
  return worst
}

async function tie(ask: Ask, { consent, instead, id }: Tie): Promise<Told> {
  const told = await ask('GET', `/media/${id}?depth=0`)
  if (!isOk(told)) return told
  const { consents } = told.body as { readonly consents?: readonly string[] | null }
  if (consents?.includes(consent)) return told
  const others = (consents ?? []).filter((one) => one !== instead)
  return ask('PATCH', `/media/${id}?depth=0`, { body: { consents: [...others, consent] } })
}
