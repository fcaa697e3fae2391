/**
 * One asking for a yes to pictures, from the moment that the telephone is handed over until the house has the answer: what
 * is kept of it, and what each press makes of it. What was read goes along, so that the answer is one to these words.
 */
import { day } from '@/domain/day'
import type { Locale } from '@/domain/locales'
import type {
  Channel,
  ChildAnswer,
  ConsentStatus,
  Purpose,
  SignatureRole,
  WayOfAsking,
} from '@/domain/safeguarding/consent'
import {
  type AgeBand,
  ageBands,
  type ConsentTextField,
  type ConsentTexts,
  consentTextFields,
} from '@/domain/safeguarding/consent-texts'
import type {
  Point,
  SealedAnswer,
  SealedBody,
  SealedRefusal,
  Signature,
} from '@/domain/safeguarding/sealed-consent'
import { isWritten } from './strokes'

/** What the leader settles before she hands over the telephone. */
export type Question = {
  readonly words: ConsentTexts
  readonly municipality: string
  readonly ageBand: AgeBand
  readonly role: SignatureRole
  readonly childAsked: WayOfAsking
  /** SHA-256 of the pictures, in their order. */
  readonly prints: readonly string[]
  readonly slip: SealedBody['slip']
}

/** The child answers between two who are grown up: the telephone goes from hand to hand. */
export type AskingPage = 'words' | 'child' | 'grownUp' | 'sign'

/** In the hand of whoever is asked; every tick and stroke is kept. */
export type Asking = {
  readonly stage: 'asking'
  readonly question: Question
  readonly page: AskingPage
  readonly purposes: readonly Purpose[]
  readonly channels: readonly Channel[]
  readonly childAnswer: ChildAnswer | null
  readonly strokes: readonly (readonly Point[])[]
  /** Null while she writes with her finger. */
  readonly note: string | null
}

/** What the slip says, until whoever answered has it. */
export type Receipt = Pick<SealedBody, 'slip' | 'purposes' | 'channels'>

/** What the telephone itself never lets happen comes under `other`. */
export type Because = Exclude<SealedRefusal, 'yesToNothing' | 'notSigned'> | 'other'

type Waiting = {
  readonly stage: 'waiting'
  readonly body: SealedBody
  /** Why the house would not have it. */
  readonly because: Because | null
}

/** What was said, as the leader is told of it. */
export type Answer = Pick<SealedBody, 'purposes' | 'channels' | 'childAnswer'>

type Filed = {
  readonly stage: 'filed'
  /** Of what was filed before it was kept here, undefined. */
  readonly answer?: Answer
  readonly id: string
  readonly code: string
  readonly status: ConsentStatus | null
  readonly filedAt: number
  /** Keys of the pictures that the house has tied it to. */
  readonly tied: readonly string[]
}

/** The guardian's own no: nothing of it is sent, and she is not asked why. */
type Declined = { readonly stage: 'declined' }

export type Asked = {
  /** Keys of the pictures on this telephone. */
  readonly pictures: readonly string[]
  readonly language: Locale
  /** Id of the story, once the house has it. */
  readonly story: string | null
  /** Until the leader has the telephone back. */
  readonly isHanded: boolean
  readonly receipt: Receipt | null
  readonly isWantedOnPaper: boolean
  /** Id of the consent in which the same person was unsure: this answer stands in its place. */
  readonly instead?: string
  /** Key of the asking that this one was made again of: its pictures have been asked about once. */
  readonly again?: string
  readonly state: Asking | Waiting | Filed | Declined
}

export const begin = (pictures: readonly string[], language: Locale, question: Question): Asked => ({
  pictures,
  language,
  story: null,
  isHanded: true,
  receipt: null,
  isWantedOnPaper: false,
  state: {
    stage: 'asking',
    question,
    page: 'words',
    purposes: [],
    channels: [],
    childAnswer: null,
    strokes: [],
    note: null,
  },
})

/** @returns the same where nobody is being asked any more */
export const changed = (asked: Asked, change: Partial<Asking>): Asked =>
  asked.state.stage === 'asking' ? { ...asked, state: { ...asked.state, ...change } } : asked

/** Something is to be shown somewhere. */
export const saysYesToSomething = ({ purposes, channels }: Asking): boolean =>
  purposes.length > 0 && channels.length > 0

