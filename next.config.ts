import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // Two builds must never share a folder: tests build beside a running site.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  compress: false, // src/serve compresses once per page, not once per request
  reactStrictMode: true,
  typescript: {
    ignoreBuildErrors: true, // `npm run check` runs tsc as a step of its own
    tsconfigPath: process.env.TSX_TSCONFIG_PATH, // so that tests build another organisation's site
  },
  experimental: {
    // Stack traces that can be read, and errors that keep their names: the log and the API's answers tell them.
    serverMinification: false,
    // A build is made once for a version: what would make the next one quicker takes a third of this one's time.
    turbopackFileSystemCacheForBuild: false,
    // Nobody reads them: what runs is written as it is, and said by its own lines.
    turbopackSourceMaps: false,
  },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['sharp', 'graphile-worker', 'pg', 'piscina'],
}

export default withPayload(config, { devBundleServerPackages: false })
