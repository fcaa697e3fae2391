/** A picture or file of a guest's preview, by her link and under no other address. */
import { defaultLocale } from '@/domain/locales'
import { nothingHere, sealed } from '../sealed'
import { openGuestFile, openLink } from './open-preview'

export async function guestFile(token: string, collection: string, name: string): Promise<Response> {
  const opened = await openLink(token)
  return sendFile(opened && (await openGuestFile(opened, collection, name)))
}

export function sendFile(
  file: Awaited<ReturnType<typeof openGuestFile>> | null,
): Response | Promise<Response> {
  if (!file) return nothingHere('deadLink', defaultLocale)
  if (file === 'away') return sealed(new Response(null, { status: 503, headers: { 'retry-after': '5' } }))
  const headers = { 'content-type': file.type, 'content-length': String(file.size) }
  return sealed(new Response(file.bytes, { headers }))
}
