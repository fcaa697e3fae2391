/** Brings a field of the form on screen and puts the cursor in it, opening its tab first. */
import type { FieldPlace } from './field-names'

const [patience, pause] = [3000, 60]
const writable = '[contenteditable="true"]'
const focusable = 'input:not([type=hidden], [type=file]), textarea, select, button, [contenteditable="true"]'

/** @param exact path within the place: a field of one row of a list */
export function goToField({ path, tab }: FieldPlace, exact = path): void {
  const tabs = document.querySelectorAll<HTMLButtonElement>('.collection-edit .tabs-field__tab-button')
  if (tab !== null) tabs[tab]?.click()
  const since = Date.now()
  let hasOpened = false
  // The tab's fields are drawn in the next frames, and on a slow telephone much later.
  const look = () => {
    const field = fieldAt(exact) ?? fieldAt(path)
    const folded = hasOpened ? null : field?.closest('.collapsible--collapsed')
    folded?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
    hasOpened ||= Boolean(folded)
    const around = field?.closest('.field-type') ?? field
    const target = field?.matches(focusable) ? field : around && writtenIn(around)
    if (!target && Date.now() - since < patience) return void window.setTimeout(look, pause)
    around?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    target?.focus({ preventScroll: true })
  }
  window.setTimeout(look, pause)
}

/** A text's own editor comes after the buttons over it; one that may only be read has none. */
function writtenIn(around: Element): HTMLElement | null {
  const editor = around.matches('.rich-text-lexical')
  return around.querySelector<HTMLElement>(editor ? writable : focusable)
}

/** A text with an editor of its own has no id; its label says which one it is. */
function fieldAt(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return document.getElementById(id) ?? document.querySelector(`label[for="${CSS.escape(id)}"]`)
}
