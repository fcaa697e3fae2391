/** Where a webhook stands, and how what it carries may have ended. */

/** Sends; keeps what it would send until it is started; keeps nothing. */
export const webhookStates = ['on', 'paused', 'stopped'] as const

export type WebhookState = (typeof webhookStates)[number]

/** Nobody has started it yet; its receiver said that it is gone (410); nothing got there for days. */
export const stoppedBecause = ['isNew', 'isGone', 'gaveUp'] as const

export type StoppedBecause = (typeof stoppedBecause)[number]

/** Why there was no answer. */
export const failures = [
  'closedAddress',
  'unknownName',
  'unreachable',
  'untrusted',
  'timeout',
  'broken',
  'noSecret',
] as const

export type Failure = (typeof failures)[number]

export type Answer =
  /** @param retryAfter as the receiver wrote it */
  { readonly status: number; readonly retryAfter?: string | undefined } | { readonly failure: Failure }

export const isTaken = (answer: Answer): boolean =>
  'status' in answer && answer.status >= 200 && answer.status < 300

/** Whoever answers so wants nothing any more (Standard Webhooks). */
export const isGone = (answer: Answer): boolean => 'status' in answer && answer.status === 410
