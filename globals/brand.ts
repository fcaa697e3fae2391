/** How everything looks: what the organisation chooses, from which the rest is worked out. */
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { choice } from '@/cms/fields/choice'
import { colour } from '@/cms/fields/colour'
import { drawing } from '@/cms/fields/drawing'
import { row } from '@/cms/fields/row'
import { about, label, say } from '@/messages/admin/say'

export const brand = reviewedGlobal({
  slug: 'brand',
  label: label('brand.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('brand.global') },
  fields: [
    row(colour('accent'), colour('calm')),
    row(colour('ground'), colour('head')),
    choice('type', 'brand.type', ['onest', 'system'], { required: true, defaultValue: 'onest' }),
    drawing('logo', 6000),
    { name: 'picture', type: 'upload', relationTo: 'media', ...say('brand.picture') },
    drawing('mark', 3000),
  ],
})
