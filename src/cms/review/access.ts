/** Who may read what of a reviewed kind, and who is let as far as the door. The door and the judge decide the rest. */
import type { Access, PayloadRequest, Where } from 'payload'
import { admittedVersion } from '@/cms/preview/pass'
import { hasRole, isStaff } from '@/domain/roles'
import { leaderKinds, type ReviewedKind } from '@/domain/workflow/kinds'
import { personOf } from './actor'

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
    if (!isLeader(req) || !isLeaderKind(kind)) return live
    return { or: [live, { municipality: { equals: municipalityOf(req) } }] }
  }

/** Payload has no default here: without a rule any signed-in user reads every version (payload-notes, Drafts 7). */
export const readReviewedVersions =
  (kind: ReviewedKind): Access =>
  ({ req }) => {
    const admitted = admittedVersion(req)
    if (admitted) return admitted
    if (isStaff(personOf(req))) return true
    if (!isLeader(req) || !isLeaderKind(kind)) return false
    return { 'version.municipality': { equals: municipalityOf(req) } }
  }

export const createReviewed =
  (kind: ReviewedKind): Access =>
  ({ req }) =>
    hasRole(personOf(req), 'editor') || (isLeader(req) && isLeaderKind(kind))

/** As far as the door: a Where returned here would be bypassable on drafts, so it is not what protects anything. */
export const writeReviewed =
  (kind: ReviewedKind): Access =>
  ({ req }) => {
    if (hasRole(personOf(req), 'editor', 'reviewer', 'admin')) return true
    return isLeader(req) && isLeaderKind(kind) ? { municipality: { equals: municipalityOf(req) } } : false
  }
