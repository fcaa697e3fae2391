/**
 * The one visible word by which a collection or global opts into review: `reviewed({ … })`. It brings drafts, the
 * door, access, the API and the panel in the admin; there is nothing else to remember.
 */
import type { CollectionConfig, Endpoint, GlobalConfig } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { commentsForMachines } from '../comments/comments-for-machines'
import { noteCollectionOrigin, noteGlobalOrigin } from '../document/note-origin'
import { withOriginalBeside } from '../fields/beside'
import { withFindingsBelow } from '../fields/findings-below'
import { handInEndpoints } from '../machines/handing-in'
import {
  createReviewed,
  hiddenFromLeaders,
  readReviewed,
  readReviewedVersions,
  writeReviewed,
} from '../review/access'
import { collectionDoor, globalDoor } from '../review/door'
import { recordCollectionSave, recordDelete, recordGlobalSave } from '../review/record-save'
import { nothing, workflowFields } from '../review/workflow-fields'
import { workflowEndpoints } from './endpoints'
import { safeguardingEndpoints } from './safeguarding-endpoints'

export type ReviewedCollection = Omit<
  CollectionConfig,
  'access' | 'versions' | 'trash' | 'disableDuplicate' | 'endpoints' | 'lockDocuments'
> & {
  slug: ReviewedKind
  /** Beside the workflow's own. */
  endpoints?: readonly Endpoint[]
}

export type ReviewedGlobal = Omit<GlobalConfig, 'access' | 'versions' | 'endpoints' | 'lockDocuments'> & {
  slug: ReviewedKind
}

/** Live versions are never pruned (I15), and nothing is published by a timer of Payload's. */
const drafts = { autosave: false, schedulePublish: false, validate: false } as const

/** Publishing has its place in the panel, where a button that may not be used says why. */
const buttons = { PublishButton: nothing, UnpublishButton: nothing, Status: nothing }

/** A collection whose documents reach readers only through review. */
export function reviewed(config: ReviewedCollection): CollectionConfig {
  const { slug: kind, hooks, admin } = config
  return {
    ...config,
    versions: { drafts, maxPerDoc: 0 },
    trash: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    disableBulkDelete: true,
    lockDocuments: false,
    access: {
      read: readReviewed(kind),
      readVersions: readReviewedVersions(kind),
      create: createReviewed(kind),
      update: writeReviewed(kind, 'save'),
      delete: writeReviewed(kind, 'delete'),
      unlock: () => false,
    },
    hooks: {
      ...hooks,
      // Last, so that no other hook can undo what the door decided.
      beforeOperation: [...(hooks?.beforeOperation ?? []), collectionDoor],
      beforeChange: [...(hooks?.beforeChange ?? []), noteCollectionOrigin],
      afterChange: [...(hooks?.afterChange ?? []), recordCollectionSave],
      afterDelete: [...(hooks?.afterDelete ?? []), recordDelete],
    },
    endpoints: [
      ...handInEndpoints(kind),
      ...commentsForMachines(kind),
      ...workflowEndpoints(kind),
      ...safeguardingEndpoints(kind),
      ...(config.endpoints ?? []),
    ],
    fields: [...workflowFields, ...withFindingsBelow(withOriginalBeside(config.fields))],
    admin: {
      ...admin,
      hidden: hiddenFromLeaders(kind),
      defaultColumns: withState(admin?.defaultColumns ?? []),
      components: {
        ...admin?.components,
        edit: { ...admin?.components?.edit, ...buttons },
      },
    },
  }
}

/** Beside what the document is called stands where it is. */
const withState = ([first, ...rest]: readonly string[]) => [...(first ? [first] : []), 'workflow', ...rest]

/** The same for a global. */
export function reviewedGlobal(config: ReviewedGlobal): GlobalConfig {
  const { slug: kind, hooks, admin } = config
  return {
    ...config,
    versions: { drafts, max: 0 },
    lockDocuments: false,
    access: {
      read: readReviewed(kind),
      readVersions: readReviewedVersions(kind),
      update: writeReviewed(kind, 'save'),
    },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), globalDoor],
      beforeChange: [...(hooks?.beforeChange ?? []), noteGlobalOrigin],
      afterChange: [...(hooks?.afterChange ?? []), recordGlobalSave],
    },
    endpoints: [...workflowEndpoints(kind), ...safeguardingEndpoints(kind)],
    fields: [...workflowFields, ...withFindingsBelow(withOriginalBeside(config.fields))],
    admin: {
      ...admin,
      hidden: hiddenFromLeaders(kind),
      components: {
        ...admin?.components,
        elements: { ...admin?.components?.elements, ...buttons },
      },
    },
  }
}
