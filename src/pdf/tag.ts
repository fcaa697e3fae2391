/** Structure elements, in one place because pdfkit's published types know less than pdfkit does. */

export type TagName =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Div'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure'
  | 'Document'

export type Tagged = PDFKit.PDFStructureElement

type Facts = { readonly alt?: string; readonly bbox?: readonly [number, number, number, number] }

/** An element that is filled later; the caller ends it. */
export const openTag = (doc: PDFKit.PDFDocument, name: TagName): Tagged => doc.struct(name)

/** An element that is what `write` draws. */
export const tag = (doc: PDFKit.PDFDocument, name: TagName, write: () => void, facts: Facts = {}): Tagged =>
  doc.struct(name, facts as PDFKit.Mixins.StructureElementOptions, [write])

/** Draws something that says nothing: screen readers skip it. */
export function decorate(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}
