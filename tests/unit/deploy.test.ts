import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readEnv } from '@/env'
import { createHttpServer } from '@/serve/front/http-server'
import serving from '../../scripts/serving.json' with { type: 'json' }

type Service = {
  build?: object
  logging?: { options?: Record<string, string> }
  environment?: Record<string, unknown>
  volumes?: string[]
  read_only?: boolean
  cap_drop?: string[]
}
type Manifest = {
  kind: string
  data?: Record<string, string>
  stringData?: Record<string, string>
  spec?: { template?: { spec?: { containers?: unknown } } }
}

/** Every name that src/env.ts knows. */
const known = Object.keys(readEnv({}))
const documented = readFileSync('.env.example', 'utf8')
  .split('\n')
  .flatMap((line) => /^#?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1] ?? [])
const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8')
const composed = parse(read('compose.yaml'), { merge: true }) as {
  services: Record<string, Service>
  volumes: Record<string, null>
}

test('each setting is explained, and no other', () => {
  const ours = known.filter((name) => name !== 'NODE_ENV')
  expect(documented.toSorted()).toEqual(ours.toSorted())
})

test('the compose file is two instances, a worker, PostgreSQL, a store and a proxy, with settings that exist', () => {
  const { 'app-1': app, 'app-2': other, worker, migrate, ...services } = composed.services
  expect(Object.keys(services).sort()).toEqual(['caddy', 'postgres', 'store'])
  expect({ ...other, build: app?.build }).toEqual(app)
  expect(app?.read_only && worker?.read_only).toBe(true)
  expect(worker?.environment).toEqual(app?.environment)
  // Only who migrates knows the owner of the tables, and is somebody else there.
  const { DATABASE_OWNER_URL, ...shared } = migrate?.environment ?? {}
  expect(shared).toEqual(app?.environment)
  const userIn = (url: unknown) => /\/\/(\w+):/.exec(String(url))?.[1]
  const users = [DATABASE_OWNER_URL, app?.environment?.DATABASE_URL].map(userIn)
  expect(users).toEqual(['beratta', 'beratta_server'])
  const settings = Object.entries(app?.environment ?? {})
  for (const [name] of settings) expect(known, name).toContain(name)
  // With what compose.yaml leaves to deploy/.env filled in, they can be started with: a whole bucket among them.
  const asked: Record<string, string> = {
    EVIDENCE_KEY: Buffer.alloc(32).toString('base64'),
    SMTP_URL: 'smtp://mail',
    MAIL_FROM: 'a@example.org',
  }
  const filled = settings.map(([name, value]) => [
    name,
    String(value).replace(/\$\{(\w+).*?\}/g, (_, of) => asked[of] ?? 'x'),
  ])
  expect(readEnv(Object.fromEntries(filled))).toMatchObject({ S3_BUCKET: 'beratta', WORKER: false })
  for (const service of [app, worker]) expect(service?.volumes).toBeUndefined()
  for (const { volumes: used = [] } of Object.values(services))
    for (const volume of used)
      if (!volume.startsWith('.')) expect(Object.keys(composed.volumes)).toContain(volume.split(':')[0])
  for (const [name, { logging }] of Object.entries(composed.services))
    expect(logging?.options?.['max-size'], name).toBeTruthy()
})

test('the proxy knows both instances, and keeps a connection for a shorter time than they do', () => {
  const proxies = [...read('Caddyfile').matchAll(/reverse_proxy (.*) \{/g)]
  expect(proxies.map(([, instances]) => instances)).toEqual(Array(2).fill('app-1:3000 app-2:3000'))
  // With the database away too, who does not answer is left alone: both have the same rules.
  expect(read('Caddyfile').match(/^\t+import instances$/gm)).toHaveLength(2)
  const { server } = createHttpServer(1)
  expect(Number(/keepalive (\d+)s/.exec(read('Caddyfile'))?.[1]) * 1000).toBeLessThan(server.keepAliveTimeout)
})

test('the commands of the paper name services and files that there are', () => {
  const commands = readFileSync('docs/operations.md', 'utf8').match(/^docker compose .*/gm) ?? []
  expect(commands.length).toBeGreaterThan(5)
  for (const word of commands.join(' ').split(' ')) {
    if (/^(app|worker|migrate)/.test(word)) expect(Object.keys(composed.services)).toContain(word)
    if (/^src\//.test(word)) expect(existsSync(word), word).toBe(true)
  }
  // Without a capability root writes into nobody else's folder: who owns it has to be who writes.
  expect(composed.services.worker?.cap_drop).toEqual(['ALL'])
  for (const command of commands.filter((line) => line.includes('--volume')))
    expect(command).toContain('--user "$(id -u):$(id -g)"')
})

test('each variable that compose asks for is in its example', () => {
  const asked = [...read('compose.yaml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name)
  for (const name of new Set(asked)) expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'))
})

test('the manifests parse, and their settings are ones that the application takes', () => {
  const documents = parseAllDocuments(read('kubernetes/beratta.yaml'))
  expect(documents.flatMap(({ errors }) => errors)).toEqual([])
  const manifests = documents.map((document) => document.toJS() as Manifest)
  const settings = Object.assign({}, ...manifests.map(({ data, stringData }) => ({ ...data, ...stringData })))
  for (const name of Object.keys(settings)) expect(known, name).toContain(name)
  const filled = { ...settings, S3_ACCESS_KEY_ID: 'x', S3_SECRET_ACCESS_KEY: 'x' }
  expect(readEnv(filled)).toMatchObject({ WORKER: false, TRUST_PROXY: 1, DEMO: false, S3_BUCKET: 'beratta' })
  expect(manifests.filter(({ kind }) => kind === 'Deployment')).toHaveLength(2)
  const probe = /readinessProbe:\s+httpGet: .*\s+periodSeconds: (\d+)\s+failureThreshold: (\d+)/
  const [, seconds, times] = probe.exec(read('kubernetes/beratta.yaml')) ?? []
  expect(Number(seconds) * Number(times), 'asked while there are pages').toBe(readEnv({}).MAX_STALE_SECONDS)
  expect(read('kubernetes/beratta.yaml').match(/readOnlyRootFilesystem: true/g)).toHaveLength(3)
  const owners = manifests.filter((one) => JSON.stringify(one).includes('beratta-owner'))
  expect(owners.map(({ kind }) => kind)).toEqual(['Secret', 'Deployment'])
  expect(JSON.stringify(owners[1]?.spec?.template?.spec?.containers)).not.toContain('beratta-owner')
})

test('the image is built in one stage, runs in another, and not as root', () => {
  const lines = read('Dockerfile').split('\n')
  expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2)
  const names = lines
    .filter((line) => line.startsWith('ENV '))
    .flatMap((line) => [...line.matchAll(/(\w+)=/g)].map(([, name]) => name))
  for (const name of names) expect([...known, 'NEXT_TELEMETRY_DISABLED', 'MALLOC_ARENA_MAX']).toContain(name)
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node')
  for (const [name, value] of Object.entries(serving.environment))
    expect(lines).toContain(`ENV ${name}=${value}`)
  const command = lines.findLast((line) => line.startsWith('CMD ')) ?? ''
  for (const flag of [...serving.flags, serving.loader]) expect(command).toContain(`"${flag}"`)
})

test('what the build needs is not kept from it', () => {
  const kept = readFileSync('.dockerignore', 'utf8').split('\n')
  expect(kept).toContain('!docs/workflow.md')
  for (const needed of ['collections', 'countries', 'globals', 'migrations', 'public', 'scripts', 'src'])
    expect(kept).not.toContain(needed)
})
