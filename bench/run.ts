/** `npm run bench` runs every benchmark, `npm run bench -- cache search` those that are named. None of them is a test. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const others = new Set(['run', 'grow', 'fuzz'])
const parts = readdirSync('bench', { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map(({ name }) => name.slice(0, -3))
  .filter((name) => !others.has(name))

const wanted = process.argv.slice(2)
if (wanted.includes('--help')) {
  console.log(
    `npm run bench -- [PART …]\n\nParts: ${parts.join(', ')}. Results are kept in bench/results/ as JSON.`,
  )
  process.exit(0)
}
const unknown = wanted.filter((name) => !parts.includes(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${parts.join(', ')}.`)
  process.exit(1)
}
let failed = 0
for (const part of wanted.length > 0 ? wanted : parts) {
  console.log(`\n── ${part}`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `bench/${part}.ts`], {
    stdio: 'inherit',
  })
  if (status !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
