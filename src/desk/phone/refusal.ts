/** Why a text could not be sent in. */
import type { Finding } from '../api'

export type Refusal = {
  readonly message: string
  readonly findings?: readonly Finding[]
  readonly places?: readonly Place[]
}

/** Something on the page that keeps it back. */
export type Place = { readonly to: string; readonly name: string; readonly why: string }

export const clearRefusal = (form: HTMLElement): void =>
  form.parentElement?.querySelector('[data-refused]')?.remove()
