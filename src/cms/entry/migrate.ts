/** `npm run migrate`: brings the database up to date. What a start runs first, where it knows the owner. */
const help = `npm run migrate

Brings the database up to date, and says what the server's role may do. A start does it by itself, unless it is
given the server's role alone: then this comes before it.

  DATABASE_OWNER_URL   the owner of the tables; without it, DATABASE_URL's role is both
  DATABASE_URL         the server's role; made where it is missing, if the owner may make roles
`

if (process.argv.includes('--help')) console.log(help)
else {
  const [{ migrateDatabase }, { runToItsEnd }] = await Promise.all([
    import('../db/migrate-database'),
    import('../backup/told'),
  ])
  await runToItsEnd(() => migrateDatabase())
}
process.exit(0)

export {}
