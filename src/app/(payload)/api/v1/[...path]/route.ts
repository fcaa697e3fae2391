/** The API that others rely on, described at /api/v1/openapi.json. All but a receipt only reads. */
import { answerV1 } from '@/api/v1/answer'
import { openReadersDoor } from '@/domain/readers-door'
import { payloadsRest } from '../../payloads-rest'

const below = '/api/v1/'

// What readers ask for; whoever asks with a key for more than they may comes in below.
openReadersDoor(
  (request) => answerV1(request, new URL(request.url).pathname.slice(below.length).split('/')),
  'api',
)

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ path: string[] }> }

export const GET = async (request: Request, { params }: Context) =>
  answerV1(request, (await params).path, payloadsRest)

export const POST = (request: Request, context: Context) => GET(request, context)
