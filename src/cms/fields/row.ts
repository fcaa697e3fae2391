/** Fields side by side, sharing the width. */
import type { Field, RowField } from 'payload'

export const row = (...fields: Field[]): RowField => ({
  type: 'row',
  fields: fields.map((field) => narrow(field, fields.length)),
})

function narrow(field: Field, count: number): Field {
  const admin = { width: `${Math.floor(100 / count)}%`, ...field.admin }
  return { ...field, admin } as Field
}
