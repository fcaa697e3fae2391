/** The worker as a browser gets it: which files make this version, what a page would have told it, and its script. */
import { createHash } from 'node:crypto'
import { deskFonts, deskScripts, deskWorker } from '@/generated/desk'
import type { PageData } from './page-data'

/** @param shell the page that the telephone keeps: when it changes, so does the version */
export function workerScript(page: PageData, shell: string): string {
  const version = createHash('sha256').update(shell).update(deskWorker).digest('hex').slice(0, 12)
  const files = [...deskScripts, ...deskFonts, '/icon.svg']
  return `self.deskPage=${JSON.stringify(page)};self.desk=${JSON.stringify({ version, files })};${deskWorker}\n`
}
