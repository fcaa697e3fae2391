/** One or several of a fixed set, with every choice named in both languages. */
import type { SelectField } from 'payload'
import { type ChoiceOf, choices, type KeyWith, say } from '@/messages/admin/say'

type More = Partial<
  Pick<SelectField, 'required' | 'defaultValue' | 'hasMany' | 'virtual' | 'index' | 'access' | 'admin'>
>

export const choice = <K extends KeyWith<'options'>>(
  name: string,
  key: K,
  values: readonly ChoiceOf<K>[],
  { admin, ...more }: More = {},
): SelectField =>
  ({ name, type: 'select', options: choices(key, values), ...more, ...say(key, admin) }) as SelectField
