/** A municipality that a project works in or with. Codes are text: leading zeros count. */

import { reviewed } from '@/cms/entry/reviewed'
import { body } from '@/cms/fields/body'
import { cover } from '@/cms/fields/cover'
import { matching } from '@/cms/fields/matching'
import { row } from '@/cms/fields/row'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { translations } from '@/cms/fields/translations'
import { pack } from '@/domain/country'
import { about, label, named, say } from '@/messages/admin/say'

const listedAreas = '/src/admin/areas/listed-areas#ListedAreas'

export const municipalities = reviewed({
  slug: 'municipalities',
  labels: named('municipalities.collection'),
  defaultSort: 'name',
  admin: {
    group: label('groups.content'),
    description: about('municipalities.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'county', 'updatedAt'],
    listSearchableFields: ['name', 'code', 'officialName'],
  },
  fields: [
    tabs({
      text: [
        {
          name: 'listed',
          type: 'ui',
          label: label('municipalities.listed'),
          admin: { disableListColumn: true, components: { Field: listedAreas } },
        },
        { name: 'name', type: 'text', required: true, maxLength: 80, ...say('municipalities.name') },
        summary('municipalities.summary'),
        cover('municipalities.cover'),
        body('municipalities.body'),
      ],
      facts: [
        {
          name: 'officialName',
          type: 'text',
          required: true,
          maxLength: 120,
          ...say('municipalities.officialName'),
        },
        {
          name: 'code',
          type: 'text',
          required: true,
          unique: true,
          validate: matching((code) => pack.areas.code.test(code), 'mistakes.code'),
          ...say('municipalities.code'),
        },
        row(
          {
            name: 'county',
            type: 'text',
            required: true,
            maxLength: 80,
            ...say('municipalities.county'),
          },
          {
            name: 'countyCode',
            type: 'text',
            validate: matching((code) => pack.areas.regionCode.test(code), 'mistakes.countyCode'),
            ...say('municipalities.countyCode'),
          },
        ),
        row(
          {
            name: 'lat',
            type: 'number',
            min: pack.areas.latitude[0],
            max: pack.areas.latitude[1],
            ...say('municipalities.lat'),
          },
          {
            name: 'lon',
            type: 'number',
            min: pack.areas.longitude[0],
            max: pack.areas.longitude[1],
            ...say('municipalities.lon'),
          },
        ),
      ],
      translations: [translations],
    }),
    slug({ from: 'name' }),
  ],
})
