/** What stories are about, what modules teach and how: the organisation's own words to choose from. */
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { tabs } from '@/cms/fields/tabs'
import { terms } from '@/cms/fields/terms'
import { translations } from '@/cms/fields/translations'
import { about, label } from '@/messages/admin/say'

export const vocabularies = reviewedGlobal({
  slug: 'vocabularies',
  label: label('vocabularies.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('vocabularies.global') },
  fields: [
    tabs({
      stories: [terms('themes')],
      training: [terms('topics'), terms('formats')],
      translations: [translations],
    }),
  ],
})
