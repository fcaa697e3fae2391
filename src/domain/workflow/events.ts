/** Everything that the history tells of: transitions, and what leaves the house by a link to a preview. */
import { type TransitionName, transitionNames } from './transitions'

const previewEvents = ['sharePreview', 'endPreview', 'answerPreview'] as const

export type EventName = TransitionName | (typeof previewEvents)[number]

export const eventNames: readonly EventName[] = [...transitionNames, ...previewEvents]
