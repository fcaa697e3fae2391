/** Her pictures as the page keeps and sends them. */
import { type Holder, phonePictures } from '../kept-store'
import type { Along } from '../sender'
import { goingAlong } from './going-along'
import { OwnPictures } from './own-pictures'
import { uploadInPage } from './upload-in-page'

/** Heard by every tab: how much of which picture has gone, from 0 to 1. */
export const progress = new BroadcastChannel('beratta-desk-pictures')

export type Progress = { readonly key: string; readonly share: number }

export const picturesOf = ({ person, key }: Holder): OwnPictures =>
  new OwnPictures(phonePictures, person.id, key)

/** Its own tab hears it too, which a channel does not tell. */
export const alongOf = (holder: Holder): Along =>
  goingAlong(picturesOf(holder), uploadInPage, (picture, share) => {
    const step: Progress = { key: picture, share }
    progress.postMessage(step)
    progress.dispatchEvent(new MessageEvent('message', { data: step }))
  })
