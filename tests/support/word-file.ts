/** Word files as Word writes them, put together from their parts. */
import { strToU8, zipSync } from 'fflate'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
export const line = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
/** As Swedish Word calls it: the name of the style is English, its id is not. */
export const headed = (level: number, text: string) => line(run(text), `<w:pStyle w:val="Rubrik${level}"/>`)
export const listed = (text: string, { level = 0, list = 1 } = {}) =>
  line(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
export const linked = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
export const pictured =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bild" descr="Amira, nio år"/><a:graphic><a:graphicData>' +
  '<pic:pic><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic>' +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

const styles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Rubrik${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')
const levels = (format: string) =>
  [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')
const numbering =
  `<w:abstractNum w:abstractNumId="1">${levels('bullet')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${levels('decimal')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'

/**
 * @param body paragraphs
 * @param links where each named link leads
 * @param more parts beside, or instead of, the usual
 */
export function wordFile(
  body: string,
  links: Record<string, string> = {},
  more: Record<string, string | Uint8Array> = {},
): Buffer {
  const external = Object.entries(links).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  const inside = ['styles', 'numbering'].map(
    (part) => `<Relationship Id="${part}" Type="${office}/${part}" Target="${part}.xml"/>`,
  )
  const picture = `<Relationship Id="picture" Type="${office}/image" Target="media/image1.png"/>`
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships">${[...inside, ...external, picture].join('')}</Relationships>`,
    'word/media/image1.png': strToU8('no picture at all'),
    'docProps/core.xml':
      '<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Hemlig Person</dc:creator></x>',
    ...more,
  }
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  )
  return Buffer.from(zipSync(Object.fromEntries(bytes)))
}
