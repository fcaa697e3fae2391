/** Where a change stands in the feed, as others are told: opaque, so that nobody counts on the number. */

/**
 * A number, and the moment at which its change was told: after a restore the same number is given to another change, and
 * who holds the former is told so and not led past what came before it.
 */
export type Standing = { readonly position: number; readonly at: Date }

/** Before the first change. */
export const beginning: Standing = { position: 0, at: new Date(0) }

/** Another letter would be another way of counting. Neither padding nor a sign that an address spells otherwise. */
export const changeCursor = ({ position, at }: Standing): string =>
  btoa(`d${position}.${at.getTime()}`).replace(/=+$/, '')

/** @returns undefined for what nobody here has written */
export function standingOf(cursor: string): Standing | undefined {
  if (!/^[A-Za-z0-9]{1,44}$/.test(cursor) || cursor.length % 4 === 1) return undefined
  const [, digits, told] = /^d(\d{1,15})\.(\d{1,15})$/.exec(atob(cursor)) ?? []
  const standing = { position: Number(digits), at: new Date(Number(told)) }
  return changeCursor(standing) === cursor ? standing : undefined
}
