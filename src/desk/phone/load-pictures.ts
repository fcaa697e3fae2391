/** All that pictures want comes with the first of them; who only writes never fetches it. */
export const loadPictures = () => import('./pictures/pictures-view')
