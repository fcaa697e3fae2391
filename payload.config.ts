/** The one place where Payload's parts are joined. What is stored, may be done and is said is written elsewhere. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { accounts } from '@/cms/accounts/accounts'
import { editorial } from '@/cms/entry/editorial'
import { boundFields } from '@/cms/fields/bound-fields'
import { noteReads } from '@/cms/machines/note-reads'
import { payloadEmail } from '@/cms/mail/payload-email'
import { largestDocument } from '@/cms/media/read-document'
import { adminI18n } from '@/cms/payload/admin-i18n'
import { typesOfAllLanguages } from '@/cms/payload/all-languages'
import { boundRequests } from '@/cms/payload/bound-requests'
import { callersFault } from '@/cms/payload/callers-fault'
import { database } from '@/cms/payload/database'
import { languageOfPage } from '@/cms/payload/language-of-page'
import { logWithoutContent } from '@/cms/payload/log-without-content'
import { namedFields } from '@/cms/payload/named-fields'
import { settleLanguage } from '@/cms/payload/settle-language'
import { defaultLocale, localeFacts, locales } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { env } from '@/env'
import { label } from '@/messages/admin/say'
import { collections } from './collections'
import { globals } from './globals'

const root = dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
  collections,
  globals,
  db: database(join(root, 'migrations')),
  email: payloadEmail,
  logger: logWithoutContent,
  localization: {
    locales: locales.map((code) => ({
      code,
      label: label(`languages.${code}`),
      rtl: localeFacts[code].dir === 'rtl',
    })),
    defaultLocale,
    // A missing translation is shown as missing, never as a silent mixture.
    fallback: false,
  },
  i18n: adminI18n,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: {
      titleSuffix: ` – ${organisation.product}`,
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      defaultOGImageType: 'off',
      robots: 'noindex, nofollow',
    },
    importMap: {
      baseDir: root,
      importMapFile: join(root, 'src/generated/import-map.js'),
      autoGenerate: false,
    },
  },
  plugins: [
    boundFields,
    namedFields,
    settleLanguage,
    boundRequests,
    editorial,
    accounts,
    noteReads,
    languageOfPage,
  ],
  graphQL: { disable: true },
  hooks: { afterError: [callersFault] },
  defaultDepth: 1,
  maxDepth: 3,
  upload: { abortOnLimit: true, limits: { fileSize: largestDocument + 1 } },
  typescript: {
    outputFile: join(root, 'src/generated/payload-types.ts'),
    autoGenerate: false,
    schema: [typesOfAllLanguages],
  },
})
