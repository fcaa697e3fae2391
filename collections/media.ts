/** Pictures. Every stored byte was made anew from the pixels; readers reach only what something live shows. */
import type { CollectionConfig } from 'payload'
import { alt } from '@/cms/fields/alt'
import { choice } from '@/cms/fields/choice'
import { isOpen } from '@/cms/fields/is-open'
import { onceKnown } from '@/cms/fields/once-known'
import { ownMunicipality } from '@/cms/fields/own-municipality'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { pictureHandIn } from '@/cms/machines/handing-in'
import { signAddresses, signedFile } from '@/cms/machines/signed-files'
import { arrival } from '@/cms/media/arrival'
import { blurEndpoint } from '@/cms/media/blur-endpoint'
import { boundedRead } from '@/cms/media/bounded-read'
import { letBytesGo } from '@/cms/media/delete-bytes'
import { frozenForChange, frozenForDelete } from '@/cms/media/frozen-while-in-use'
import { inTheStore } from '@/cms/media/in-the-store'
import { fingerprintBytes, keepBytes } from '@/cms/media/keep-bytes'
import { askForSizes } from '@/cms/media/make-sizes'
import { mediaAccess } from '@/cms/media/media-access'
import { closeBeforeMending, closeIfKnown, ownConsents, recheckThisPicture } from '@/cms/media/picture-hooks'
import { receivePicture } from '@/cms/media/receive-picture'
import { reopeningEndpoints } from '@/cms/media/reopening-endpoints'
import { inOwnMunicipality, signUpload, whoDeclared, whoUploaded } from '@/cms/media/who-uploaded'
import { pictureSizes } from '@/cms/open-files/picture-sizes'
import { nobodyWrites, signedIn } from '@/cms/people/only'
import { about, label, named, say } from '@/messages/admin/say'

/** Component paths, resolved by Payload's import map from the root of the project. */
const closingPanel = '/src/admin/safeguarding/closing/closing-panel#ClosingPanel'
const blurField = '/src/admin/safeguarding/blur/blur-field#BlurField'
const whoIsShown = '/src/admin/safeguarding/shown/who-is-shown#WhoIsShown'

export const media: CollectionConfig = {
  slug: 'media',
  labels: named('media.collection'),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: mediaAccess,
  upload: {
    ...inTheStore('media'),
    // AVIF is what renditions are made as; `receivePicture` lets only the other three in.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: pictureSizes,
    adminThumbnail: 'webp400',
    bulkUpload: false,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    hideRemoveFile: true,
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [arrival(receivePicture), boundedRead],
    beforeChange: [
      frozenForChange(['depicts', 'peopleShown']),
      whoUploaded,
      fingerprintBytes,
      inOwnMunicipality,
      whoDeclared,
      ownConsents,
      closeBeforeMending,
    ],
    afterChange: [keepBytes, signUpload, askForSizes, closeIfKnown, recheckThisPicture],
    beforeDelete: [frozenForDelete, letBytesGo],
    afterRead: [signAddresses],
  },
  endpoints: [pictureHandIn, signedFile, blurEndpoint, ...reopeningEndpoints],
  admin: {
    group: label('groups.files'),
    description: about('media.collection'),
    hideAPIURL: true,
    useAsTitle: 'alt',
    defaultColumns: ['alt', 'depicts', 'municipality', 'createdAt'],
    listSearchableFields: ['alt', 'caption'],
  },
  fields: [
    { name: 'closing', type: 'ui', admin: { components: { Field: closingPanel }, disableListColumn: true } },
    { name: 'blur', type: 'ui', admin: { components: { Field: blurField }, disableListColumn: true } },
    alt('media.alt'),
    choice(
      'depicts',
      'media.depicts',
      ['nobody', 'adults', 'childrenNotIdentifiable', 'childrenIdentifiable'],
      { required: true, admin: { components: { afterInput: [whoIsShown] } } },
    ),
    {
      name: 'peopleShown',
      type: 'number',
      min: 0,
      max: 500,
      access: { read: signedIn },
      ...say('media.peopleShown'),
    },
    relation('consents', 'consents', 'media.consents', {
      hasMany: true,
      access: { read: signedIn },
      admin: { allowCreate: true, isSortable: false },
    }),
    {
      name: 'protectedIdentityDeclaration',
      type: 'group',
      access: { read: signedIn },
      ...say('media.declaration'),
      fields: [
        { name: 'isDeclared', type: 'checkbox', defaultValue: false, ...say('media.isDeclared') },
        row(relation('declaredBy', 'users', 'media.declaredBy', { admin: { readOnly: true } }), {
          name: 'at',
          type: 'date',
          ...say('media.declaredAt', { readOnly: true, date: { displayFormat: 'yyyy-MM-dd HH:mm' } }),
        }),
      ],
    },
    { name: 'caption', type: 'textarea', localized: true, maxLength: 500, ...say('media.caption') },
    { name: 'credit', type: 'text', maxLength: 120, ...say('media.credit') },
    ownMunicipality('media.municipality', { position: 'sidebar' }),
    relation('uploadedBy', 'users', 'media.uploadedBy', {
      access: { read: signedIn, ...nobodyWrites },
      admin: { condition: onceKnown('uploadedBy'), position: 'sidebar', readOnly: true },
    }),
    { name: 'sha256', type: 'text', access: nobodyWrites, hidden: true },
    isOpen,
  ],
}
