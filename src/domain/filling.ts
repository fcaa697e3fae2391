/** What those who fill a database agree on: the start, with the example content, and a restore, with an archive. */

/** The lock of whoever is at it: any number, the same in every instance. */
export const PREPARING = 7_203_851

/**
 * How far it has come the database itself says, in a comment on the table `users`, to whoever comes next: what is not
 * whole is taken up, what is whole never again. What came out of an archive is whole.
 */
export const [BEGUN, WHOLE] = ['the example content is not whole', 'the example content is whole'] as const
