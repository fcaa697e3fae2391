/** Where a change stands in the feed, as others are told: opaque, so that nobody counts on the number. */

/** Another letter would be another way of counting. Neither padding nor a sign that an address spells otherwise. */
export const changeCursor = (position: number): string => btoa(`c${position}`).replace(/=+$/, '')

/** @returns undefined for what nobody here has written */
export function positionAt(cursor: string): number | undefined {
  if (!/^[A-Za-z0-9]{1,40}$/.test(cursor) || cursor.length % 4 === 1) return undefined
  const [, digits] = /^c(\d{1,15})$/.exec(atob(cursor)) ?? []
  const position = Number(digits)
  return changeCursor(position) === cursor ? position : undefined
}
