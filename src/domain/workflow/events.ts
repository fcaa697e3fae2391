/**
 * Everything that the history tells of: transitions, what leaves the house by a link to a preview, and what becomes of
 * the pictures that a document shows. `archive`: somebody took its whole history out.
 */
import { type TransitionName, transitionNames } from './transitions'

const previewEvents = ['sharePreview', 'endPreview', 'answerPreview'] as const

const pictureEvents = [
  'closePicture',
  'askToReopen',
  'reopenPicture',
  'declineReopening',
  'confirmConsent',
  'withdrawConsent',
] as const

export type EventName =
  | TransitionName
  | (typeof previewEvents)[number]
  | (typeof pictureEvents)[number]
  | 'archive'

export const eventNames: readonly EventName[] = [
  ...transitionNames,
  ...previewEvents,
  ...pictureEvents,
  'archive',
]
