/** The languages in which a module is whole: nobody is handed half a translation on paper. */
import type { Locale } from '@/domain/locales'
import type { ModuleDoc } from './document-shapes'
import { languagesOf } from './pick'

export const handoutLanguages = (doc: ModuleDoc): Locale[] =>
  languagesOf([doc.title, doc.summary, doc.body, doc.preparation, doc.exercises, doc.facilitatorNotes])
