/** Finds browsers for the tests that need one; as root on Debian, gets them. Nothing is downloaded by Playwright. */
import { access } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { type Browsers, exitCodeOf } from './run'
import { say } from './say'

/** Without a window to draw first: the same engine, and two thirds of the work (ADR 136). */
const chromiums = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const firefoxes = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']

/**
 * Chrome or Chromium for all, and Firefox for what a second engine has to show: without it that is left out, and said.
 *
 * @throws Error with a sentence how to get a browser
 */
export async function findBrowsers(): Promise<Browsers> {
  const chromium = await oneOf(process.env.BROWSER_PATH, chromiums, 'chromium-headless-shell')
  const firefox = await oneOf(process.env.FIREFOX_PATH, firefoxes, 'firefox-esr')
  if (!firefox) say('No Firefox found: what a second engine would show is left out.')
  if (chromium) return { chromium, firefox }
  throw new Error(
    'The browser tests need Chrome or Chromium: install one (on Debian or Ubuntu: sudo apt-get install chromium-headless-shell) or set BROWSER_PATH to its program.',
  )
}

/**
 * What Debian packages for it comes before whatever else is there: a whole Chromium takes half as long again.
 *
 * @param given by whoever runs this; @param packaged its name at Debian's
 */
async function oneOf(given = '', names: readonly string[], packaged: string): Promise<string | undefined> {
  const best = await installed(given, [packaged])
  if (best) return best
  await fromDebian(packaged)
  return installed(given, names)
}

async function installed(given: string, names: readonly string[]): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = names.flatMap((name) => (isAbsolute(name) ? name : folders.map((at) => join(at, name))))
  for (const file of [given, ...candidates]) {
    if (file && (await isThere(file))) return file
  }
  return undefined
}

/** As far as whoever runs this may. */
async function fromDebian(packaged: string): Promise<void> {
  if (process.getuid?.() !== 0 || !(await isThere('/usr/bin/apt-get'))) return
  say(`Installing Debian’s ${packaged} …`)
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' }
  await exitCodeOf('apt-get', ['update', '-q'], quietly)
  await exitCodeOf('apt-get', ['install', '-y', '-q', '--no-install-recommends', packaged], quietly)
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
