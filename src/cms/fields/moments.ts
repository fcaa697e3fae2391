/** When something came and when it was closed; closing starts the clock of how long it is kept. */
import type { FieldHook } from 'payload'
import { now } from '@/cms/clock'

export const rightNow = (): string => now().toISOString()

/** Set when the state becomes `closed`, and cleared when somebody opens it again. */
export const closing: FieldHook = ({ siblingData, originalDoc }) => {
  if (siblingData.state !== 'closed') return null
  return originalDoc?.closedAt ?? rightNow()
}

/** How a moment is shown in the margin of a form. */
export const timestamp = {
  position: 'sidebar' as const,
  date: { pickerAppearance: 'dayAndTime' as const, displayFormat: 'yyyy-MM-dd HH:mm' },
}
