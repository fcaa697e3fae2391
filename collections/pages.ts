/** Free-standing pages, each at an address of its own. One of them is the privacy notice. */

import { reviewed } from '@/cms/entry/reviewed'
import { body } from '@/cms/fields/body'
import { careNotices } from '@/cms/fields/care-notices'
import { cover } from '@/cms/fields/cover'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { privacySlug, reservedSlugs } from '@/domain/routes'
import { about, label, named } from '@/messages/admin/say'

export const pages = reviewed({
  slug: 'pages',
  labels: named('pages.collection'),
  defaultSort: 'slug',
  admin: {
    group: label('groups.content'),
    description: about('pages.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'slug', 'updatedAt'],
  },
  fields: [
    tabs({
      text: [
        title('pages.title'),
        summary('pages.summary'),
        cover('pages.cover'),
        body('pages.body', { isRequired: true }),
      ],
      safety: careNotices('pages'),
      translations: [translations],
    }),
    // The privacy notice is the one page that takes a place of the site.
    slug({ reserved: reservedSlugs.filter((reserved) => reserved !== privacySlug) }),
  ],
})
