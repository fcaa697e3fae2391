/** What a reader meets before a text that may be hard to read, and the way out of it. */
import type { Field } from 'payload'
import { say } from '@/messages/admin/say'

export const careNotices = (section: 'modules' | 'pages'): Field[] => [
  {
    name: 'contentNotice',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    ...say(`${section}.contentNotice`),
  },
  { name: 'hasQuickExit', type: 'checkbox', defaultValue: false, ...say(`${section}.hasQuickExit`) },
  { name: 'showsSupport', type: 'checkbox', defaultValue: false, ...say(`${section}.showsSupport`) },
]
