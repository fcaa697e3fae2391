/** The site's one script, minified, under a name that changes with its content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'

export async function quickExit(): Promise<Map<string, string>> {
  const source = readFileSync('src/site/exit/leave.ts', 'utf8')
  const { code } = await transform(source, { loader: 'ts', minify: true, format: 'iife', target: 'es2018' })
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const path = `/scripts/quick-exit.${hash}.js`
  return new Map([
    [`public${path}`, code],
    [
      'src/generated/quick-exit.ts',
      `// Made by scripts/generate.ts from src/site/exit/leave.ts. Do not edit.\nexport const quickExitScript = '${path}'\n`,
    ],
  ])
}
