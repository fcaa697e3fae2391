/** The older way to send, since the newer one says nothing of how much has gone. The token counts before any cookie. */
import { headersOf, type Upload } from './upload'

/** Milliseconds without a step forward after which the connection is taken for dead. */
const patience = 45_000

export const uploadInPage: Upload = (path, sent, told) =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => request.abort(), patience)
    }
    const end = (body: unknown) => {
      clearTimeout(timer)
      resolve({ status: request.status, body })
    }
    request.open('POST', `/api${path}`)
    for (const [name, value] of Object.entries(headersOf(sent))) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      wait()
      told(total > 0 ? loaded / total : 0)
    })
    request.addEventListener('load', () => end(request.response))
    for (const name of ['error', 'abort']) request.addEventListener(name, () => end(null))
    wait()
    request.send(sent.form)
  })
