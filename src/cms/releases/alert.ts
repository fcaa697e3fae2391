/** Who hears that a release did not go live at its time. */
import { tellPeople } from '../mail/tell-people'
import { idsWithRole } from '../people/people-with-role'
import type { Acting } from './acting'
import { readPlaces } from './release'

/** I7: whoever the release belongs to, and whoever reviews, hears that nothing of it went live. */
export async function alert({ req, release, request }: Acting): Promise<void> {
  const [first] = [...(request.stops ?? []), ...(await readPlaces(req, release.id))]
  if (!first) return
  const { kind, id } = first
  const content = {
    title: release.name,
    subject: { kind, id },
    release: release.id,
    slug: null,
    note: null,
    reasons: [],
  }
  const cause = `release:${release.id}:${release.scheduledFor?.toISOString()}`
  const to = [release.owner, ...(await idsWithRole(req, 'reviewer'))]
  await tellPeople(req, [{ cause, kind: 'releaseFailed', content, to }])
}
