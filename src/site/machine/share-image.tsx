/** The picture of a shared page: the page's own paper composition on a sheet of 1200 × 630. */
import type { ReactElement } from 'react'
import type { ShareScene } from '@/content/share'
import { HomeScene, MotifScene, PlaceScene } from '@/site/art/scene'

/** The light papers of tokens.css: a PNG knows no variables and no colour scheme. */
const papers = {
  r: '#a4112c',
  p: '#e7919a',
  g: '#17483a',
  m: '#7fa68f',
  s: '#b9d3e0',
  d: '#7ba3bb',
  w: '#fffaf0',
  b: '#efe0c4',
  k: '#1c1813',
}

const style = [
  '*{fill:currentColor}.l{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}.f{fill:currentColor}',
  ...Object.entries(papers).map(([letter, colour]) => `.${letter}{color:${colour}}`),
].join('')

function drawing(scene: ShareScene): ReactElement {
  if (scene.kind === 'home') return <HomeScene />
  if (scene.kind === 'place') return <PlaceScene {...scene} />
  return <MotifScene seed={scene.seed} />
}

export async function shareImage(scene: ShareScene): Promise<Uint8Array<ArrayBuffer>> {
  const [{ renderToStaticMarkup }, { default: sharp }] = await Promise.all([
    import('react-dom/server'),
    import('sharp'),
  ])
  const inner = renderToStaticMarkup(drawing(scene))
  const ground: keyof typeof papers = inner.includes('on-birch') ? 'b' : 's'
  const nested = inner.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" ')
  const sheet = nested.replace(
    /(<svg[^>]*>)/,
    `$1<style>${style}</style><rect class="${ground}" width="1200" height="520"/>`,
  )
  return Uint8Array.from(
    await sharp(Buffer.from(sheet)).resize(1200, 630, { fit: 'cover' }).png({ palette: true }).toBuffer(),
  )
}
