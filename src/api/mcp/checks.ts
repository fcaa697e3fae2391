/** Tools that look at a text before anybody has it: how hard it is to read, and what in it points to a person. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { defaultLocale, locales } from '@/domain/locales'
import { checkText } from '@/domain/privacy/check-text'
import { readingLevel } from '@/domain/readability/reading-level'
import { untrusted } from './told'

const text = z.string().max(20_000)
const lang = z.enum(locales).default(defaultLocale)
const readOnly = { readOnlyHint: true, openWorldHint: false } as const

export function addChecks(server: McpServer): void {
  server.registerTool(
    'reading_level',
    {
      title: 'How hard a text is to read',
      description: 'Reading index, target for its readers, and the sentences to shorten first.',
      inputSchema: { text, lang, audience: z.enum(['public', 'professional']).default('public') },
      annotations: readOnly,
    },
    ({ text, lang, audience }) => untrusted(readingLevel(text, lang, audience)),
  )
  server.registerTool(
    'personal_data',
    {
      title: 'What in a text points to a person',
      description:
        'Findings of the check that every text goes through before review: numbers, addresses, children who could be known again. A clean answer proves nothing: people look too.',
      inputSchema: { text, lang },
      annotations: readOnly,
    },
    ({ text, lang }) => untrusted(checkText({ text, field: 'text', locale: lang }, { today: new Date() })),
  )
}
