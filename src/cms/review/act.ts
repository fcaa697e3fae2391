/** One transition under way: what was asked, what was found, and where it leads. */
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { Finding } from '@/domain/workflow/finding'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { Actor, Gates, Reason } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { Redirect, WithdrawalReason } from '@/domain/workflow/withdrawal'
import type { Reference } from '../document/reference'
import type { Loaded } from '../document/subject'

export type TransitionRequest = {
  readonly payload: Payload
  readonly reference: Reference
  readonly name: TransitionName
  /** The signed-in user; null only for the worker. */
  readonly user: TypedUser | null
  readonly isRobot?: boolean
  readonly expected?: string | undefined
  readonly note?: string | undefined
  readonly reasons?: readonly Reason[] | undefined
  readonly at?: Date | undefined
  readonly reason?: WithdrawalReason | undefined
  readonly redirectTo?: Redirect | undefined
  readonly origin?: string
  /** The release that brings it along. */
  readonly pin?: { readonly release: string; readonly hash: string } | undefined
}

export type GateResult = Gates & { readonly findings: readonly Finding[] }

export type Act = {
  readonly req: PayloadRequest
  readonly request: TransitionRequest
  readonly actor: Actor
  readonly loaded: Loaded
  readonly to: { readonly working: WorkingState; readonly live: LiveState }
  readonly gates: GateResult
}
