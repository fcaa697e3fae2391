/** The CMS on the test file's own database, opened at first use. */
import { getPayload, type Payload } from 'payload'

let opened: Promise<Payload> | undefined

export function openCms(): Promise<Payload> {
  opened ??= import('@payload-config').then(({ default: config }) => getPayload({ config }))
  return opened
}

export async function closeCms(): Promise<void> {
  await (await opened)?.destroy()
}
