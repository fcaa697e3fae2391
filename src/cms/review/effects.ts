/** What each transition does beyond moving the state: the fields of the workflow's memory that it changes. */
import { hasRole } from '@/domain/roles'
import { liveState, workingState } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import { now } from '../clock'
import { addJob } from '../db/add-job'
import { readVersion, returnToLive, setPublicRow } from '../document/copies'
import { dueDate } from '../document/deadlines'
import { endLinks } from '../document/end-links'
import type { Item } from '../document/item'
import { closeCaseOfTakedown, openCaseOfTakedown } from '../document/open-case'
import { hashToReinstate } from '../document/subject'
import type { Act } from './act'
import { recordApproval } from './approval'
import { eraseDraft } from './erase-draft'
import { forcePublic, goPublic } from './go-public'
import { mirrorOf } from './record-save'
import { scheduleGoLive } from './schedule-go-live'

const personId = ({ actor }: Act) => (actor?.type === 'person' ? actor.id : null)
const nobodyHolds = {
  claimant: null,
  submitter: null,
  submittedAt: null,
  dueAt: null,
} satisfies Partial<Item>
const notApproved = { approvedVersion: null, approvedHash: null } satisfies Partial<Item>

export const effects: Partial<Record<TransitionName, (act: Act) => Promise<Partial<Item>> | Partial<Item>>> =
  {
    submit: async (act) => ({
      submitter: personId(act),
      submittedAt: now(),
      dueAt: await dueDate(act.req, 'reviewDays'),
      claimant: null,
    }),
    withdrawSubmission: () => nobodyHolds,
    claim: (act) => ({ claimant: personId(act) }),
    release: () => ({ claimant: null }),
    requestChanges: () => ({ claimant: null, dueAt: null, failure: null, ...notApproved }),
    approve: async (act) => {
      await recordApproval(act)
      return {
        approvedVersion: act.loaded.latest?.id ?? null,
        approvedHash: act.loaded.latest?.hash ?? null,
        dueAt: null,
      }
    },
    publish: goPublic,
    goLive: goPublic,
    schedule: async (act) => {
      // A release has one order for all of it.
      if (!act.request.pin) await scheduleGoLive(act)
      return { scheduledFor: act.request.at ?? null, scheduledBy: personId(act), failure: null }
    },
    unschedule: () => ({ scheduledFor: null, scheduledBy: null }),
    failToPublish: (act) => ({ failure: act.request.note ?? null, scheduledFor: null }),
    forcePublish: async (act) => ({
      ...(await forcePublic(act)),
      forcedBy: personId(act),
      secondLookDueAt: await dueDate(act.req, 'retrospectiveReviewDays'),
    }),
    approveRetrospectively: async (act) => {
      await recordApproval(act)
      return { forcedBy: null, secondLookDueAt: null }
    },
    discard: async ({ req, loaded }) => {
      const { item, reference } = loaded
      await endLinks(req, reference)
      if (item.liveVersion) await returnToLive(req, reference, item.liveVersion)
      await addJob(
        req,
        'index-draft',
        { ...reference },
        { jobKey: `draft:${reference.kind}:${reference.id}` },
      )
      const live = item.liveVersion ? await readVersion(req, reference, item.liveVersion) : null
      return {
        ...nobodyHolds,
        ...notApproved,
        ...(live && mirrorOf(req, reference, live)),
        failure: null,
      }
    },
    withdraw: async ({ req, request, loaded }) => {
      await setPublicRow(req, loaded.reference, 'draft')
      return {
        withdrawnBecause: request.reason ?? null,
        notice: null,
        proposedNotice: null,
        redirectTo: request.redirectTo ?? null,
      }
    },
    proposeNotice: (act) => ({
      proposedNotice: { text: act.request.note ?? '', by: personId(act) ?? '' },
    }),
    approveNotice: ({ loaded }) => ({
      notice: loaded.item.proposedNotice?.text ?? null,
      proposedNotice: null,
    }),
    takeDown: async ({ req, request, loaded }) => {
      await setPublicRow(req, loaded.reference, 'draft')
      await endLinks(req, loaded.reference)
      await openCaseOfTakedown(req, loaded.reference, request.note)
      return { reinstatementBy: null }
    },
    reinstate: async (act) => {
      const { actor, loaded, req, to } = act
      if (to.live === liveState.taken_down && actor?.type === 'person') {
        const hash = hashToReinstate(loaded.item)
        return { reinstatementBy: { id: actor.id, asSafeguarding: hasRole(actor, 'safeguarding'), hash } }
      }
      const isMended = loaded.item.working === workingState.approved
      await closeCaseOfTakedown(req, loaded.reference, isMended ? 'changed' : 'kept')
      if (isMended) return { ...(await goPublic(act)), reinstatementBy: null }
      await setPublicRow(req, loaded.reference, 'published', loaded.item.liveVersion)
      return { reinstatementBy: null }
    },
    letGo: eraseDraft,
    markReviewed: async ({ req }) => ({
      lastReviewedAt: now(),
      nextReviewAt: await dueDate(req, 'freshnessMonths'),
    }),
  }
