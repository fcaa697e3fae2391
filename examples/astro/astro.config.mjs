import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Of its own address, so that the policy of src/middleware.ts may forbid styles that stand in a page.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
})
