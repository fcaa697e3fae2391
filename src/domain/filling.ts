/** What those who prepare a database agree on: the start, the migration, and a restore with an archive. */

/** The lock of whoever is at it: any number, the same in every instance. */
export const PREPARING = 7_203_851

/**
 * How far it has come the database itself says, in a comment on the table `users`, to whoever comes next: what is not
 * whole is taken up, what is whole never again. What came out of an archive is whole.
 */
export const [BEGUN, WHOLE] = ['the example content is not whole', 'the example content is whole'] as const

/**
 * What the schema `app` says, in a comment, of a migration that came to its end, with guards and rights in place for this
 * role. One that was killed in between has left nothing, and is taken up.
 */
export const settledFor = (serverRole: string) => `settled for ${serverRole}`

/** Who an address signs in as. */
export const roleIn = (databaseUrl: string) => decodeURIComponent(new URL(databaseUrl).username)

/** The role that answers readers, beside the server's: it signs in with the server's password. */
export const readerRoleOf = (serverRole: string) => `${serverRole}_reader`

/** The same database, as readers' role. */
export function readersAddress(databaseUrl: string): string {
  const address = new URL(databaseUrl)
  address.username = encodeURIComponent(readerRoleOf(roleIn(databaseUrl)))
  return address.href
}
