/** Words of Payload's own that read badly where it puts them: capitals in the middle of a sentence, a text without a name. */
import type { AdminLanguage } from '@/domain/languages'
import { editorsFinnish } from './payloads-finnish'

export const payloadsWords = {
  sv: {
    general: {
      or: 'eller',
      perPage: 'Per sida: {{limit}}',
      untitled: 'Utan namn än',
      creatingNewLabel: 'Ny: {{label}}',
    },
  },
  en: { general: { or: 'or', untitled: 'No name yet', creatingNewLabel: 'New: {{label}}' } },
  fi: {
    general: { or: 'tai', untitled: 'Ei vielä nimeä', creatingNewLabel: 'Uusi: {{label}}' },
    lexical: editorsFinnish,
  },
} satisfies Record<AdminLanguage, unknown>
