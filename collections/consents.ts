/** The register of consents: by code, with no field for a name, nationality, religion or legal status. */
import type { CollectionConfig } from 'payload'
import { consentsAccess, forSafeguarding } from '@/cms/access/consents-access'
import { nobodyWrites } from '@/cms/access/only'
import { usesEndpoints } from '@/cms/cases/uses-endpoints'
import { choice } from '@/cms/fields/choice'
import { codeItself } from '@/cms/fields/code-itself'
import { twoYearsOn, withinFourYears } from '@/cms/fields/consent-span'
import { day } from '@/cms/fields/day'
import { fillInStatus } from '@/cms/fields/fill-in-status'
import { languageChoices } from '@/cms/fields/language'
import { matching } from '@/cms/fields/matching'
import { ownMunicipality } from '@/cms/fields/own-municipality'
import { row } from '@/cms/fields/row'
import { inOwnMunicipality } from '@/cms/media/who-uploaded'
import {
  recheckItsPictures,
  recheckRememberedPictures,
  rememberItsPictures,
} from '@/cms/safeguarding/consent-hooks'
import { evidenceEndpoints } from '@/cms/safeguarding/evidence-endpoints'
import { withdrawConsent } from '@/cms/safeguarding/withdraw-consent'
import { channels, purposes } from '@/domain/safeguarding/consent'
import { about, label, named, rows, say } from '@/messages/admin/say'

/** Component paths, resolved by Payload's import map from the root of the project. */
const consentPanel = '/src/admin/safeguarding/consents/consent-panel#ConsentPanel'
const usesView = '/src/admin/safeguarding/uses/uses-view#UsesView'

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
  forceSelect: { withdrawnAt: true, validUntil: true, childAnswer: true, ageBand: true, signatures: true },
  hooks: {
    beforeChange: [inOwnMunicipality],
    afterChange: [recheckItsPictures],
    beforeDelete: [rememberItsPictures],
    afterDelete: [recheckRememberedPictures],
    beforeRead: [fillInStatus],
  },
  endpoints: [withdrawConsent, ...evidenceEndpoints, ...usesEndpoints],
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
    { name: 'desk', type: 'ui', admin: { components: { Field: consentPanel }, disableListColumn: true } },
    row(
      {
        name: 'code',
        type: 'text',
        unique: true,
        validate: matching((code) => /^(?=.*\d)[A-Z0-9-]{4,20}$/.test(code), 'mistakes.consentCode'),
        hooks: { beforeValidate: [codeItself] },
        ...say('consents.code', { readOnly: true }),
      },
      choice('status', 'consents.status', ['active', 'incomplete', 'refused', 'expired', 'withdrawn'], {
        virtual: true,
        access: nobodyWrites,
        admin: { readOnly: true },
      }),
    ),
    ownMunicipality('consents.municipality', { isRequired: true }),
    row(
      choice('ageBand', 'consents.ageBand', ['under7', 'from7', 'from13', 'from16', 'adult'], {
        required: true,
        access: forSafeguarding,
      }),
      choice('legalBasis', 'consents.legalBasis', ['explicitConsent', 'consent'], {
        required: true,
        defaultValue: 'explicitConsent',
        access: forSafeguarding,
      }),
    ),
    {
      name: 'signatures',
      type: 'array',
      access: forSafeguarding,
      ...rows('consents.signatures'),
      fields: [
        choice('role', 'consents.signatureRole', ['guardian', 'appointedGuardian', 'trustee', 'self'], {
          required: true,
        }),
        day('date', 'consents.signatureDate', { isRequired: true }),
      ],
    },
    row(
      choice(
        'childAsked',
        'consents.childAsked',
        ['conversation', 'interpreted', 'pictures', 'notAsked', 'notApplicable'],
        { access: forSafeguarding },
      ),
      choice('childAnswer', 'consents.childAnswer', ['yes', 'no', 'unsure', 'notApplicable'], {
        access: forSafeguarding,
      }),
    ),
    row(
      choice('purposes', 'consents.purposes', purposes, {
        hasMany: true,
        access: forSafeguarding,
      }),
      choice('channels', 'consents.channels', channels, {
        hasMany: true,
        access: forSafeguarding,
      }),
    ),
    row(
      {
        name: 'formLanguage',
        type: 'select',
        access: forSafeguarding,
        options: languageChoices,
        ...say('consents.formLanguage'),
      },
      {
        name: 'hasInterpreter',
        type: 'checkbox',
        defaultValue: false,
        access: forSafeguarding,
        ...say('consents.hasInterpreter'),
      },
    ),
    {
      name: 'validUntil',
      type: 'date',
      required: true,
      defaultValue: twoYearsOn,
      validate: withinFourYears,
      access: forSafeguarding,
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
    {
      name: 'evidence',
      type: 'group',
      access: { ...forSafeguarding, ...nobodyWrites },
      ...say('consents.evidence', { condition: isKept }),
      fields: [
        { name: 'name', type: 'text', ...say('consents.evidenceName', { readOnly: true }) },
        { name: 'sha256', type: 'text', ...say('consents.evidenceSha256', { readOnly: true }) },
        { name: 'addedAt', type: 'date', ...say('consents.evidenceAddedAt', { readOnly: true }) },
      ],
    },
  ],
}
