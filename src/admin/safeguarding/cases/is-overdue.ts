/** Whether a case should have been answered by now. */
export function isOverdue(
  { state, dueAt }: { readonly state?: unknown; readonly dueAt?: string | null },
  now = new Date(),
): boolean {
  return state !== 'closed' && Boolean(dueAt) && new Date(dueAt ?? '') < now
}
