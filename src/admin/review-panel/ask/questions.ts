/** What must be asked before a transition, if anything; the judge's own guards say what is still missing. */
import { guards } from '@/domain/workflow/guards'
import type { Refusal } from '@/domain/workflow/refusals'
import { notRun, type Reason } from '@/domain/workflow/subject'
import type { Redirect, WithdrawalReason } from '@/domain/workflow/withdrawal'
import { momentOf } from '../../words/wall-clock'
import type { Choice } from '../order-acts'
import type { ChosenRedirect } from './withdrawal'

/** Acts that reach readers are asked about too: a slip of the hand shows nobody anything. */
export const asked = [
  'publish',
  'approveAndPublish',
  'requestChanges',
  'takeDown',
  'withdraw',
  'proposeNotice',
  'approveNotice',
  'forcePublish',
  'schedule',
  'discard',
  'reinstate',
] as const satisfies readonly Choice[]

export type Asked = (typeof asked)[number]

export function isAsked(name: Choice): name is Asked {
  return (asked as readonly string[]).includes(name)
}

/** What the dialog holds while somebody writes. */
export type Answers = {
  readonly note: string
  readonly reasons: readonly Reason[]
  /** The organisation's wall clock, `2026-03-29T07:00`. */
  readonly at: string
  readonly reason: WithdrawalReason | null
  readonly redirectTo: ChosenRedirect
}

export const noAnswers: Answers = {
  note: '',
  reasons: [{ text: '' }],
  at: '',
  reason: null,
  redirectTo: null,
}

/** The body that goes with the transition. */
export type TransitionInput = {
  readonly note?: string
  readonly reasons?: readonly Reason[]
  readonly at?: string
  readonly reason?: WithdrawalReason
  readonly redirectTo?: Redirect
}

export function inputFrom(name: Asked, { note, reasons, at, reason, redirectTo }: Answers): TransitionInput {
  const written = reasons.filter(({ text }) => text.trim())
  const moment = name === 'schedule' ? momentOf(at) : null
  return {
    ...(note.trim() && { note: note.trim() }),
    ...(name === 'requestChanges' && written.length > 0 && { reasons: written }),
    ...(moment && { at: moment.toISOString() }),
    ...(name === 'withdraw' && reason && { reason }),
    ...(name === 'withdraw' && redirectTo && redirectTo !== 'unknown' && { redirectTo }),
  }
}

/** @returns why the answers are not enough yet, or null */
export function missingIn(name: Asked, answers: Answers, now: Date): Refusal | null {
  if (name === 'approveAndPublish') return null
  const { note, reasons, reason, at } = inputFrom(name, answers)
  const command = { name, note, reasons, reason, at: at ? new Date(at) : undefined, now, gates: notRun }
  if (name === 'withdraw') return guards.isReasonOnList(command)
  if (name === 'requestChanges' || name === 'proposeNotice') return guards.hasReason(command)
  if (name === 'forcePublish') return guards.longReason(command)
  if (name === 'schedule') return guards.inFuture(command)
  return null
}
