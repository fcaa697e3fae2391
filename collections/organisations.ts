/** Partners and funders that may be named. */

import { reviewed } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { choice } from '@/cms/fields/choice'
import { country } from '@/cms/fields/country'
import { row } from '@/cms/fields/row'
import { signedIn } from '@/cms/people/only'
import { about, label, named, say } from '@/messages/admin/say'

export const organisations = reviewed({
  slug: 'organisations',
  labels: named('organisations.collection'),
  defaultSort: 'name',
  admin: {
    group: label('groups.content'),
    description: about('organisations.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country', 'updatedAt'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 160, ...say('organisations.name') },
    row(
      choice('kind', 'organisations.kind', [
        'civil-society',
        'authority',
        'municipality',
        'university',
        'funder',
        'other',
      ]),
      country('organisations.country'),
    ),
    address('url', 'organisations.url'),
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      access: { read: signedIn },
      ...say('organisations.note'),
    },
  ],
})
