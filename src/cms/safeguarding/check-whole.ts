/** The check of a long document, as a thread is asked for it: with one argument. */
import { checkDocument, type DocumentField, type DocumentOptions } from '@/domain/privacy/check-document'
import type { Finding } from '@/domain/privacy/finding'

export type WholeDocument = { readonly fields: readonly DocumentField[]; readonly options: DocumentOptions }

export const checkWhole = ({ fields, options }: WholeDocument): Finding[] => checkDocument(fields, options)
