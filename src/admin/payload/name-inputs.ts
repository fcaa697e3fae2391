/** Gives what Payload draws the names and roles that it should have had. */

export type NameWords = {
  readonly file: Readonly<Record<'remove' | 'name' | 'edit' | 'detach', string>>
  /** Of the toolbar over a text, by Payload's keys. */
  readonly toolbar: Readonly<Record<string, string>>
  readonly buttons: Readonly<
    Record<
      ('more' | 'copy' | 'rowActions' | 'copyRows' | 'moveRow' | 'clear') | ('previousPage' | 'nextPage'),
      string
    >
  >
  readonly list: { readonly all: string; readonly row: (title: string) => string }
  /** The part of a form's page over the form. */
  readonly head: string
}

const inputs =
  '.field-type :is(input:not([type="hidden"], [type="file"]), textarea, [contenteditable="true"][role="textbox"])'

/** May be called at every change of the page. A name is copied, not pointed at: labels are drawn anew under one's hands. */
export function nameInputs(page: Document, words: NameWords): void {
  const each = <E extends Element = HTMLElement>(selector: string, mend: (element: E) => void) => {
    for (const element of page.querySelectorAll<E>(selector)) mend(element)
  }
  const name = (selector: string, text: string) =>
    each(`${selector}:not([aria-label="${text}"])`, (part) => part.setAttribute('aria-label', text))
  const role = (selector: string, is: string) =>
    each(`${selector}:not([role])`, (part) => part.setAttribute('role', is))

  each<HTMLInputElement>(inputs, (input) => {
    const label = labelOver(input)
    if (!label || input.labels?.length === 1 || input.getAttribute('aria-label') === label) return
    input.removeAttribute('aria-labelledby')
    input.setAttribute('aria-label', label)
  })
  // A button's name that forgot which language it is in.
  each('.field-type button[aria-label*="[object Object]"]', (button) => {
    const label = button.getAttribute('aria-label')?.replace('[object Object]', '').trim()
    button.setAttribute('aria-label', `${label}: ${labelOver(button)}`)
  })
  each('.fixed-toolbar button', (button) => {
    const label = words.toolbar[button.dataset.buttonKey ?? button.dataset.dropdownKey ?? '']
    if (label && button.getAttribute('aria-label') !== label) button.setAttribute('aria-label', label)
  })
  name('.file-field__remove', words.file.remove)
  name('.file-field__filename', words.file.name)
  name('.upload-relationship-details__edit', words.file.edit)
  name('.upload-relationship-details__remove', words.file.detach)
  name('.doc-controls__popup .popup-button', words.buttons.more)
  name('.copy-to-clipboard', words.buttons.copy)
  name('.array-actions__button', words.buttons.rowActions)
  name('.clipboard-action__popup .popup-button', words.buttons.copyRows)
  name('.collapsible__drag', words.buttons.moveRow)
  name('.clickable-arrow--left', words.buttons.previousPage)
  name('.clickable-arrow--right', words.buttons.nextPage)

  // Of a select: the arrow repeats what the field does, and a cross that takes the focus is one that is heard.
  each('.dropdown-indicator[aria-hidden="true"]:not([tabindex="-1"])', (arrow) =>
    arrow.setAttribute('tabindex', '-1'),
  )
  each('.clear-indicator[aria-hidden="true"]', (cross) => {
    cross.removeAttribute('aria-hidden')
    cross.setAttribute('aria-label', words.buttons.clear)
  })

  // Boxes of a list choose a row, which has a name.
  each<HTMLInputElement>('.table input[type="checkbox"]', (box) => {
    const row = box.closest('tbody tr')
    const title =
      row?.querySelector('td a')?.textContent ?? row?.querySelector('td:nth-child(2)')?.textContent
    const label = row ? words.list.row(title ?? '') : words.list.all
    if (box.getAttribute('aria-label') === label) return
    box.removeAttribute('aria-labelledby')
    box.removeAttribute('title')
    box.setAttribute('aria-label', label)
  })
  // What is read aloud begins with what is seen: "Versions 3".
  each('.doc-tab[aria-label]', (tab) => {
    const seen = tab.textContent?.trim() ?? ''
    if (seen && tab.getAttribute('aria-label') !== seen) tab.setAttribute('aria-label', seen)
  })

  // The title of a group within a form, or of a list, is no banner of the page; tabs are no items of a list.
  role('.group-field header', 'presentation')
  role('.collection-list header', 'presentation')
  role('.doc-tabs__tabs', 'presentation')
  if (!page.querySelector('main')) {
    role('.collection-list', 'main')
    role('.template-minimal', 'main')
    role('.not-found', 'main')
  }
  each('.doc-header:not([role])', (head) => {
    head.setAttribute('role', 'region')
    head.setAttribute('aria-label', words.head)
  })
  // Its file's name stands beside it.
  each('.file-field img:not([alt])', (picture) => picture.setAttribute('alt', ''))
}

const labelOver = (part: Element): string =>
  part.closest('.field-type')?.querySelector('.field-label')?.textContent?.replace(/ ?\*/, '') ?? ''
