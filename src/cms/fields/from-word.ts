/** Puts above a text the button that fetches it from a Word file; src/admin/word reads the file. */
import type { Field } from 'payload'

const component = '/src/admin/word/from-word#FromWord'

export const fromWord = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, components: { beforeInput: [component] } } }) as Field
