import { z } from 'zod'
import type { PageDoc } from '@/content/document-shapes'
import { pageView } from '@/content/page-view'
import { resource } from '../resource'
import { picture, pictureSchema, rich, richTextSchema, said, textSchema } from '../wire'

export const pages = resource({
  kind: 'pages',
  about: 'A page of its own, such as the one about privacy.',
  fields: {
    title: textSchema,
    summary: textSchema.nullable(),
    body: richTextSchema.nullish(),
    picture: pictureSchema.nullable(),
    contentNotice: textSchema.nullable(),
    hasQuickExit: z.boolean(),
    showsSupport: z.boolean(),
  },
  tell: (doc: PageDoc, asked) => {
    const view = pageView(doc, asked.locale)
    return {
      languages: view.languages,
      title: said(view.title, asked),
      summary: said(view.summary, asked),
      body: rich(view.body, doc.body, asked),
      picture: picture(doc.cover, asked),
      contentNotice: said(view.contentNotice, asked),
      hasQuickExit: view.hasQuickExit,
      showsSupport: view.showsSupport,
    }
  },
})
