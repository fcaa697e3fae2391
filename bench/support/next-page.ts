/** A Next app with nothing but one prerendered page that shows given markup: what Next does by itself, at its best. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

type Served = { readonly pid: number; stop(): void }

const next = resolve('node_modules/next/dist/bin/next')

/** @param folder below the project, so that the app finds the project's Next and React */
export async function startNextPage(folder: string, port: number, html: string): Promise<Served> {
  mkdirSync(join(folder, 'app'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'next.config.mjs'),
    `export default { turbopack: { root: ${JSON.stringify(resolve('.'))} } }`,
  )
  writeFileSync(
    join(folder, 'app/layout.js'),
    'export default ({ children }) => <html><body>{children}</body></html>',
  )
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? html
  writeFileSync(
    join(folder, 'app/page.js'),
    `export default () => <main dangerouslySetInnerHTML={{ __html: ${JSON.stringify(body)} }} />`,
  )
  const settings = { cwd: folder, env: { ...process.env, NODE_ENV: 'production' as const } }
  const built = spawnSync(process.execPath, [next, 'build'], { ...settings, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`Next could not build its page: ${built.stderr}`)
  const server = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    ...settings,
    stdio: 'ignore',
  })
  while (
    !(await fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(100)
  return { pid: server.pid ?? 0, stop: () => void server.kill('SIGTERM') }
}
