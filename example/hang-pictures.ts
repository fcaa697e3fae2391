/** Puts the drawn pictures into the library, each once. */
import { makeSizes } from '@/cms/media/make-sizes'
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
  const id = docs[0] ? docs[0].id : await upload(site, key, scene, alt)
  // Not left to the worker: the first reader comes before it does.
  await makeSizes(payload, { id })
  site.remember('media', key, id)
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
