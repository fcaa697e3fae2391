/** What comes with the first of it: who only writes never fetches it. */
import { loadPictures } from './load-pictures'

export const load = { pictures: loadPictures, asking: () => import('./asking/asking') }
