/** What the organisation says at the top of each list, in its own words; where it says nothing, the list begins at once. */
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { localizedText } from '@/cms/fields/localized-text'
import { tabs } from '@/cms/fields/tabs'
import { translations } from '@/cms/fields/translations'
import { listRoutes } from '@/domain/kinds'
import { about, label } from '@/messages/admin/say'

export const standingTexts = reviewedGlobal({
  slug: 'standing-texts',
  label: label('standingTexts.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('standingTexts.global') },
  fields: [
    tabs({
      text: listRoutes.map((list) => localizedText(list, `standingTexts.${list}`, 'textarea')),
      translations: [translations],
    }),
  ],
})
