/** Tables for spreadsheets: semicolons and a byte order mark, because that is what a Swedish Excel opens. */

/** A cell that a spreadsheet would run as a formula is written as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (value: unknown) => {
  const text =
    value === null || value === undefined
      ? ''
      : typeof value === 'number'
        ? String(value)
        : harmless(String(value))
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** @param name of the file, without its ending */
export function csvAnswer(
  name: string,
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
): Response {
  return new Response(csv(header, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
