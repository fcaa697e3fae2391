/**
 * `npm run mutate`: changes the rules one small piece at a time and says which change no unit test notices.
 * `npm run mutate -- --mutate src/domain/workflow/guards.ts` tries one file.
 */
import { exitCodeOf } from './check/run'

process.exit(await exitCodeOf('stryker', ['run', ...process.argv.slice(2)]))
