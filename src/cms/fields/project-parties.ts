/** Who takes part in a project: municipalities with their role, funders with their wording, partners by country. */
import type { Field } from 'payload'
import { choice } from '@/cms/fields/choice'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { rows, say } from '@/messages/admin/say'
import { country } from './country'
import { localizedText } from './localized-text'

export const participants: Field = {
  name: 'municipalities',
  type: 'array',
  // PostgreSQL cuts names after 63 characters; with the long one two constraints would meet.
  dbName: 'project_municipalities',
  ...rows('projects.municipalities', { initCollapsed: false }),
  fields: [
    row(
      relation('municipality', 'municipalities', 'projects.participantMunicipality', { required: true }),
      choice('role', 'projects.participantRole', ['site', 'partner'], {
        required: true,
        defaultValue: 'site',
      }),
    ),
  ],
}

export const funders: Field = {
  name: 'funders',
  type: 'array',
  ...rows('projects.funders'),
  fields: [
    row(
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 120,
        ...say('projects.funderName'),
      },
      localizedText('expanded', 'projects.funderExpanded'),
    ),
    { name: 'isEU', type: 'checkbox', defaultValue: false, ...say('projects.funderIsEU') },
    localizedText('notice', 'projects.funderNotice', 'textarea'),
    { name: 'reference', type: 'text', maxLength: 120, ...say('projects.funderReference') },
  ],
}

export const partners: Field = {
  name: 'partners',
  type: 'array',
  dbName: 'project_partners',
  ...rows('projects.partners'),
  fields: [
    row(
      country('projects.partnerCountry'),
      relation('organisation', 'organisations', 'projects.partnerOrganisation'),
    ),
  ],
}
