/** When the words are checked: after the first letter, for which the rules are fetched and not before, and whenever she rests. */
import type { Content } from '../content'
import { fetched } from './fetched'

/** Milliseconds long enough that nobody is corrected in the middle of a word. */
const pause = 700

/** @returns what is to be called at every letter */
export function checkSoon(form: HTMLFormElement, read: () => Content): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const { showChecks } = await fetched(() => import('./checks-view')).catch(() => ({ showChecks: null }))
    showChecks?.(form, read())
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => void look(), pause)
  }
}