/** An adult answers for herself, on paper that she signs alone. */
export const pagesOf = ({ ageBand }: Question): readonly AskingPage[] =>
  ageBand === 'adult' ? ['words', 'sign'] : ['words', 'child', 'grownUp', 'sign']

export const signatureOf = ({ strokes, note }: Asking): Signature | null => {
  if (note !== null) return note.trim() ? { kind: 'spoken', note: note.trim() } : null
  return isWritten(strokes) ? { kind: 'drawn', strokes } : null
}

export const declined = (asked: Asked): Asked => ({ ...asked, state: { stage: 'declined' } })

/** Of each part that she has before her, the language that it is in: not every one is translated (ADR 160). */
function shownIn({ words: { texts }, ageBand }: Question): SealedBody['shownIn'] {
  const isHers = (field: ConsentTextField) =>
    field === 'about' ? ageBand !== 'adult' : field === ageBand || !ageBands.some((band) => band === field)
  return Object.fromEntries(
    consentTextFields.flatMap((field) => {
      const { language } = texts[field] ?? {}
      return language && isHers(field) ? [[field, language]] : []
    }),
  )
}

/**
 * The answer is given, and cannot be changed on this telephone. A child's no needs no signature, and nobody gets a slip
 * of what she has not said yes to.
 *
 * @returns null while it lacks something
 */
export function sealed(asked: Asked, takenAt: Date): Asked | null {
  const { state, language } = asked
  if (state.stage !== 'asking') return null
  const { question, purposes, channels, childAnswer } = state
  const isNo = childAnswer === 'no'
  const signature = isNo ? null : signatureOf(state)
  if (!isNo && (signature === null || childAnswer === null || !saysYesToSomething(state))) return null
  const body: SealedBody = {
    textVersion: question.words.version,
    textHash: question.words.hash,
    language,
    shownIn: shownIn(question),
    municipality: question.municipality,
    ageBand: question.ageBand,
    role: question.role,
    purposes,
    channels,
    childAsked: question.childAsked,
    childAnswer: childAnswer ?? 'no',
    signature,
    pictures: question.prints,
    takenAt: takenAt.toISOString(),
    slip: question.slip,
  }
  const receipt = isNo ? null : { slip: question.slip, purposes, channels }
  return { ...asked, receipt, state: { stage: 'waiting', body, because: null } }
}

/** The house has it: what was signed, and what opens the slip, lies here no more once she has the slip. */
export const filed = (asked: Asked, { id, code }: SealedAnswer, filedAt: number): Asked => ({
  ...asked,
  state: { stage: 'filed', ...answerOf(asked), id, code, status: null, filedAt, tied: [] },
})

const answerOf = ({ state }: Asked): { readonly answer?: Answer } => {
  if (state.stage !== 'waiting') return {}
  const { purposes, channels, childAnswer } = state.body
  return { answer: { purposes, channels, childAnswer } }
}

/** Whoever was asked has said no: to what she answers for, or to being seen. */
export const isNo = ({ state }: Asked): boolean => {
  if (state.stage === 'declined') return true
  if (state.stage === 'waiting') return state.body.childAnswer === 'no'
  return state.stage === 'filed' && (state.answer?.childAnswer === 'no' || state.status === 'refused')
}

export const tiedTo = (asked: Asked, picture: string): Asked =>
  asked.state.stage === 'filed'
    ? { ...asked, state: { ...asked.state, tied: [...asked.state.tied, picture] } }
    : asked

export const refused = (asked: Asked, because: Because): Asked =>
  asked.state.stage === 'waiting' ? { ...asked, state: { ...asked.state, because } } : asked

/** A clock that is ahead is right one day; what else was refused is asked again. */
export const isToBeSent = ({ state }: Asked): boolean =>
  state.stage === 'waiting' && (state.because === null || state.because === 'takenInFuture')

/** The slip is hers: photographed, sent to herself, or to be made on paper. */
export const given = (asked: Asked, isWantedOnPaper: boolean): Asked => ({
  ...asked,
  receipt: null,
  isWantedOnPaper,
})

const keptDays = 30
const receiptDays = 1

/** What time takes away: never what has still to be sent. @returns null where nothing is left */
export function aged(asked: Asked, at: number, now: number): Asked | null {
  const { state } = asked
  if (state.stage === 'waiting') return asked
  if (now - at > keptDays * day) return null
  const isReceiptOver = state.stage === 'filed' && now - state.filedAt > receiptDays * day
  return isReceiptOver && asked.receipt ? { ...asked, receipt: null } : asked
}
