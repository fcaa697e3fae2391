/** One transition of all that is in a release: every document is judged as it would be alone before one is touched. */
import type { Stop } from '@/domain/releases/release'
import { workingState } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import { type Item, readItems } from '../document/item'
import { languageOf } from '../people/language'
import type { TransitionRequest } from '../review/act'
import { carryOut, judgeTogether, lockDocuments } from '../review/transition'
import { type Acting, refused } from './acting'
import { type Place, readPlaces } from './release'
import { ReleaseStopped } from './stopped'

export const isScheduled = ({ working }: Item) => working === workingState.scheduled

/**
 * @param isMeant leaves out what the act is not about
 * @throws ReleaseStopped, with all that stand in the way
 */
export async function together(
  acting: Acting,
  name: TransitionName,
  isMeant: (item: Item, place: Place) => boolean = () => true,
  noteOn: (place: Place) => string | undefined = () => acting.release.name,
): Promise<void> {
  const { req, request, release } = acting
  await lockDocuments(req, await readPlaces(req, release.id))
  // Read again: a place may have been lost before its document was locked.
  const places = await readPlaces(req, release.id)
  const items = await readItems(req, places)
  const stops: Stop[] = []
  const { payload, user, isRobot = false, at, reason } = request
  const isUp = name === 'publish' || name === 'schedule' || name === 'goLive'
  const requests: TransitionRequest[] = []
  for (const [index, place] of places.entries()) {
    const { kind, id, version, hash, voidedBecause } = place
    const item = items[index]
    if (!item || !isMeant(item, place)) continue
    // What was lost, or is gone altogether.
    if (isUp && (voidedBecause !== null || item.latestVersion === null))
      stops.push({ kind, id, because: 'contentNotApproved' })
    else
      requests.push({
        ...{ payload, user, isRobot, at, reason, name },
        reference: { kind, id },
        note: noteOn(place),
        pin: { release: release.id, hash },
        origin: isRobot ? 'robot' : 'rest',
        ...(isUp && { expected: version }),
      })
  }
  const { acts, refusals } = await judgeTogether(req, requests)
  for (const { request: asked, refused: no } of refusals)
    stops.push({ ...asked.reference, because: no.because })
  if (stops.length > 0) {
    await refused(req, request, acting.actor, 'releaseIsStopped', stops)
    throw new ReleaseStopped(stops, languageOf(req))
  }
  await carryOut(req, acts)
}
