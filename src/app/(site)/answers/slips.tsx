/**
 * The page of a consent's slip, and the pictures that it shows. Opening it changes nothing, since messengers and
 * browsers follow links; its button does. Whoever knows the secret in the address needs no other page to send it for her.
 */
import type { Agreed, Yes } from '@/domain/safeguarding/slip'
import type { FormState } from '@/site/frame/form-state'
import { renderPage } from '@/site/render'
import { SlipPage, slipFields } from '@/site/slip/slip-page'
import { slips } from '../inboxes'
import { sealed } from '../sealed'
import type { Answers, Visit } from '../visit'

type SlipVisit = Visit<'slip'>

export const isSlip = (visit: Visit): visit is SlipVisit => visit.route.kind === 'slip'

type Shown = { state?: Partial<FormState<'code'>>; agreed?: Agreed; status?: number }

async function draw(
  { frame }: SlipVisit,
  yes: Yes,
  { state, agreed, status }: Shown = {},
): Promise<Response> {
  const field = { values: {}, mistakes: [], stamp: '', ...state }
  const page = <SlipPage yes={yes} state={field} agreed={agreed} frame={frame} />
  return sealed(await renderPage(page, frame, { status: status ?? (yes === 'unknown' ? 404 : 200) }))
}

/** @param sent by one of the page's two forms */
export async function answerSlip(visit: SlipVisit, sent: FormData): Promise<Response> {
  const { route, locale } = visit
  if (sent.has(slipFields.act)) return draw(visit, await slips.takeBack(route.slug))
  const code = String(sent.get(slipFields.code) ?? '')
  const [yes, shown] = await Promise.all([slips.look(route.slug), slips.show(route.slug, code, locale)])
  if (yes === 'unknown' || shown === 'unknown') return draw(visit, 'unknown')
  if (typeof shown !== 'string') return draw(visit, yes, { agreed: shown })
  const state = { mistakes: [{ field: 'code', name: shown }] as const }
  return draw(visit, yes, { state, status: shown === 'codeWait' ? 429 : 422 })
}

export const slipAnswers: Answers<'slip' | 'slipPicture'> = {
  slip: async (visit) => draw(visit, await slips.look(visit.route.slug)),
  async slipPicture({ route }) {
    const found = await slips.openPicture(route.slug)
    if (!found) return sealed(new Response(null, { status: 404 }))
    const headers = { 'content-type': found.type, 'content-length': String(found.size) }
    return sealed(new Response(found.bytes, { headers }))
  },
}
