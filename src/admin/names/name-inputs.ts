/** Gives inputs and buttons of Payload's the names that they should have had. */

export type NameWords = {
  readonly file: Readonly<Record<'remove' | 'name' | 'edit' | 'detach', string>>
  /** Of the toolbar over a text, by Payload's keys. */
  readonly toolbar: Readonly<Record<string, string>>
}

const inputs = '.field-type :is(input:not([type="hidden"], [type="file"]), textarea)'

/** May be called at every change of the page. A name is copied, not pointed at: labels are drawn anew under one's hands. */
export function nameInputs(page: Document, { file, toolbar }: NameWords): void {
  for (const input of page.querySelectorAll<HTMLInputElement>(inputs)) {
    const name = labelOver(input)
    if (!name || input.labels?.length === 1 || input.getAttribute('aria-label') === name) continue
    input.removeAttribute('aria-labelledby')
    input.setAttribute('aria-label', name)
  }
  // A button's name that forgot which language it is in.
  for (const button of page.querySelectorAll('.field-type button[aria-label*="[object Object]"]')) {
    const name = button.getAttribute('aria-label')?.replace('[object Object]', '').trim()
    button.setAttribute('aria-label', `${name}: ${labelOver(button)}`)
  }
  for (const button of page.querySelectorAll<HTMLElement>('.fixed-toolbar button')) {
    const name = toolbar[button.dataset.buttonKey ?? button.dataset.dropdownKey ?? '']
    if (name && button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name)
  }
  for (const [part, name] of [
    ['.file-field__remove', file.remove],
    ['.file-field__filename', file.name],
    ['.upload-relationship-details__edit', file.edit],
    ['.upload-relationship-details__remove', file.detach],
  ] as const)
    for (const unnamed of page.querySelectorAll(`${part}:not([aria-label])`))
      unnamed.setAttribute('aria-label', name)
  // The title of a group within a form is no banner of the page.
  for (const title of page.querySelectorAll('.group-field header:not([role])'))
    title.setAttribute('role', 'presentation')
  // Its file's name stands beside it.
  for (const picture of page.querySelectorAll('.file-field img:not([alt])')) picture.setAttribute('alt', '')
}

const labelOver = (part: Element): string =>
  part.closest('.field-type')?.querySelector('.field-label')?.textContent?.replace(/ ?\*/, '') ?? ''
