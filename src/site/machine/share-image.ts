/** The picture of a shared page: the page's own paper composition on a sheet of 1200 × 630. */
import type { Scene } from '@/brand/drawing/scene'
import { svgOf } from '@/brand/drawing/svg'
import type { Look } from '@/brand/look'
import { placeScene } from '@/brand/scenes/landscapes'
import { homeScene, occasionScene, storyScene } from '@/brand/scenes/occasions'
import { subjectScene } from '@/brand/scenes/subjects'
import type { ShareScene } from '@/content/share'

const size = { width: 1200, height: 630 }

function drawing(scene: ShareScene): Scene {
  switch (scene.kind) {
    case 'home':
      return homeScene()
    case 'place':
      return placeScene(scene)
    case 'module':
      return subjectScene(scene)
    case 'story':
      return storyScene(scene)
    case 'other':
      return occasionScene(scene)
  }
}

export async function shareImage(scene: ShareScene, look: Look): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp')
  return Uint8Array.from(
    await sharp(Buffer.from(svgOf(drawing(scene), look, size)))
      .png({ palette: true })
      .toBuffer(),
  )
}
