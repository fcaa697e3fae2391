/**
 * Tools that read drafts and bring them, with the key that the request has: the same addresses, scopes and refusals as
 * for every other machine. Whoever answers for the key is a contributor to what it brings.
 */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { reviewedKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import { fromPlainText } from '@/domain/rich-text-nodes'
import type { Ask } from './ask'
import { queryOf } from './reading'
import { answered } from './told'

const kind = z.enum(reviewedKinds)
const language = z
  .enum(locales)
  .optional()
  .describe('In which language it is written; left out: that of the originals.')
const fields = {
  title: z.string().max(200).optional(),
  summary: z.string().max(600).optional(),
  text: z.string().max(50_000).optional().describe('The body: paragraphs with an empty line between them.'),
  municipality: z.uuid().optional(),
  project: z.uuid().optional(),
}
const readsDrafts = 'Needs a key that may read drafts of this kind; what it reads is logged.'
const bringsDrafts =
  'Needs a key that may hand in drafts of this kind. People review it; nothing is published.'

export function addDrafts(server: McpServer, ask: Ask): void {
  server.registerTool(
    'list_drafts',
    {
      title: 'List drafts',
      description: `List what people are working on. ${readsDrafts}`,
      inputSchema: { kind, page: z.int().min(1).max(1000).optional() },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ kind, page }) =>
      answered(await ask(`${kind}?${queryOf({ draft: 'true', depth: 0, limit: 20, page })}`)),
  )
  server.registerTool(
    'read_draft',
    {
      title: 'Read a draft',
      description: `Read the working copy of a document. ${readsDrafts}`,
      inputSchema: { kind, id: z.uuid() },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ kind, id }) => answered(await ask(`${kind}/${id}?${queryOf({ draft: 'true', depth: 0 })}`)),
  )
  server.registerTool(
    'hand_in_draft',
    {
      title: 'Hand in a draft',
      description: `Bring a new text as a draft. ${bringsDrafts}`,
      inputSchema: {
        kind,
        language,
        ...fields,
        once: z.uuid().describe('Made up for this text: sent again with the same, it is brought once.'),
      },
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: true,
        openWorldHint: false,
      },
    },
    async ({ kind, language, once, ...written }) =>
      answered(
        await ask(`${kind}?${queryOf({ locale: language })}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': `"${once}"` },
          body: JSON.stringify(stored(written)),
        }),
      ),
  )
  server.registerTool(
    'edit_draft',
    {
      title: 'Mend a draft',
      description: `Change a draft that this key has brought itself, as long as nobody else has it. ${bringsDrafts}`,
      inputSchema: { kind, id: z.uuid(), language, ...fields },
      annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    },
    async ({ kind, id, language, ...written }) =>
      answered(
        await ask(`${kind}/${id}?${queryOf({ locale: language })}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(stored(written)),
        }),
      ),
  )
}

const stored = ({ text, ...fields }: { readonly text?: string | undefined }) => ({
  ...fields,
  ...(text !== undefined && { body: fromPlainText(text) }),
})
