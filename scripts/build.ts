/** Builds the site for an image, without a database, and stamps it: a start on the same sources builds nothing. */
import { readEnv } from '../src/env'
import { buildIfStale } from '../src/serve/start/build-if-stale'

await buildIfStale(readEnv().NEXT_DIST_DIR, new AbortController().signal)
process.exit(0)
