/** Brings a field of the form on screen and puts the cursor in it, opening its tab first. */
import type { FieldPlace } from './field-names'

const writable = '[contenteditable="true"]'
const focusable = 'input:not([type=hidden], [type=file]), textarea, select, button, [contenteditable="true"]'

/** @param exact path within the place: a field of one row of a list */
export function goToField({ path, tab }: FieldPlace, exact = path): void {
  const tabs = document.querySelectorAll<HTMLButtonElement>('.collection-edit .tabs-field__tab-button')
  if (tab !== null) tabs[tab]?.click()
  // The tab's fields are drawn in the next frames.
  window.setTimeout(() => {
    const field = fieldAt(exact) ?? fieldAt(path)
    const folded = field?.closest('.collapsible--collapsed')
    folded?.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
    const around = field?.closest('.field-type') ?? field
    around?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    const inside =
      around?.querySelector<HTMLElement>(writable) ?? around?.querySelector<HTMLElement>(focusable)
    const target = field?.matches(focusable) ? field : inside
    target?.focus({ preventScroll: true })
  }, 60)
}

/** A text with an editor of its own has no id; its label says which one it is. */
function fieldAt(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return document.getElementById(id) ?? document.querySelector(`label[for="${CSS.escape(id)}"]`)
}
