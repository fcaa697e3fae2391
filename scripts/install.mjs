// Brings node_modules to what package-lock.json says.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'

const LOCK = 'package-lock.json'
const STAMP = 'node_modules/.beratta-installed'
const NPM_RECORD = 'node_modules/.package-lock.json'

/** Of a stamp: what only work needs is not there. */
const servingOnly = ' for serving'

let isStopped = false

/**
 * Installs if needed; resolves to a sentence when it failed, otherwise to undefined.
 * @param isForWork also what only checking and generating need: serving gets along with two thirds of it
 * @param say tells whoever waits
 */
export async function install(isForWork, say) {
  const wanted = createHash('sha256')
    .update(readFileSync(LOCK))
    .update(process.platform + process.arch)
    .digest('hex')
  if (isInstalled(wanted, isForWork)) return undefined
  say('Installing packages (the first time this takes a minute or two) …')
  // What is there may be running, or somebody's at work: then packages are added and none is taken away.
  const isThere = existsSync(NPM_RECORD)
  const kind = isForWork || (isThere && !isForServing()) ? '--include=dev' : '--omit=dev'
  let { code, output } = await (isThere && isForWork && isForServing()
    ? npm('install', '--no-save', kind)
    : npm('ci', kind))
  if (output.includes('EUSAGE')) {
    say(
      'package-lock.json does not list every package (see scripts/complete-lock.mjs); installing all the same …',
    )
    ;({ code, output } = await npm('install', '--no-save', kind))
  }
  if (isStopped) return 'Stopped before all packages were there; start again to go on.'
  if (code !== 0) return explain(output)
  writeFileSync(STAMP, kind === '--include=dev' ? wanted : wanted + servingOnly)
  say('Packages installed.')
  return undefined
}

const isForServing = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8').endsWith(servingOnly)

function isInstalled(wanted, isForWork) {
  if (!existsSync(NPM_RECORD)) return false
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : ''
  if (stamp === wanted || (!isForWork && stamp === wanted + servingOnly)) return true
  // Somebody ran npm install by hand, with everything: after the stamp, if there is one.
  const byHand = statSync(NPM_RECORD).mtimeMs
  if (stamp.endsWith(servingOnly) && byHand <= statSync(STAMP).mtimeMs) return false
  return byHand + 5000 > statSync(LOCK).mtimeMs
}

function npm(...command) {
  const args = [
    ...command,
    '--no-audit',
    '--no-fund',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=4000',
  ]
  const program = process.env.npm_execpath
  const child = program
    ? spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  const stop = () => {
    isStopped = true
    child.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    const end = (code, words = '') => resolve({ code, output: output + words })
    child.once('error', (error) => end(1, String(error)))
    child.once('close', (code) => end(code ?? 1))
  })
}

function explain(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  )
    return 'The packages could not be fetched: the first start needs the network (the npm registry, or the one that npm is set up to use). Connect and start again.'
  if (/ENOSPC/.test(output))
    return 'The disk is full: the packages need about 1.5 GB. Make room and start again.'
  if (/EACCES|EPERM|EROFS/.test(output))
    return `This folder cannot be written to (${process.cwd()}): the packages are installed into it.`
  if (/ENOENT.*npm|spawn npm/.test(output))
    return 'npm was not found: install Node with npm from https://nodejs.org.'
  const reasons = output.split('\n').filter((line) => line.startsWith('npm error'))
  return `The packages could not be installed:\n${(reasons.length > 0 ? reasons : [output.trim()]).slice(0, 15).join('\n')}`
}
