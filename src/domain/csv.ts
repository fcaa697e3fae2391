/** Tables for spreadsheets and programs, as RFC 4180 has them. */

export type CsvManner = {
  readonly separator: ',' | ';'
  /** A byte order mark, by which Excel knows UTF-8. */
  readonly hasMark: boolean
}

/** Semicolons and a mark: what a Swedish Excel opens. */
const forPeople: CsvManner = { separator: ';', hasMark: true }

/** A cell that a spreadsheet would run as a formula is written as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Also what others separate by: a program that takes the wrong one for it begins no new cell within a text. */
const wantsQuotes = /[,;\t"\n\r]/

const cell = (value: unknown) => {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'number'
        ? String(value)
        : harmless(String(value))
  return wantsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csv(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  { separator, hasMark }: CsvManner = forPeople,
): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(separator))
  return `${hasMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}
