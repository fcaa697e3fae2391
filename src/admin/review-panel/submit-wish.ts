/** "Save and submit" of a new text: the save leads to another page, and the wish waits for it there. */
const key = 'beratta.submit-when-saved'
const patience = 60_000

export function wishToSubmit(): void {
  sessionStorage.setItem(key, String(Date.now()))
}

/** @returns whether there was a fresh wish; it is granted once */
export function takeSubmitWish(): boolean {
  const wished = Number(sessionStorage.getItem(key) ?? 0)
  sessionStorage.removeItem(key)
  return Date.now() - wished < patience
}

export function forgetSubmitWish(): void {
  sessionStorage.removeItem(key)
}
