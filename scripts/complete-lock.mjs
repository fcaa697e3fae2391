// Run after `npm install` has changed package-lock.json (`npm run lock`): lists the optional packages of other
// platforms that npm leaves out when the registry in use, or the machine, has only those of one platform.
// `npm ci` refuses a lock without them. In the folder that is named, or here.
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.'
const LOCK = join(folder, 'package-lock.json')
const NPM_RECORD = join(folder, 'node_modules/.package-lock.json')
const lock = JSON.parse(readFileSync(LOCK, 'utf8'))
const added = []

for (const [from, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, wanted] of Object.entries(optionalDependencies)) {
    if (isListed(from, name)) continue
    // Of a range the least: nobody here can ask which versions there are.
    const [, version] = /^[~^]?(\d+\.\d+\.\d+\S*)$/.exec(wanted) ?? []
    if (!version) throw new Error(`${name}@${wanted}, wanted by ${from}, says no version`)
    lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true }
    added.push(name)
  }
}

const names = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]))
if (added.length > 0) writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
if (existsSync(NPM_RECORD)) utimesSync(NPM_RECORD, new Date(), new Date()) // nothing to install because of this
console.log(
  added.length > 0 ? `Listed ${added.length} packages:\n${added.join('\n')}` : 'The lock is complete.',
)

/** Node looks beside the package that asks, then one folder further out, and so on. */
function isListed(from, name) {
  const outwards = from
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...outwards.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (path) => path in lock.packages,
  )
}

/** Such packages are named for their platform: `@next/swc-linux-arm64-musl`, `napi-windows-process-start-time`. */
function platformOf(name) {
  if (/-windows-/.test(name)) return { os: ['win32'] }
  const parts =
    /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(gnu|musl))?/.exec(
      name,
    )
  if (!parts) throw new Error(`No platform can be read from the name ${name}`)
  const [, os, cpu, libc] = parts
  const libcField = libc ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}
  return { cpu: [cpu], os: [os], ...libcField }
}
