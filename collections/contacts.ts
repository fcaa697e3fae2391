/** Somebody readers can write to. Name and role are public, addresses never. */

import { reviewed } from '@/cms/entry/reviewed'
import { day } from '@/cms/fields/day'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { summary } from '@/cms/fields/summary'
import { translations } from '@/cms/fields/translations'
import { signedIn } from '@/cms/people/only'
import { about, label, named, say } from '@/messages/admin/say'

export const contacts = reviewed({
  slug: 'contacts',
  labels: named('contacts.collection'),
  defaultSort: 'order',
  admin: {
    group: label('groups.content'),
    description: about('contacts.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'municipality', 'lastConfirmed'],
  },
  fields: [
    row(
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 120,
        ...say('contacts.name'),
      },
      localizedText('role', 'contacts.role'),
    ),
    summary('contacts.summary'),
    row(
      relation('municipality', 'municipalities', 'contacts.municipality', { index: true }),
      relation('projects', 'projects', 'contacts.projects', { hasMany: true }),
    ),
    relation('user', 'users', 'contacts.user', { access: { read: signedIn } }),
    { name: 'inbox', type: 'email', access: { read: signedIn }, ...say('contacts.inbox') },
    {
      name: 'isNational',
      type: 'checkbox',
      defaultValue: false,
      ...say('contacts.isNational', { position: 'sidebar' }),
    },
    day('lastConfirmed', 'contacts.lastConfirmed', { position: 'sidebar' }),
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      ...say('contacts.order', { position: 'sidebar' }),
    },
    translations,
  ],
})
