import { z } from 'zod'
import type { MunicipalityDoc } from '@/content/document-shapes'
import { languagesOf, pick } from '@/content/pick'
import { placeOf } from '@/content/place'
import { richText } from '@/content/rich-text'
import { resource } from '../resource'
import { picture, pictureSchema, rich, richTextSchema, said, textSchema } from '../wire'

export const municipalities = resource({
  kind: 'municipalities',
  about: 'A municipality that takes part. The point is the middle of it, never the place of an activity.',
  fields: {
    name: z.string(),
    officialName: z.string(),
    code: z.string().describe('Its official number in the country.'),
    county: z.string().nullable(),
    point: z.object({ lat: z.number(), lon: z.number() }).describe('Degrees, WGS 84.'),
    summary: textSchema.nullable(),
    body: richTextSchema.nullish(),
    picture: pictureSchema.nullable(),
  },
  tell: (doc: MunicipalityDoc, asked) => {
    const { name, officialName, code, county, lat, lon } = placeOf(doc, asked.locale)
    return {
      languages: languagesOf([doc.summary, doc.body]),
      name,
      officialName,
      code,
      county: county ?? null,
      point: { lat, lon },
      summary: said(pick(doc.summary, asked.locale), asked),
      body: rich(richText(doc.body, asked.locale), doc.body, asked),
      picture: picture(doc.cover, asked),
    }
  },
})
