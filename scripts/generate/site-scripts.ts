/** The site's two scripts, minified, each under a name that changes with its content. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { transform } from 'esbuild'

const scripts = [
  { name: 'quick-exit', constant: 'quickExitScript', source: 'src/site/exit/leave.ts' },
  { name: 'readers', constant: 'readersScript', source: 'src/site/acts/readers.ts' },
]

export async function siteScripts(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const lines = ['// Made by scripts/generate.ts from src/site. Do not edit.']
  for (const { name, constant, source } of scripts) {
    const options = { loader: 'ts', minify: true, format: 'iife', target: 'es2018' } as const
    const { code } = await transform(readFileSync(source, 'utf8'), options)
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
    const path = `/scripts/${name}.${hash}.js`
    files.set(`public${path}`, code)
    lines.push(`export const ${constant} = '${path}'`)
  }
  files.set('src/generated/scripts.ts', `${lines.join('\n')}\n`)
  return files
}
