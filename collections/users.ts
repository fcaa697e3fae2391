/** Everyone who can sign in. Roles are read from the database at every request, never from a token. */
import type { CollectionConfig } from 'payload'
import { credentialsByTheirDoor } from '@/cms/accounts/credentials'
import { endSessionsOnChange, notePassword } from '@/cms/accounts/end-sessions-on-change'
import { firstUserIsAdmin } from '@/cms/accounts/first-user-is-admin'
import { passwordOfInvited } from '@/cms/accounts/invitation'
import { isLeader, leaderHasMunicipality } from '@/cms/accounts/leader-has-municipality'
import { passwordRule } from '@/cms/accounts/password-rule'
import { afterSignIn, afterSignOut, beforeSignIn, proveSecondFactor } from '@/cms/accounts/sign-in'
import { givenByAdmin, usersAccess } from '@/cms/accounts/users-access'
import { accountEndpoints } from '@/cms/entry/accounts-endpoints'
import { choice } from '@/cms/fields/choice'
import { languages } from '@/cms/fields/language'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { recogniseMachine } from '@/cms/machines/recognise'
import { nobodyWrites } from '@/cms/people/only'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { adminLanguages } from '@/domain/languages'
import { roles } from '@/domain/roles'
import { env } from '@/env'
import { about, label, named, say } from '@/messages/admin/say'

const accountPanel = '/src/admin/accounts/account-panel#AccountPanel'
const withoutClosed = () => ({ closedAt: { exists: false } })
const mailing = ['now', 'daily', 'never'] as const

export const users: CollectionConfig = {
  slug: 'users',
  labels: named('users.collection'),
  defaultSort: 'name',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  access: usersAccess,
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // Payload's lock tells who exists and lets anybody lock a colleague out: ../src/cms/accounts/throttle.ts counts.
    maxLoginAttempts: 0,
    useSessions: true,
    useAPIKey: false,
    strategies: [recogniseMachine],
    // Lax: strict would show links in mail as signed out.
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
  },
  endpoints: accountEndpoints,
  hooks: {
    beforeOperation: [credentialsByTheirDoor, passwordOfInvited, passwordRule, notePassword, beforeSignIn],
    beforeValidate: [firstUserIsAdmin],
    afterChange: [endSessionsOnChange],
    beforeLogin: [proveSecondFactor],
    afterLogin: [afterSignIn],
    afterLogout: [afterSignOut],
  },
  admin: {
    group: label('groups.settings'),
    description: about('users.collection'),
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'municipality', 'reads'],
    listSearchableFields: ['name', 'email'],
    baseListFilter: withoutClosed,
    components: { beforeListTable: ['/src/admin/accounts/invite#Invite'] },
  },
  fields: [
    { name: 'account', type: 'ui', admin: { components: { Field: accountPanel } } },
    { name: 'name', type: 'text', required: true, maxLength: 120, ...say('users.name') },
    choice('roles', 'users.roles', roles, { hasMany: true, access: givenByAdmin }),
    relation('municipality', 'municipalities', 'users.municipality', {
      access: givenByAdmin,
      validate: leaderHasMunicipality,
      admin: { condition: isLeader },
    }),
    {
      name: 'mayForcePublish',
      type: 'checkbox',
      defaultValue: false,
      access: givenByAdmin,
      ...say('users.mayForcePublish'),
    },
    choice('locale', 'users.locale', adminLanguages, { required: true, defaultValue: usualAdminLanguage }),
    // Hers to say, as anybody knows it of herself: it gives no right that her roles do not (ADR 167).
    languages('reads', 'users.reads'),
    {
      name: 'notifications',
      type: 'group',
      ...say('users.notifications'),
      fields: [
        row(
          choice('decisions', 'users.notifyDecisions', mailing, { defaultValue: 'now' }),
          choice('comments', 'users.notifyComments', mailing, { defaultValue: 'now' }),
          choice('queue', 'users.notifyQueue', mailing, { defaultValue: 'now' }),
          choice('reminders', 'users.notifyReminders', mailing, { defaultValue: 'daily' }),
        ),
      ],
    },
    { name: 'closedAt', type: 'date', admin: { hidden: true }, access: nobodyWrites },
  ],
}
