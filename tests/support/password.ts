/** The password of everybody in the tests who is given no other. */
export const password = 'long enough for a test'
