/** Who may read what of a reviewed kind, and who is let as far as the door. The door and the judge decide the rest. */
import type { Access, PayloadRequest, Where } from 'payload'
import { isReviewedGlobal, leaderKinds, type ReviewedKind } from '@/domain/kinds'
import { hasRole, isStaff, type Role } from '@/domain/roles'
import { admittedVersions } from '../document/pass'
import { machineReads, readableDrafts } from '../document/read-drafts'
import { personOf } from '../people/actor'
import { standsOpen } from './judge'

const live: Where = { _status: { equals: 'published' } }
/** Matches nothing: a leader without a municipality sees what the public sees. */
const nowhere = '00000000-0000-0000-0000-000000000000'

const isLeaderKind = (kind: ReviewedKind) => (leaderKinds as readonly string[]).includes(kind)
const municipalityOf = (req: PayloadRequest) => personOf(req)?.municipality ?? nowhere
const isLeader = (req: PayloadRequest) => hasRole(personOf(req), 'leader')

/** Live content for everybody, drafts for staff, and for a leader the stories of her own municipality. */
export const readReviewed =
  (kind: ReviewedKind): Access =>
  ({ req }) => {
    if (isStaff(personOf(req))) return true
    if (machineReads(req, kind)) return readableDrafts(req, kind)
    if (!isLeader(req) || !isLeaderKind(kind)) return live
    return { or: [live, { municipality: { equals: municipalityOf(req) } }] }
  }

/** Payload has no default here: without a rule any signed-in user reads every version. */
export const readReviewedVersions =
  (kind: ReviewedKind): Access =>
  ({ req }) => {
    const admitted = admittedVersions(req)
    if (admitted) return admitted
    if (isStaff(personOf(req))) return true
    if (!isLeader(req) || !isLeaderKind(kind)) return false
    return { 'version.municipality': { equals: municipalityOf(req) } }
  }

export const createReviewed =
  (kind: ReviewedKind): Access =>
  ({ req }) =>
    hasRole(personOf(req), 'editor') || (isLeader(req) && isLeaderKind(kind))

/**
 * Whether Payload's own forms and buttons stand open: on one document the judge says, by what the workflow remembers of
 * it; without one, the role. The door asks the judge again, with everything.
 */
export const writeReviewed =
  (kind: ReviewedKind, name: 'save' | 'delete'): Access =>
  async ({ req, id }) => {
    const isOfRole = hasRole(personOf(req), 'editor', 'reviewer', 'admin')
    if (!isOfRole && !(isLeader(req) && isLeaderKind(kind))) return false
    const subject = isReviewedGlobal(kind) ? kind : id
    return subject === undefined || standsOpen(req, { kind, id: String(subject) }, name)
  }

/** Kinds that a leader can only read are read on the site: they take no room in her menu. */
export const hiddenFromLeaders =
  (kind: ReviewedKind) =>
  ({ user }: { user: unknown }): boolean =>
    Boolean(user) && !isLeaderKind(kind) && !isStaff({ roles: (user as { roles?: Role[] }).roles ?? [] })
