/** The password of everybody in the tests who is given no other. */
export const password = 'long enough for a test'

/** What is typed in its place where somebody gets it wrong many times over. */
export const wrongPassword = 'inte rätt lösenord alls'
