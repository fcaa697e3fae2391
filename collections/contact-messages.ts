/** What readers write through the site's forms. Nobody has to give a name or an address. */
import type { CollectionConfig } from 'payload'
import { choice } from '@/cms/fields/choice'
import { closing, rightNow, timestamp } from '@/cms/fields/moments'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { contactMessagesAccess } from '@/cms/inbox/contact-messages-access'
import { nobodyWrites } from '@/cms/people/only'
import { about, label, named, say } from '@/messages/admin/say'

/** A reader's words stay as they came. */
const asItCame = { access: { update: nobodyWrites.update } }

export const contactMessages: CollectionConfig = {
  slug: 'contact-messages',
  labels: named('messages.collection'),
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: contactMessagesAccess,
  admin: {
    group: label('groups.inbox'),
    description: about('messages.collection'),
    hideAPIURL: true,
    useAsTitle: 'text',
    defaultColumns: ['text', 'contact', 'kind', 'state', 'at'],
  },
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 5000, ...asItCame, ...say('messages.text') },
    row(
      {
        name: 'name',
        type: 'text',
        maxLength: 120,
        ...asItCame,
        ...say('messages.name'),
      },
      {
        name: 'replyTo',
        type: 'text',
        maxLength: 200,
        ...asItCame,
        ...say('messages.replyTo'),
      },
    ),
    { name: 'about', type: 'text', maxLength: 500, ...asItCame, ...say('messages.about') },
    choice('state', 'messages.state', ['new', 'answered', 'closed'], {
      required: true,
      defaultValue: 'new',
      index: true,
      admin: { position: 'sidebar' },
    }),
    choice('kind', 'messages.kind', ['contact', 'accessibility'], {
      required: true,
      defaultValue: 'contact',
      ...asItCame,
      admin: { position: 'sidebar' },
    }),
    relation('contact', 'contacts', 'messages.contact', { index: true, admin: { position: 'sidebar' } }),
    {
      name: 'at',
      type: 'date',
      required: true,
      defaultValue: rightNow,
      ...asItCame,
      ...say('messages.at', { ...timestamp, readOnly: true }),
    },
    {
      name: 'closedAt',
      type: 'date',
      hooks: { beforeChange: [closing] },
      access: nobodyWrites,
      ...say('messages.closedAt', { ...timestamp, readOnly: true }),
    },
  ],
}
