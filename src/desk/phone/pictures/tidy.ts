/** What has been in the house for long enough goes from the telephone, texts and pictures. */
import type { OwnText } from '@/domain/review/queue-item'
import type { Drafts } from '../drafts'
import type { Holder } from '../kept-store'
import { picturesOf } from './on-phone'

/** @param texts hers, as the house last told of them */
export async function tidy(holder: Holder, drafts: Drafts, texts: readonly OwnText[]): Promise<void> {
  const pictures = picturesOf(holder)
  const unsent = (await pictures.all()).filter(({ isUnsent }) => isUnsent)
  await drafts.tidy(Date.now(), new Set(unsent.map(({ text }) => text)))
  const written = (await drafts.all()).filter(({ isUnsent }) => isUnsent)
  const live = texts.filter(({ publicPath }) => publicPath)
  await pictures.tidy(Date.now(), new Set(live.map(({ id }) => id)), new Set(written.map(({ key }) => key)))
}
