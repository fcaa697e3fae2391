/** All of asking, as one file that is fetched when the first of it is needed. */
export { takeUp } from './hand'
export { openAsking } from './leader-view'
export { sendAnswers, tieAnswers } from './send-asked'
export { keepWords } from './words'
