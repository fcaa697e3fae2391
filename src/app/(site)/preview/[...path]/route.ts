/** Pages that are not live yet: for whoever works with them, and by link for guests. */
import { answerPreview } from '../../previews/answer-preview'
import { receiveGuest } from '../../previews/receive-guest'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ path: string[] }> }

export const GET = async (request: Request, { params }: Context) =>
  answerPreview(request, (await params).path)

export const POST = async (request: Request, { params }: Context) =>
  receiveGuest(request, (await params).path)
