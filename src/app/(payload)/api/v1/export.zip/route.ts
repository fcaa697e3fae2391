/** Everything that readers may see, as files, for whoever has a key or administers the house. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { answerExport } from '@/api/v1/answer-export'
import { exporterOf } from '@/cms/entry/exporter'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Promise<Response> =>
  answerExport(request, async () => exporterOf(await getPayload({ config }), request.headers))

/** Asked for nothing but its headers, it would be begun and never end. */
export const HEAD = (): Response => new Response(null, { status: 405, headers: { allow: 'GET' } })
