/** The main menu, the footer, and the doors on the front page: one for each kind of visitor. */
import type { Field } from 'payload'
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { choice } from '@/cms/fields/choice'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { translations } from '@/cms/fields/translations'
import { listRoutes } from '@/domain/kinds'
import { about, label, rows } from '@/messages/admin/say'

const places = [
  'home',
  ...listRoutes,
  ...(['search', 'glossary', 'accessibility', 'privacy', 'concern', 'page'] as const),
] as const

const whereKindIs = (wanted: string) => ({
  condition: (_: unknown, { kind }: { kind?: string }) => kind === wanted,
})

const page = relation('page', 'pages', 'navigation.page', { admin: whereKindIs('page') })

const link: Field[] = [
  row(
    localizedText('label', 'navigation.label'),
    choice('kind', 'navigation.kind', places, { required: true }),
    page,
  ),
]

const door: Field[] = [
  localizedText('label', 'navigation.doorLabel'),
  localizedText('text', 'navigation.doorText', 'textarea'),
  row(
    choice('kind', 'navigation.kind', [...places, 'project'], { required: true }),
    page,
    relation('project', 'projects', 'navigation.project', { admin: whereKindIs('project') }),
  ),
]

export const navigation = reviewedGlobal({
  slug: 'navigation',
  label: label('navigation.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('navigation.global') },
  fields: [
    { name: 'main', type: 'array', maxRows: 9, ...rows('navigation.main'), fields: link },
    { name: 'doors', type: 'array', maxRows: 4, ...rows('navigation.doors'), fields: door },
    { name: 'footer', type: 'array', maxRows: 20, ...rows('navigation.footer'), fields: link },
    translations,
  ],
})
