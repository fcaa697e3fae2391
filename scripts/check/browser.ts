/** Finds a Chrome or Chromium for the browser tests; as root on Debian, gets it. Nothing is downloaded by Playwright. */
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { exitCodeOf } from './run'
import { say } from './say'

/** Without a window to draw first: the same engine, and two thirds of the work (ADR 136). */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** @throws Error with a sentence how to get a browser */
export async function findBrowser(): Promise<string> {
  const found = (await installed()) ?? (await fromDebian())
  if (found) return found
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian or Ubuntu: sudo apt-get install chromium-headless-shell) or set BROWSER_PATH to its program.',
  )
}

async function installed(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const file of [process.env.BROWSER_PATH ?? '', ...candidates, ...places]) {
    if (file && (await isThere(file))) return file
  }
  return undefined
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !(await isThere('/usr/bin/apt-get'))) return undefined
  say('No browser found: installing Debian’s Chromium …')
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  await exitCodeOf('apt-get', ['update', '-q'], quietly)
  await exitCodeOf(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell'],
    quietly,
  )
  return installed()
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
