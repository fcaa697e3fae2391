/** PDFs as anybody can write them, object by object. */
import { deflateSync } from 'node:zlib'

export type PdfObject = string | { readonly dict: string; readonly bytes: Buffer }

export const packedStream = (text: string | Buffer, more = ''): PdfObject => ({
  dict: `/Filter /FlateDecode ${more}`,
  bytes: deflateSync(text),
})

export const plainStream = (text: string | Buffer, more = ''): PdfObject => ({
  dict: more,
  bytes: Buffer.from(text),
})

const written = (number: number, object: PdfObject): Buffer => {
  const body =
    typeof object === 'string'
      ? Buffer.from(object, 'latin1')
      : Buffer.concat([
          Buffer.from(`<< ${object.dict} /Length ${object.bytes.length} >>\nstream\n`, 'latin1'),
          object.bytes,
          Buffer.from('\nendstream'),
        ])
  return Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
}

/** @param before bytes of an earlier edition, which this one is appended to */
export function pdfOf(objects: Record<number, PdfObject>, trailer = '/Root 1 0 R', before?: Buffer): Buffer {
  const parts: Buffer[] = [before ?? Buffer.from('%PDF-1.7\n')]
  const offsets: [number, number][] = []
  const size = () => parts.reduce((sum, { length }) => sum + length, 0)
  for (const [number, object] of Object.entries(objects)) {
    offsets.push([Number(number), size()])
    parts.push(written(Number(number), object))
  }
  const start = size()
  const rows = offsets.map(
    ([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
  )
  const count = Math.max(...offsets.map(([number]) => number)) + 1
  parts.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${rows.join('')}`))
  parts.push(Buffer.from(`trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(parts)
}

export const pageWords = (text: string) => `BT /F1 12 Tf 20 100 Td (${text}) Tj ET`

type Change = {
  readonly catalog?: string
  readonly page?: string
  readonly resources?: string
  readonly content?: string
  readonly trailer?: string
  readonly more?: Record<number, PdfObject>
}

/** One page that says `Hej`; objects from 10 on are free for what is planted. */
export const aPdf = ({
  catalog = '',
  page = '',
  resources = '',
  content = '',
  trailer = '',
  more = {},
}: Change) =>
  pdfOf(
    {
      1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      4: packedStream(`${pageWords('Hej')}\n${content}`),
      5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...more,
    },
    `/Root 1 0 R ${trailer}`,
  )
