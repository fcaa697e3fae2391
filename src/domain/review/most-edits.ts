/**
 * Words put in and taken out, beyond which a text counts as written anew: comparing takes time by the square of them,
 * where readers are served. Not a time, since server and browser have to find the same.
 */
export const mostEdits = 1000
