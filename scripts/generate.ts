/**
 * Writes what is derived from its sources: style sheets, the outlines of countries, fonts and their shapes, the
 * tables, the pages about the workflow and the languages, Payload's types and import map.
 * `tsx scripts/generate.ts` writes; with `--check` it only compares, and fails naming each stale file.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { brand } from './generate/brand'
import { client } from './generate/client'
import { desk } from './generate/desk'
import { fonts } from './generate/fonts'
import { languagesDoc } from './generate/languages-doc'
import { outlines } from './generate/outlines'
import { shapes } from './generate/shapes'
import { siteCss } from './generate/site-css'
import { siteScripts } from './generate/site-scripts'
import { tables } from './generate/tables'
import { workflowDoc } from './generate/workflow-doc'
import { generatePayloads } from './payload'

const faces = await fonts()
const files = new Map<string, string | Uint8Array>([
  ...faces.files,
  ...(await siteCss(faces.cssByScript, faces.preloads)),
  ...brand(),
  ...(await siteScripts()),
  ...(await desk(faces.cssByScript)),
  ...outlines(),
  ...shapes(),
  ...tables(),
  ...workflowDoc(),
  ...languagesDoc(),
  ...(await client()),
])

const written = (path: string) => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
const stale = [...files].filter(([path, content]) => !written(path)?.equals(Buffer.from(content)))
const leftOver = ['public/fonts', 'public/scripts']
  .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
  .filter(({ entry }) => entry.isFile() && /\.(woff2|js)$/.test(entry.name))
  .map(({ folder, entry }) => `${folder}/${entry.name}`)
  .filter((path) => !files.has(path))

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`stale: ${path}`)
  for (const path of leftOver) console.error(`no longer made: ${path}`)
  process.exitCode = stale.length + leftOver.length > 0 ? 1 : 0
} else {
  for (const path of leftOver) rmSync(path)
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`wrote ${path} (${Buffer.from(content).length} bytes)`)
  }
  process.exitCode = await generatePayloads()
}
