/** Tools that read what readers may see: `/api/v1`, and nothing more, whatever key comes along. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { reviewedKinds, searchedKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import type { Ask } from './ask'
import { answered } from './told'

const lang = z.enum(locales).optional().describe('In which language; left out: that of the originals.')
const readOnly = { readOnlyHint: true, openWorldHint: false } as const

export function addReading(server: McpServer, ask: Ask): void {
  server.registerTool(
    'search',
    {
      title: 'Search',
      description: 'Search in everything that readers may see.',
      inputSchema: { q: z.string().max(400), kind: z.enum(searchedKinds).optional(), lang },
      annotations: readOnly,
    },
    async (asked) => answered(await ask(`v1/search?${queryOf(asked)}`)),
  )
  server.registerTool(
    'read',
    {
      title: 'Read a live document',
      description: 'Read a document that is live, as it was approved. Long texts come as Markdown.',
      inputSchema: {
        kind: z.enum(reviewedKinds),
        name: z.string().max(200).describe('Its id, or the last part of its address.'),
        lang,
      },
      annotations: readOnly,
    },
    async ({ kind, name, lang }) =>
      answered(
        await ask(`v1/${kind}/${encodeURIComponent(name)}?${queryOf({ lang, richText: 'markdown' })}`),
      ),
  )
  server.registerTool(
    'list',
    {
      title: 'List live documents',
      description: 'List documents of a kind that are live, the newest first, without their long texts.',
      inputSchema: {
        kind: z.enum(reviewedKinds),
        lang,
        after: z.string().max(400).optional().describe('The `after` of the `next` before.'),
      },
      annotations: readOnly,
    },
    async ({ kind, ...asked }) => answered(await ask(`v1/${kind}?${queryOf(asked)}`)),
  )
}

export const queryOf = (asked: Readonly<Record<string, string | number | undefined>>): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
