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

const cell = (value: unknown, separator: string) => {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'number'
        ? String(value)
        : harmless(String(value))
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csv(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  { separator, hasMark }: CsvManner = forPeople,
): string {
  const lines = [header, ...rows].map((row) => row.map((value) => cell(value, separator)).join(separator))
  return `${hasMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}
