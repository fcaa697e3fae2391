/** Where a picture in the telephone stands, and what it waits for. */
import type { PictureFacts } from '../kept-store'
import type { Picture } from './pictures'

export type Standing =
  /** Whoever was asked has said no. */
  | 'declined'
  /** She has not said who is seen, how many can be recognised, or what it shows. */
  | 'whoIsSeen'
  | 'howMany'
  | 'describe'
  /** She has not said that it may go. */
  | 'finish'
  /** Whoever is responsible for a child has not been asked here. */
  | 'consent'
  /** Goes as soon as there is coverage. */
  | 'ready'
  | 'refused'
  /** It stands in the story in the house, as it is said here. */
  | 'arrived'
  | 'removed'

export function standingOf(picture: Picture): Standing {
  const { facts, way, isUnsent } = picture
  if (facts.isRemoved) return 'removed'
  if (facts.isDeclined) return 'declined'
  const missing = missingIn(facts)
  if (missing) return missing
  if (!facts.isDone) return 'finish'
  if (facts.seen === 'childrenIdentifiable' && !facts.goesWithoutConsent && consentsOf(picture).length === 0)
    return 'consent'
  if (way.refused) return 'refused'
  return isUnsent ? 'ready' : 'arrived'
}

/** What must be said before it may go. */
export function missingIn({
  seen,
  people = 0,
  alt,
}: PictureFacts): 'whoIsSeen' | 'howMany' | 'describe' | null {
  if (seen === null) return 'whoIsSeen'
  if (seen === 'childrenIdentifiable' && people < 1) return 'howMany'
  return alt.trim() === '' ? 'describe' : null
}

/** What was asked about it on this telephone and answered with a yes. */
export const consentsOf = ({ facts }: Pick<Picture, 'facts'>): readonly string[] => facts.consents

/** Whether something of it can be sent now. */
export function isWaiting(picture: Picture): boolean {
  const { id, way } = picture
  const standing = standingOf(picture)
  if (standing === 'declined') return id !== null && !way.isClosed
  return standing === 'ready' || (standing === 'removed' && (id !== null || way.sending !== null))
}

/** As the API takes it. */
export const asStored = ({ seen, people, isDeclared, alt }: PictureFacts) => ({
  alt: alt.trim(),
  depicts: seen,
  peopleShown: seen === 'childrenIdentifiable' ? (people ?? null) : null,
  protectedIdentityDeclaration: { isDeclared: isDeclared === true },
})

/** Whether the house has heard all that is said of it. */
export const isSaid = (facts: PictureFacts, sent: PictureFacts | null): boolean =>
  sent !== null && JSON.stringify(asStored(facts)) === JSON.stringify(asStored(sent))
