/** Days as `2026-11-29`. Arithmetic on them is in UTC, so that no summer time makes one shorter. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
