/** What the personal-data check must know of a document, beside its words. */

/** A contact's own page is where a work address and number belong. */
export const holdsContacts = (kind: string): boolean => kind === 'contacts' || kind === 'site-settings'

type Marks = { readonly isNameFictional?: unknown; readonly cases?: unknown }

export const areNamesFictional = ({ isNameFictional, cases }: Marks): boolean =>
  isNameFictional === true || cases === 'fictional' || cases === 'composite'
