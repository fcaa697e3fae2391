/** The page that shows a brand with everything on it, and the parts of it that are files. */
import { icon } from '@/brand/mark'
import { homeScene } from '@/brand/scenes/occasions'
import { headed, plain } from '@/pdf/blocks'
import { makePdf } from '@/pdf/make-pdf'
import { shareImage } from '@/site/machine/share-image'
import { renderPage } from '@/site/render'
import { SpecimenPage, type SpecimenPart, specimenParts } from '@/site/specimen/specimen-page'
import type { Visit } from '../visit'

export async function specimen({ query, frame, locale }: Visit<'specimen'>): Promise<Response | undefined> {
  const part = query.get('part')
  if (part === null) return renderPage(<SpecimenPage frame={frame} />, frame, { sheets: frame.look.specimen })
  const name = specimenParts.find((one) => one === part)
  return name && files[name]({ frame, locale })
}

type Shown = Pick<Visit, 'frame' | 'locale'>

const files: Readonly<Record<SpecimenPart, (shown: Shown) => Promise<Response>>> = {
  icon: async ({ frame: { look } }) => answer(icon(look.brand, look), 'image/svg+xml'),
  share: async ({ frame: { look } }) => answer(await shareImage({ kind: 'home' }, look), 'image/png'),
  paper: async ({ frame, locale }) => {
    const { say, site, look } = frame
    const { bytes } = await makePdf({
      language: locale,
      date: new Date(0),
      look,
      cover: {
        scene: homeScene(),
        kicker: site.organisation,
        title: site.name,
        subtitle: say.specimen.text,
        publisher: site.organisation,
      },
      blocks: [
        headed(1, say.specimen.title),
        plain(say.specimen.text),
        { kind: 'note', title: site.name, blocks: [plain(say.footer.promise)] },
      ],
    })
    return answer(new Uint8Array(bytes), 'application/pdf')
  },
}

const answer = (body: string | Uint8Array<ArrayBuffer>, type: string) =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
