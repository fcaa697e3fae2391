/** What comes with the first of it: who only writes never fetches it. */
import { fetched } from './fetched'
import { loadPictures } from './load-pictures'

export const load = { pictures: loadPictures, asking: () => fetched(() => import('./asking/asking')) }
