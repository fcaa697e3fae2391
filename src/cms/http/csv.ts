import { csv } from '@/domain/csv'

/** A table as a file to keep. @param name of the file, without its ending */
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
