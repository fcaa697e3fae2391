/** What stands on every page, and the times by which the rules are kept. */
import type { Field } from 'payload'
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { choice } from '@/cms/fields/choice'
import { country } from '@/cms/fields/country'
import { day } from '@/cms/fields/day'
import { localizedText } from '@/cms/fields/localized-text'
import { matching } from '@/cms/fields/matching'
import { phone } from '@/cms/fields/phone'
import { row } from '@/cms/fields/row'
import { tabs } from '@/cms/fields/tabs'
import { translations } from '@/cms/fields/translations'
import { signedIn } from '@/cms/people/only'
import { isLicence } from '@/domain/licence'
import { letterDays } from '@/domain/newsletter/days'
import { about, type Key, label, rows, say } from '@/messages/admin/say'

type Setting = Extract<Key, `settings.${string}`> extends `settings.${infer Name}` ? Name : never

/** A time: its default is what the design says, its bounds what the law does. */
const span = (name: Setting, defaultValue: number, max: number, min = 0): Field => ({
  name,
  type: 'number',
  required: true,
  defaultValue,
  min,
  max,
  ...say(`settings.${name}`, { width: '50%' }),
})

export const siteSettings = reviewedGlobal({
  slug: 'site-settings',
  label: label('settings.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('settings.global') },
  fields: [
    tabs({
      site: [
        {
          name: 'organisationName',
          type: 'text',
          required: true,
          maxLength: 120,
          ...say('settings.organisationName'),
        },
        localizedText('siteName', 'settings.siteName'),
        localizedText('tagline', 'settings.tagline'),
        {
          name: 'responsiblePublisher',
          type: 'text',
          maxLength: 120,
          ...say('settings.responsiblePublisher'),
        },
        {
          name: 'licence',
          type: 'text',
          maxLength: 200,
          validate: matching(isLicence, 'mistakes.licence'),
          ...say('settings.licence'),
        },
        day('lastReviewed', 'settings.lastReviewed'),
        choice('newsletterDay', 'settings.newsletterDay', letterDays),
        {
          name: 'synonyms',
          type: 'textarea',
          maxLength: 20_000,
          ...say('settings.synonyms'),
        },
        {
          name: 'contactInbox',
          type: 'email',
          access: { read: signedIn },
          ...say('settings.contactInbox'),
        },
        {
          name: 'safeguardingInbox',
          type: 'email',
          access: { read: signedIn },
          ...say('settings.safeguardingInbox'),
        },
      ],
      rules: [
        {
          name: 'deadlines',
          type: 'group',
          ...say('settings.deadlines'),
          fields: [
            row(span('reviewDays', 5, 60, 1), span('retrospectiveReviewDays', 3, 14, 1)),
            row(span('caseDays', 7, 30, 1), span('storyDelayDays', 3, 60)),
            row(span('freshnessMonths', 12, 36, 1), span('consentMonths', 24, 48, 1)),
          ],
        },
        {
          name: 'retention',
          type: 'group',
          ...say('settings.retention'),
          fields: [
            row(span('evidenceMonths', 12, 60), span('rejectedDraftDays', 90, 365, 30)),
            row(span('closedCaseMonths', 6, 24), span('blurredOriginalDays', 90, 365)),
            row(span('pageViewMonths', 24, 60, 1), span('mailDays', 90, 365, 30)),
          ],
        },
      ],
      privacy: [
        {
          name: 'controller',
          type: 'group',
          ...say('settings.controller'),
          fields: [
            { name: 'name', type: 'text', maxLength: 120, ...say('settings.controllerName') },
            { name: 'address', type: 'textarea', maxLength: 300, ...say('settings.controllerAddress') },
            { name: 'contact', type: 'text', maxLength: 200, ...say('settings.controllerContact') },
          ],
        },
        { name: 'privacyContact', type: 'text', maxLength: 200, ...say('settings.privacyContact') },
        {
          name: 'processors',
          type: 'array',
          dbName: 'settings_processors',
          ...rows('settings.processors'),
          fields: [
            row(
              {
                name: 'name',
                type: 'text',
                required: true,
                maxLength: 120,
                ...say('settings.processorName'),
              },
              country('settings.processorCountry'),
            ),
            localizedText('task', 'settings.processorTask'),
            localizedText('safeguard', 'settings.processorSafeguard'),
          ],
        },
      ],
      help: [
        {
          name: 'support',
          type: 'array',
          dbName: 'settings_support',
          maxRows: 12,
          ...rows('settings.support'),
          fields: [
            row(localizedText('name', 'settings.supportName'), phone('phone', 'settings.supportPhone')),
            localizedText('task', 'settings.supportTask'),
            row(
              localizedText('hours', 'settings.supportHours'),
              localizedText('languages', 'settings.supportLanguages'),
            ),
            row(address('url', 'settings.supportUrl'), address('source', 'settings.supportSource')),
            day('checkedOn', 'settings.supportCheckedOn'),
          ],
        },
        localizedText('reportReader', 'settings.reportReader', 'textarea'),
      ],
      translations: [translations],
    }),
  ],
})
