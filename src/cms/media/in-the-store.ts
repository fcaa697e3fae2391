/** How a collection of files is kept: not by Payload in a folder, but by us in the store, and sent by us from there. */
import { join } from 'node:path'
import { env } from '@/env'
import type { Shelf } from '@/store/keeping'
import { sendFile } from './send-file'

/** @property staticDir where Payload looks, before a row goes, for files to take with it: our folder, if it is one */
export const inTheStore = (shelf: Shelf) => ({
  disableLocalStorage: true,
  handlers: [sendFile],
  staticDir: join(env.DATA_DIR, shelf),
})
