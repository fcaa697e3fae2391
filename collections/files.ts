/** Documents' files. A file never changes: a new edition is a new file. */
import type { CollectionConfig } from 'payload'
import { longestText } from '@/cms/document/document-sections'
import { choice } from '@/cms/fields/choice'
import { isOpen } from '@/cms/fields/is-open'
import { onceKnown } from '@/cms/fields/once-known'
import { relation } from '@/cms/fields/relation'
import { signAddresses, signedFile } from '@/cms/machines/signed-files'
import { arrival } from '@/cms/media/arrival'
import { boundedRead } from '@/cms/media/bounded-read'
import { letBytesGo } from '@/cms/media/delete-bytes'
import { documentFacts } from '@/cms/media/document-facts'
import { filesAccess } from '@/cms/media/files-access'
import { frozenForChange, frozenForDelete } from '@/cms/media/frozen-while-in-use'
import { inTheStore } from '@/cms/media/in-the-store'
import { keepBytes } from '@/cms/media/keep-bytes'
import { receiveDocument } from '@/cms/media/receive-document'
import { signUpload, whoUploaded } from '@/cms/media/who-uploaded'
import { nobodyWrites, signedIn } from '@/cms/people/only'
import { about, label, named, say } from '@/messages/admin/say'

/** Read from the file, never written by hand. */
const readFromFile = { readOnly: true, position: 'sidebar', condition: onceKnown('sha256') } as const
const forStaff = { read: signedIn, ...nobodyWrites }

export const files: CollectionConfig = {
  slug: 'files',
  labels: named('files.collection'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: filesAccess,
  upload: {
    ...inTheStore('files'),
    mimeTypes: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    hideRemoveFile: true,
  },
  hooks: {
    beforeOperation: [arrival(receiveDocument), boundedRead],
    beforeChange: [frozenForChange(), whoUploaded, documentFacts],
    afterChange: [keepBytes, signUpload],
    beforeDelete: [frozenForDelete, letBytesGo],
    afterRead: [signAddresses],
  },
  endpoints: [signedFile],
  admin: {
    group: label('groups.files'),
    description: about('files.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'pages', 'isTagged', 'scanState', 'createdAt'],
    listSearchableFields: ['name'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, ...say('files.name') },
    {
      name: 'metadata',
      type: 'group',
      access: forStaff,
      ...say('files.metadata', { condition: onceKnown('sha256') }),
      fields: [{ name: 'title', type: 'text', ...say('files.metadataTitle', { readOnly: true }) }],
    },
    { name: 'pages', type: 'number', access: nobodyWrites, ...say('files.pages', readFromFile) },
    { name: 'isTagged', type: 'checkbox', access: nobodyWrites, ...say('files.isTagged', readFromFile) },
    choice('scanState', 'files.scanState', ['unscanned', 'clean', 'infected', 'failed'], {
      defaultValue: 'unscanned',
      access: forStaff,
      admin: readFromFile,
    }),
    { name: 'sha256', type: 'text', index: true, access: nobodyWrites, ...say('files.sha256', readFromFile) },
    // What the personal-data check reads, with its places (`joinSections`).
    { name: 'text', type: 'textarea', maxLength: longestText, hidden: true, access: nobodyWrites },
    relation('uploadedBy', 'users', 'files.uploadedBy', { access: forStaff, admin: readFromFile }),
    isOpen,
  ],
}
