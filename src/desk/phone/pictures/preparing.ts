/**
 * How many pictures of a text are being prepared. Until one is prepared nothing of it is kept, since the camera's file never
 * is (ADR 161): where the page closes meanwhile, as when a telephone wants the memory, she is told at her return.
 */

/** Beside the sealed texts, for it says nothing of them, and is written at once. */
const place = (text: string) => `beratta-desk-preparing ${text}`

/** @param left none: all that she chose lies here */
export function notePreparing(text: string, left: number): void {
  try {
    if (left > 0) localStorage.setItem(place(text), String(left))
    else localStorage.removeItem(place(text))
  } catch {
    // A browser that keeps nothing of that kind says nothing of it either.
  }
}

/** @returns how many were lost, once */
export function takeLost(text: string): number {
  const lost = countLost(text)
  if (lost > 0) notePreparing(text, 0)
  return lost
}

export function countLost(text: string): number {
  try {
    return Number(localStorage.getItem(place(text)) ?? 0)
  } catch {
    return 0
  }
}
