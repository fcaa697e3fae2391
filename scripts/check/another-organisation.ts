/**
 * For a build, and a start, of the site of another organisation than organisation.config.ts says: what is drawn in the
 * browser knows it too, so that no running server can change it.
 */
export const anotherOrganisation = {
  NEXT_DIST_DIR: '.next-another',
  TSX_TSCONFIG_PATH: 'tests/support/finnish.tsconfig.json',
}
