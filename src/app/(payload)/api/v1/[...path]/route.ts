/** The API that others rely on: read only, and described at /api/v1/openapi.json. */
import { answerV1 } from '@/api/v1/answer'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request, { params }: { params: Promise<{ path: string[] }> }) =>
  answerV1(request, (await params).path)
