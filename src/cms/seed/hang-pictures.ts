/** Puts the drawn pictures into the library, each once. */
import { credit, type PictureSeed } from './content/pictures'
import { pngOf } from './pictures/svg'
import type { SiteUnderSeed } from './site-under-seed'

/** Uploads one picture unless one that says the same is there. */
export async function hangPicture(site: SiteUnderSeed, { key, scene, alt }: PictureSeed): Promise<void> {
  const { payload } = site
  const { docs } = await payload.find({
    collection: 'media',
    where: { alt: { equals: alt.sv } },
    depth: 0,
    limit: 1,
  })
  site.remember('media', key, docs[0] ? docs[0].id : await upload(site, key, scene, alt))
}

async function upload(
  site: SiteUnderSeed,
  key: string,
  scene: PictureSeed['scene'],
  alt: PictureSeed['alt'],
) {
  const { payload } = site
  const { author: user } = await site.actors()
  const data = await pngOf(scene)
  const media = await payload.create({
    collection: 'media',
    data: { alt: alt.sv, credit, depicts: 'nobody' },
    file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.length },
    locale: 'sv',
    user,
    overrideAccess: false,
    depth: 0,
  })
  await payload.update({
    collection: 'media',
    id: media.id,
    data: { alt: alt.en },
    locale: 'en',
    user,
    overrideAccess: false,
    depth: 0,
  })
  return media.id
}
