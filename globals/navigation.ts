/** The main menu and the footer. */
import type { Field } from 'payload'
import { choice } from '@/cms/fields/choice'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { translations } from '@/cms/fields/translations'
import { reviewedGlobal } from '@/cms/review/reviewed'
import { about, label, rows } from '@/messages/admin/say'

const link: Field[] = [
  row(
    localizedText('label', 'navigation.label'),
    choice(
      'kind',
      'navigation.kind',
      [
        ...(['home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources'] as const),
        ...(['contact', 'search', 'accessibility', 'privacy', 'concern', 'page'] as const),
      ],
      { required: true },
    ),
    relation('page', 'pages', 'navigation.page', {
      admin: { condition: (_: unknown, { kind }: { kind?: string }) => kind === 'page' },
    }),
  ),
]

export const navigation = reviewedGlobal({
  slug: 'navigation',
  label: label('navigation.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('navigation.global') },
  fields: [
    { name: 'main', type: 'array', maxRows: 9, ...rows('navigation.main'), fields: link },
    { name: 'footer', type: 'array', maxRows: 20, ...rows('navigation.footer'), fields: link },
    translations,
  ],
})
