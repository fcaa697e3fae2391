/** The register of consents: by code, with no field for a name, nationality, religion or legal status. */
import type { CollectionConfig } from 'payload'
import { usesEndpoints } from '@/cms/cases/uses-endpoints'
import {
  closeBeforeChange,
  recheckItsPictures,
  recheckRememberedPictures,
  rememberItsPictures,
  settleConsent,
  tellOfWaiting,
} from '@/cms/consents/consent-hooks'
import { consentsAccess, filledInOnce, forSafeguarding } from '@/cms/consents/consents-access'
import { evidenceEndpoints } from '@/cms/consents/evidence-endpoints'
import { sealedEndpoints } from '@/cms/consents/sealed-consents'
import { slipEndpoints } from '@/cms/consents/slip-endpoints'
import { textsEndpoints } from '@/cms/consents/texts'
import { withdrawConsent } from '@/cms/consents/withdraw-consent'
import { choice } from '@/cms/fields/choice'
import { codeItself } from '@/cms/fields/code-itself'
import { twoYearsOn, withinFourYears } from '@/cms/fields/consent-span'
import { day } from '@/cms/fields/day'
import { fillInStatus } from '@/cms/fields/fill-in-status'
import { language } from '@/cms/fields/language'
import { matching } from '@/cms/fields/matching'
import { onceKnown } from '@/cms/fields/once-known'
import { ownMunicipality } from '@/cms/fields/own-municipality'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { inOwnMunicipality } from '@/cms/media/who-uploaded'
import { nobodyWrites } from '@/cms/people/only'
import { confirmationEndpoints } from '@/cms/safeguarding/confirm-consent'
import {
  channels,
  childAnswers,
  consentStatuses,
  purposes,
  signatureRoles,
  waysOfAsking,
} from '@/domain/safeguarding/consent'
import { ageBands } from '@/domain/safeguarding/consent-texts'
import { about, label, named, rows, say } from '@/messages/admin/say'

/** Component paths, resolved by Payload's import map from the root of the project. */
const consentPanel = '/src/admin/safeguarding/consents/consent-panel#ConsentPanel'
const usesView = '/src/admin/safeguarding/uses/uses-view#UsesView'

/** What only the acts write, and `settleConsent`. */
const byTheActs = { ...forSafeguarding, ...nobodyWrites }

const onceThere = (name: string) => ({ readOnly: true, condition: onceKnown(name) })

const isKept = ({ evidence }: { evidence?: { name?: string } }): boolean => Boolean(evidence?.name)

export const consents: CollectionConfig = {
  slug: 'consents',
  labels: named('consents.collection'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: consentsAccess,
  // The status is made from these, also where only the status is asked for.
  forceSelect: {
    withdrawnAt: true,
    validUntil: true,
    childAnswer: true,
    ageBand: true,
    signatures: true,
    confirmedAt: true,
  },
  hooks: {
    beforeChange: [inOwnMunicipality, settleConsent, closeBeforeChange],
    afterChange: [recheckItsPictures, tellOfWaiting],
    beforeDelete: [rememberItsPictures],
    afterDelete: [recheckRememberedPictures],
    beforeRead: [fillInStatus],
  },
  endpoints: [
    withdrawConsent,
    ...textsEndpoints,
    ...sealedEndpoints,
    ...slipEndpoints,
    ...confirmationEndpoints,
    ...evidenceEndpoints,
    ...usesEndpoints,
  ],
  admin: {
    group: label('groups.files'),
    description: about('consents.collection'),
    hideAPIURL: true,
    useAsTitle: 'code',
    defaultColumns: ['code', 'status', 'municipality', 'validUntil'],
    components: {
      views: { edit: { uses: { Component: usesView, path: '/uses' } } },
    },
  },
  fields: [
    { name: 'panel', type: 'ui', admin: { components: { Field: consentPanel }, disableListColumn: true } },
    row(
      {
        name: 'code',
        type: 'text',
        unique: true,
        validate: matching((code) => /^(?=.*\d)[A-Z0-9-]{4,20}$/.test(code), 'mistakes.consentCode'),
        hooks: { beforeValidate: [codeItself] },
        ...say('consents.code', { readOnly: true }),
      },
      choice('status', 'consents.status', consentStatuses, {
        virtual: true,
        access: nobodyWrites,
        admin: { readOnly: true },
      }),
    ),
    ownMunicipality('consents.municipality', { isRequired: true }),
    row(
      choice('ageBand', 'consents.ageBand', ageBands, {
        required: true,
        access: filledInOnce,
      }),
      choice('legalBasis', 'consents.legalBasis', ['explicitConsent', 'consent'], {
        required: true,
        defaultValue: 'explicitConsent',
        access: filledInOnce,
      }),
    ),
    {
      name: 'signatures',
      type: 'array',
      access: filledInOnce,
      ...rows('consents.signatures'),
      fields: [
        choice('role', 'consents.signatureRole', signatureRoles, {
          required: true,
        }),
        day('date', 'consents.signatureDate', { isRequired: true }),
      ],
    },
    row(
      choice('childAsked', 'consents.childAsked', waysOfAsking, { access: filledInOnce }),
      choice('childAnswer', 'consents.childAnswer', childAnswers, {
        access: filledInOnce,
      }),
    ),
    row(
      choice('purposes', 'consents.purposes', purposes, {
        hasMany: true,
        access: filledInOnce,
      }),
      choice('channels', 'consents.channels', channels, {
        hasMany: true,
        access: filledInOnce,
      }),
    ),
    row(
      { ...language('formLanguage', 'consents.formLanguage'), access: filledInOnce },
      {
        name: 'hasInterpreter',
        type: 'checkbox',
        defaultValue: false,
        access: filledInOnce,
        ...say('consents.hasInterpreter'),
      },
    ),
    {
      name: 'validUntil',
      type: 'date',
      required: true,
      defaultValue: twoYearsOn,
      validate: withinFourYears,
      access: filledInOnce,
      ...say('consents.validUntil', {
        position: 'sidebar',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
      }),
    },
    {
      name: 'withdrawnAt',
      type: 'date',
      // Written by the act alone: a form that somebody still has open cannot take it back.
      access: { ...forSafeguarding, update: nobodyWrites.update },
      ...say('consents.withdrawnAt', { position: 'sidebar', readOnly: true }),
    },
    row(
      relation('madeBy', 'users', 'consents.madeBy', { access: byTheActs, admin: onceThere('madeBy') }),
      relation('confirmedBy', 'users', 'consents.confirmedBy', {
        access: byTheActs,
        admin: onceThere('confirmedBy'),
      }),
      {
        name: 'confirmedAt',
        type: 'date',
        access: byTheActs,
        ...say('consents.confirmedAt', {
          ...onceThere('confirmedAt'),
          date: { displayFormat: 'yyyy-MM-dd HH:mm' },
        }),
      },
    ),
    {
      name: 'evidence',
      type: 'group',
      access: byTheActs,
      ...say('consents.evidence', { condition: isKept }),
      fields: [
        { name: 'name', type: 'text', ...say('consents.evidenceName', { readOnly: true }) },
        { name: 'sha256', type: 'text', ...say('consents.evidenceSha256', { readOnly: true }) },
        { name: 'addedAt', type: 'date', ...say('consents.evidenceAddedAt', { readOnly: true }) },
      ],
    },
  ],
}
