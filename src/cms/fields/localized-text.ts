/** A short text, or one of a few lines, in every language. */
import type { Field } from 'payload'
import { type Key, say } from '@/messages/admin/say'

export const localizedText = (
  name: string,
  key: Key,
  type: 'text' | 'textarea' = 'text',
  admin?: object,
): Field =>
  ({
    name,
    type,
    localized: true,
    maxLength: type === 'text' ? 300 : 2000,
    ...say(key, admin),
  }) as Field
