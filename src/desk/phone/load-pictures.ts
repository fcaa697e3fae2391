/** All that pictures want comes with the first of them; who only writes never fetches it. */
import { fetched } from './fetched'

export const loadPictures = () => fetched(() => import('./pictures/pictures-view'))
