/** The unit tests alone, for `npm run mutate`: Stryker knows no projects. */
import { mergeConfig } from 'vitest/config'
import config from '../vitest.config'

export default mergeConfig(
  { ...config, test: { ...config.test, projects: undefined } },
  { test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
)
