/** Documents with a word planted in every place that a format has for words which its author does not see. */
import { strToU8 } from 'fflate'
import sharp from 'sharp'
import { aPdf, packedStream, pageWords, pdfOf, plainStream } from './raw-pdf'
import { line, run, wordFile } from './word-file'

export const planted = 'Kanariekvist-7319'

const photo = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#593' } })
    .withExif({ IFD0: { Artist: planted, ImageDescription: planted }, IFD3: { GPSLatitude: '66/1 0/1 0/1' } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${planted}</note></x:xmpmeta>`)
export const jpegWithNotes = () => photo().jpeg().toBuffer()
export const pngWithNotes = () => photo().png().toBuffer()

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The relationships of the text, those of `wordFile` replaced. */
const leadsTo = (...all: readonly (readonly [type: string, target: string, mode?: string])[]) => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}/relationships">${all
    .map(
      ([type, target, mode], at) =>
        `<Relationship Id="rId${at + 1}" Type="${types}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`,
})
const rootsTo = (...all: readonly (readonly [type: string, target: string])[]) => ({
  '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="d" Type="${types}/officeDocument" Target="word/document.xml"/>${all
    .map(([type, target], at) => `<Relationship Id="r${at}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`,
})

const body = line(run('Hej'))
const shown = (id: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${planted}.jpg" descr="En grön yta"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${planted}.jpg"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** Each is taken, without what is planted in it. */
export const wordFilesWithSecrets: Record<string, () => Buffer | Promise<Buffer>> = {
  'who wrote it': () =>
    wordFile(
      body,
      {},
      {
        ...rootsTo(
          [`${package_}/relationships/metadata/core-properties`, 'docProps/core.xml'],
          [`${types}/extended-properties`, 'docProps/app.xml'],
          [`${types}/custom-properties`, 'docProps/custom.xml'],
        ),
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${planted}</dc:creator><cp:lastModifiedBy>${planted}</cp:lastModifiedBy><cp:keywords>${planted}</cp:keywords><dc:subject>${planted}</dc:subject><dc:description>${planted}</dc:description><cp:category>${planted}</cp:category></cp:coreProperties>`,
        'docProps/app.xml': `<Properties xmlns="${types}/extended-properties"><Company>${planted}</Company><Manager>${planted}</Manager><Template>${planted}.dotx</Template></Properties>`,
        'docProps/custom.xml': `<Properties xmlns="${types}/custom-properties"><property name="${planted}">${planted}</property></Properties>`,
      },
    ),
  comments: () =>
    wordFile(
      line(
        `<w:commentRangeStart w:id="0"/>${run('Hej')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      {},
      {
        ...leadsTo(
          ['comments', 'comments.xml'],
          ['people', 'people.xml'],
          ['commentsExtended', 'commentsExtended.xml'],
        ),
        'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="${planted}">${line(run(planted))}</w:comment></w:comments>`,
        'word/people.xml': `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${planted}"/></w15:people>`,
        'word/commentsExtended.xml': `<x>${planted}</x>`,
      },
    ),
  'what was struck out, and by whom': () =>
    wordFile(
      line(
        `<w:ins w:id="1" w:author="${planted}" w:date="2026-01-01T00:00:00Z">${run('Hej')}</w:ins><w:del w:id="2" w:author="${planted}"><w:r><w:delText>${planted}</w:delText></w:r></w:del><w:moveFrom w:id="3" w:author="x">${run(planted)}</w:moveFrom>`,
      ) +
        `<w:p><w:pPr><w:pPrChange w:id="4" w:author="${planted}"><w:pPr/></w:pPrChange></w:pPr></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del w:id="5" w:author="${planted}"/></w:trPr><w:tc>${line(run(planted))}</w:tc></w:tr><w:tr><w:tc>${line(run('kvar'))}</w:tc></w:tr></w:tbl>`,
    ),
  'what was struck out, under another prefix': () =>
    wordFile(
      `<q:p xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:r><q:t>Hej</q:t></q:r><q:del q:author="${planted}"><q:r><q:delText>${planted}</q:delText></q:r></q:del></q:p>`,
    ),
  'data tied to it': () =>
    wordFile(
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/${planted}" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt><w:customXml w:element="${planted}">${body}</w:customXml>`,
      {},
      {
        ...leadsTo(['customXml', '../customXml/item1.xml'], ['glossaryDocument', 'glossary/document.xml']),
        'customXml/item1.xml': `<a>${planted}</a>`,
        'customXml/itemProps1.xml': `<a>${planted}</a>`,
        'word/glossary/document.xml': `<w:glossaryDocument ${w}>${planted}</w:glossaryDocument>`,
      },
    ),
  'its template': () =>
    wordFile(
      body,
      {},
      {
        ...leadsTo(['settings', 'settings.xml']),
        'word/settings.xml': `<w:settings ${w} xmlns:r="${types}"><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot w:val="00112233"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${planted}"/></w:docVars><w:mailMerge><w:query w:val="${planted}"/></w:mailMerge></w:settings>`,
        'word/_rels/settings.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${types}/attachedTemplate" Target="file:///C:/${encodeURIComponent(planted)}/${planted}.dotm" TargetMode="External"/></Relationships>`,
      },
    ),
  'a photograph’s notes and name': async () =>
    wordFile(
      line(shown('rId1') + shown('rId2')),
      {},
      {
        ...leadsTo(['image', `media/${planted}.jpg`], ['image', 'media/b.png']),
        [`word/media/${planted}.jpg`]: new Uint8Array(await jpegWithNotes()),
        'word/media/b.png': new Uint8Array(await pngWithNotes()),
      },
    ),
  'a photograph that nothing shows': async () =>
    wordFile(body, {}, { ...leadsTo(), 'word/media/a.jpg': new Uint8Array(await jpegWithNotes()) }),
  'the author’s name in a field': () =>
    wordFile(
      line(
        field(` AUTHOR ${planted} `, 'Hej') +
          field(` TC "${planted}" `, '') +
          field(` ADDIN ${planted} `, ' du'),
      ),
    ),
  'a link to a file of hers': () =>
    wordFile(
      line(
        `<w:hyperlink r:id="rId1">${run('Hej')}</w:hyperlink>${field(` HYPERLINK "file:///C:/${planted}" `, 'du')}`,
      ),
      {},
      {
        ...leadsTo(['hyperlink', `file:///C:/Users/${planted}/`, 'External']),
      },
    ),
  'what stands between the parts': () => {
    const bytes = wordFile(body, {}, { [`${planted}.txt`]: planted })
    return Buffer.concat([bytes, Buffer.from(planted)])
  },
  'comments and instructions of XML': () =>
    wordFile(`${body}<!-- ${planted} --><?x ${planted}?><z:x xmlns:z="urn:${planted}">${planted}</z:x>`),
}

const ole =
  '<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId1"/></w:object>'

/** Each is refused, and told what it holds and where. */
export const wordFilesRefused: Record<string, readonly [thing: string, make: () => Buffer]> = {
  macros: ['macro', () => wordFile(body, {}, { 'word/vbaProject.bin': planted })],
  'an embedded object': [
    'embedded',
    () =>
      wordFile(
        line(`<w:r>${ole}</w:r>`),
        {},
        {
          ...leadsTo(['oleObject', 'embeddings/a.bin']),
          'word/embeddings/a.bin': planted,
        },
      ),
  ],
  'an embedded workbook': [
    'embedded',
    () =>
      wordFile(
        line(`<w:r>${ole}</w:r>`),
        {},
        {
          ...leadsTo(['package', 'embeddings/a.xlsx']),
          'word/embeddings/a.xlsx': planted,
        },
      ),
  ],
  'a program’s button': [
    'control',
    () =>
      wordFile(
        line('<w:r><w:object><w:control r:id="rId1"/></w:object></w:r>'),
        {},
        leadsTo(['control', 'activeX/a.xml']),
      ),
  ],
  'a text from elsewhere': [
    'foreignText',
    () =>
      wordFile(
        '<w:altChunk r:id="rId1"/>',
        {},
        { ...leadsTo(['aFChunk', 'a.html']), 'word/a.html': planted },
      ),
  ],
  'a picture that lies elsewhere': [
    'linkedPicture',
    () =>
      wordFile(
        line('<w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r>'),
        {},
        leadsTo(['image', `http://example.org/${planted}.png`, 'External']),
      ),
  ],
  'a picture of a kind that cannot be cleaned': [
    'pictureKind',
    () =>
      wordFile(
        line(shown('rId1')),
        {},
        {
          ...leadsTo(['image', 'media/a.emf']),
          'word/media/a.emf': strToU8(planted),
        },
      ),
  ],
}

/** Each is read by the personal-data check, in the place that is named. */
export const wordFilesRead: Record<string, readonly [place: string, make: (words: string) => Buffer]> = {
  text: ['', (words) => wordFile(line(run(words.slice(0, 9)) + run(words.slice(9))))],
  insertions: ['', (words) => wordFile(line(`<w:ins w:author="x">${run(words)}</w:ins>`))],
  'text boxes': [
    '',
    (words) =>
      wordFile(line(`<w:r><w:pict><w:txbxContent>${line(run(words))}</w:txbxContent></w:pict></w:r>`)),
  ],
  'a second footnote': [
    'footnote.2',
    (words) =>
      wordFile(
        body,
        {},
        {
          ...leadsTo(['footnotes', 'footnotes.xml']),
          'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1">${line('')}</w:footnote><w:footnote w:id="1">${line(run('En'))}</w:footnote><w:footnote w:id="2">${line(run(words))}</w:footnote></w:footnotes>`,
        },
      ),
  ],
  endnotes: [
    'endnote.1',
    (words) =>
      wordFile(
        body,
        {},
        {
          ...leadsTo(['endnotes', 'endnotes.xml']),
          'word/endnotes.xml': `<w:endnotes ${w}><w:endnote w:id="1">${line(run(words))}</w:endnote></w:endnotes>`,
        },
      ),
  ],
  'a header': [
    'header.1',
    (words) =>
      wordFile(
        body,
        {},
        {
          ...leadsTo(['header', 'header1.xml']),
          'word/header1.xml': `<w:hdr ${w}>${line(run(words))}</w:hdr>`,
        },
      ),
  ],
  'a footer': [
    'footer.1',
    (words) =>
      wordFile(
        body,
        {},
        {
          ...leadsTo(['footer', 'footer1.xml']),
          'word/footer1.xml': `<w:ftr ${w}>${line(run(words))}</w:ftr>`,
        },
      ),
  ],
  'a chart': [
    'chart.1',
    (words) =>
      wordFile(
        line(
          '<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></w:drawing></w:r>',
        ),
        {},
        {
          ...leadsTo(['chart', 'charts/chart1.xml']),
          'word/charts/chart1.xml': `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>${words}</c:v></c:chartSpace>`,
        },
      ),
  ],
  'a picture’s description': [
    'labels',
    (words) =>
      wordFile(
        line(
          `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${words}"/></wp:inline></w:drawing></w:r>`,
        ),
      ),
  ],
  'a link’s address': [
    'links',
    (words) =>
      wordFile(
        line(`<w:hyperlink r:id="rId1">${run('Hej')}</w:hyperlink>`),
        {},
        leadsTo(['hyperlink', `https://example.org/?q=${encodeURIComponent(words)}`, 'External']),
      ),
  ],
  'its title': [
    'properties',
    (words) =>
      wordFile(
        body,
        {},
        {
          ...rootsTo([`${package_}/relationships/metadata/core-properties`, 'docProps/core.xml']),
          'docProps/core.xml': `<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${words}</dc:title></cp:coreProperties>`,
        },
      ),
  ],
}

const string = `(${planted})`
const script = `<< /S /JavaScript /JS ${string} >>`

/** Each is taken, without what is planted in it. */
export const pdfsWithSecrets: Record<string, () => Buffer | Promise<Buffer>> = {
  'who wrote it': () =>
    aPdf({
      catalog: '/Metadata 10 0 R',
      trailer: `/Info 11 0 R /ID [${string} ${string}]`,
      more: {
        10: plainStream(`<x:xmpmeta>${planted}</x:xmpmeta>`, '/Type /Metadata /Subtype /XML'),
        11: `<< /Title (Rapport) /Author ${string} /Subject ${string} /Keywords ${string} /Creator ${string} /Producer ${string} /Own ${string} >>`,
      },
    }),
  scripts: () =>
    aPdf({
      catalog: `/OpenAction ${script} /AA << /WC ${script} >> /Names << /JavaScript << /Names [(a) ${script}] >> >>`,
      page: `/AA << /O ${script} >>`,
    }),
  attachments: () =>
    aPdf({
      catalog: '/AF [10 0 R] /Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >> /PageMode /UseAttachments',
      page: `/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 10 0 R /Contents ${string} >>]`,
      more: {
        10: `<< /Type /Filespec /F ${string} /UF ${string} /EF << /F 11 0 R >> >>`,
        11: packedStream(planted, '/Type /EmbeddedFile'),
      },
    }),
  'notes on the page, and by whom': () =>
    aPdf({
      page: `/Annots [10 0 R 11 0 R << /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /T ${string} /Contents ${string} /AP << /N 12 0 R >> >>]`,
      more: {
        10: `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ${string} /Contents ${string} /Popup 11 0 R >>`,
        11: `<< /Type /Annot /Subtype /Popup /Parent 10 0 R /Rect [0 0 9 9] /Contents ${string} >>`,
        12: packedStream('0 0 9 9 re f', '/Type /XObject /Subtype /Form /BBox [0 0 9 9]'),
      },
    }),
  'a form’s hidden value and scripts': () =>
    aPdf({
      catalog: '/AcroForm << /Fields [10 0 R 11 0 R] >>',
      page: '/Annots [10 0 R 11 0 R]',
      more: {
        10: `<< /Type /Annot /Subtype /Widget /FT /Tx /F 2 /T ${string} /V ${string} /DV ${string} /Rect [0 0 9 9] /AA << /K ${script} >> >>`,
        11: `<< /Type /Annot /Subtype /Widget /FT /Tx /T ${string} /TU ${string} /V (Anna) /Rect [0 0 90 20] /AP << /N 12 0 R >> >>`,
        12: packedStream(
          'BT /F1 9 Tf (Ifyllt) Tj ET',
          '/Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font << /F1 5 0 R >> >>',
        ),
      },
    }),
  'links that start something': () =>
    aPdf({
      page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F ${string} >> >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A ${script} >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///${planted}) >> >> << /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) /Next ${script} >> >>]`,
    }),
  'an outline that starts something': () =>
    aPdf({
      catalog: '/Outlines 10 0 R',
      more: {
        10: '<< /Type /Outlines /First 11 0 R /Last 11 0 R /Count 1 >>',
        11: `<< /Title (Kapitel) /Parent 10 0 R /A ${script} >>`,
      },
    }),
  'an earlier edition': () =>
    pdfOf(
      { 4: packedStream(pageWords('Hej igen')) },
      '/Root 1 0 R /Prev 9',
      aPdf({ more: { 4: plainStream(pageWords(planted)), 20: string } }),
    ),
  'what belongs to nothing': () =>
    Buffer.concat([aPdf({ more: { 10: string, 11: packedStream(planted) } }), Buffer.from(planted)]),
  'a photograph’s notes': async () =>
    aPdf({
      resources: '/XObject << /I 10 0 R >>',
      content: 'q 60 0 0 40 0 0 cm /I Do Q',
      more: {
        10: plainStream(
          await jpegWithNotes(),
          '/Type /XObject /Subtype /Image /Width 60 /Height 40 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 11 0 R',
        ),
        11: packedStream(planted, '/Type /Metadata'),
      },
    }),
  'notes of programs': () =>
    aPdf({
      page: `/PieceInfo << /Adobe << /Private ${string} >> >> /LastModified ${string} /Own ${string}`,
      catalog: `/PieceInfo << /X ${string} >> /Own ${string}`,
    }),
}

/** Each is refused, and told what it holds. */
export const pdfsRefused: Record<string, readonly [thing: string, make: () => Buffer]> = {
  'a form of XFA': [
    'form',
    () => aPdf({ catalog: '/AcroForm << /XFA 10 0 R >>', more: { 10: packedStream(planted) } }),
  ],
  'a value that only a reader’s program would show': [
    'form',
    () =>
      aPdf({ page: `/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /V ${string} /Rect [0 0 9 9] >>]` }),
  ],
  'a camera’s notes in a page': ['unknown', () => aPdf({ content: `BI /W 1 ID Exif\0\0${planted} EI` })],
}

/** Each is read by the personal-data check, in the place that is named. */
export const pdfsRead: Record<string, readonly [place: string, make: (words: string) => Buffer]> = {
  'a layer that is not shown': [
    '',
    (words) =>
      aPdf({
        catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
        resources: '/Properties << /L 10 0 R >>',
        content: `/OC /L BDC\n${pageWords(words)}\nEMC`,
        more: { 10: '<< /Type /OCG /Name (Lager) >>' },
      }),
  ],
  'text beside the page': ['', (words) => aPdf({ content: pageWords(words).replace('20 100', '900 -900') })],
  'text that is cut off': ['', (words) => aPdf({ page: '/CropBox [0 0 50 50]', content: pageWords(words) })],
  'text without ink': ['', (words) => aPdf({ content: `3 Tr ${pageWords(words)}` })],
  'a filled-in field': [
    '',
    (words) =>
      aPdf({
        catalog: '/AcroForm << /Fields [11 0 R] >>',
        page: '/Annots [11 0 R]',
        more: {
          11: '<< /Type /Annot /Subtype /Widget /FT /Tx /V (x) /Rect [0 0 90 20] /AP << /N 12 0 R >> >>',
          12: packedStream(
            pageWords(words),
            '/Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font << /F1 5 0 R >> >>',
          ),
        },
      }),
  ],
  'an outline': [
    'labels',
    (words) =>
      aPdf({
        catalog: '/Outlines 10 0 R',
        more: {
          10: '<< /Type /Outlines /First 11 0 R /Last 11 0 R >>',
          11: `<< /Title (${words}) /Parent 10 0 R >>`,
        },
      }),
  ],
  'a description for screen readers': [
    'labels',
    (words) =>
      aPdf({
        catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R',
        more: {
          10: '<< /Type /StructTreeRoot /K 11 0 R >>',
          11: `<< /S /Figure /P 10 0 R /Alt (${words}) /K [] >>`,
        },
      }),
  ],
  'a replacement in the page': [
    'labels',
    (words) => aPdf({ content: `/Span << /ActualText (${words}) >> BDC EMC` }),
  ],
  'a link’s address': [
    'links',
    (words) =>
      aPdf({
        page: `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/?q=${encodeURIComponent(words)}) >> >>]`,
      }),
  ],
  'a layer’s name': [
    'labels',
    (words) =>
      aPdf({
        catalog: '/OCProperties << /OCGs [10 0 R] /D << >> >>',
        more: { 10: `<< /Type /OCG /Name (${words}) >>` },
      }),
  ],
  'its title': [
    'properties',
    (words) => aPdf({ trailer: '/Info 10 0 R', more: { 10: `<< /Title (${words}) >>` } }),
  ],
}
