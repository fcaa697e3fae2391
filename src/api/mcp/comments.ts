/** Tools that read what people say of a draft, and answer them. No thread is ended here, and none is begun. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { reviewedKinds } from '@/domain/kinds'
import { longestComment } from '@/domain/review/comments'
import type { Ask } from './ask'
import { answered } from './told'

const kind = z.enum(reviewedKinds)

export function addComments(server: McpServer, ask: Ask): void {
  const ofOwn =
    'Only of a draft that this key has brought and was the last to write in; needs a key that may read and hand in drafts of this kind.'
  const address = (kind: string, id: string) => `${kind}/${id}/comments`
  server.registerTool(
    'read_comments',
    {
      title: 'Read the comments on a draft of yours',
      description: `What people say of it while they review it. ${ofOwn} What it reads is logged.`,
      inputSchema: { kind, id: z.uuid() },
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ kind, id }) => answered(await ask(address(kind, id))),
  )
  server.registerTool(
    'answer_comment',
    {
      title: 'Answer a comment',
      description: `Answer in a thread. People see that a machine wrote it, and they end the thread. ${ofOwn}`,
      inputSchema: {
        kind,
        id: z.uuid(),
        thread: z.uuid().describe('The id of the thread, as `read_comments` gives it.'),
        text: z.string().max(longestComment),
        once: z
          .uuid()
          .optional()
          .describe('Made up for this answer: sent again with the same, it stands there once.'),
      },
      annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    },
    async ({ kind, id, thread, text, once }) =>
      answered(
        await ask(address(kind, id), {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(once && { 'idempotency-key': `"${once}"` }),
          },
          body: JSON.stringify({ thread, text }),
        }),
      ),
  )
}
