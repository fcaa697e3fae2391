import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles } from '../behind'

/** Tells the paths that lead to a file of `public/` or of the build; both are as they are until the next start. */
export function fileTester(publicDir: string): (path: string) => boolean {
  const files = new Set(
    readdirSync(publicDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(
        (entry) =>
          `/${join(entry.parentPath, entry.name)
            .slice(publicDir.length + 1)
            .replaceAll('\\', '/')}`,
      ),
  )
  return (path) => path.startsWith(builtFiles) || files.has(path)
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/** How long a file may be used without asking: fonts, scripts and files of the build carry their hash in their name. */
export function fileCaching(path: string): string {
  const isNamedByContent = [builtFiles, '/fonts/', '/scripts/'].some((folder) => path.startsWith(folder))
  return isNamedByContent ? FOR_EVER : 'public, max-age=3600, stale-while-revalidate=86400'
}
