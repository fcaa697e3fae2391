/** What readers would see is the house's own page of what is saved (ADR 171): what she wrote goes there first. */
import { page } from './page'

/** @param save says under which id the house has all that she wrote; null where it has not */
export function offerSeeing(form: HTMLElement, save: () => Promise<string | null>): void {
  const see = async () => {
    // Now, by what was pressed: no browser opens one later.
    const tab = navigator.onLine ? open() : null
    const id = await save()
    if (id) (tab ?? window).location.assign(`${page.paths.previews}/${id}`)
    else tab?.close()
  }
  for (const element of form.querySelectorAll<HTMLElement>('[data-see]')) element.hidden = false
  form.querySelector('a[data-see]')?.addEventListener('click', (event) => {
    event.preventDefault()
    void see()
  })
}
