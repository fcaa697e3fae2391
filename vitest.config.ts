import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = {
  '@payload-config': from('./payload.config.ts'),
  '@organisation': from('./organisation.config.ts'),
  '@': from('./src'),
}

/** Whoever frees all memory to look at it has a process before it that holds little: freeing searches all that it holds. */
class MemoryFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const frees = (file: TestSpecification) =>
      readFileSync(file.moduleId, 'utf8').includes('collectGarbage()')
    const sorted = await super.sort(files)
    return [...sorted.filter(frees), ...sorted.filter((file) => !frees(file))]
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    isolate: false,
    sequence: { sequencer: MemoryFirst },
    setupFiles: ['tests/support/own-modules.ts'],
    // A query that names a forbidden field is answered 400; Payload leaves the other fields' refusals of the same
    // query unawaited (validateQueryPaths). The server logs such a rejection and goes on.
    onUnhandledError: (error) =>
      !('isOperational' in error && error.isOperational && 'status' in error && error.status === 400),
    projects: [
      {
        extends: true,
        // What a busy machine takes six seconds for is no fault; nothing here waits for a clock.
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['tests/int/**/*.test.ts'],
          globalSetup: ['tests/support/database-server.ts'],
          setupFiles: ['tests/support/own-database.ts', 'tests/support/quick-password.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
