/** What is read to whoever is asked to say yes to pictures, and what the child is asked, by its age. */
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { localizedText } from '@/cms/fields/localized-text'
import { tabs } from '@/cms/fields/tabs'
import { translations } from '@/cms/fields/translations'
import { ageBands, consentTextFields } from '@/domain/safeguarding/consent-texts'
import { about, label } from '@/messages/admin/say'

const isQuestion = (name: string) => ageBands.some((band) => band === name)
const fieldOf = (name: (typeof consentTextFields)[number]) =>
  localizedText(name, `consentTexts.${name}`, 'textarea')

export const consentTexts = reviewedGlobal({
  slug: 'consent-texts',
  label: label('consentTexts.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('consentTexts.global') },
  fields: [
    tabs({
      text: consentTextFields.filter((name) => !isQuestion(name)).map(fieldOf),
      questions: ageBands.map(fieldOf),
      translations: [translations],
    }),
  ],
})
