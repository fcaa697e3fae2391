/** Takes in a picture: cleaned, and under a name that says nothing. */
import { randomUUID } from 'node:crypto'
import { rememberPrint } from '../safeguarding/arrived-print'
import type { Receive } from './arrival'
import { cleanPicture } from './clean-picture'
import { refuseUpload } from './refuse-upload'

export const receivePicture: Receive = async (req, file) => {
  const picture = await cleanPicture(file.data)
  if (typeof picture === 'string') return refuseUpload(req, 'media', `mistakes.${picture}`)
  const { data, mimetype, extension } = picture
  const name = `${randomUUID()}.${extension}`
  rememberPrint(req, name, file.data)
  return { data, mimetype, name, size: data.length }
}
