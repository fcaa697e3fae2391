import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readEnv } from '@/env'

type Service = {
  image?: string
  environment?: Record<string, unknown>
  volumes?: string[]
  read_only?: boolean
}
type Manifest = {
  kind: string
  data?: Record<string, string>
  stringData?: Record<string, string>
  spec?: unknown
}

const known = new Set(
  readFileSync('.env.example', 'utf8')
    .split('\n')
    .flatMap((line) => /^#?([A-Z][A-Z0-9_]+)=/.exec(line)?.[1] ?? []),
)
const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8')

test('the compose file is two instances, a worker, PostgreSQL and a proxy, with settings that exist', () => {
  const { services, volumes } = parse(read('compose.yaml')) as {
    services: Record<string, Service & { deploy?: { replicas: number } }>
    volumes: Record<string, null>
  }
  expect(Object.keys(services).sort()).toEqual(['app', 'caddy', 'postgres', 'worker'])
  expect(services.app?.deploy?.replicas).toBe(2)
  expect(services.app?.read_only && services.worker?.read_only).toBe(true)
  expect(services.worker?.environment).toEqual(services.app?.environment)
  for (const name of Object.keys(services.app?.environment ?? {})) expect(known, name).toContain(name)
  for (const { volumes: used = [] } of Object.values(services))
    for (const volume of used)
      if (!volume.startsWith('.')) expect(Object.keys(volumes)).toContain(volume.split(':')[0])
})

test('each variable that compose asks for is in its example', () => {
  const asked = [...read('compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name)
  for (const name of new Set(asked)) expect(read('.env.example')).toMatch(new RegExp(`^${name}=`, 'm'))
})

test('the manifests parse, and their settings are ones that the application takes', () => {
  const documents = parseAllDocuments(read('kubernetes/beratta.yaml'))
  expect(documents.flatMap(({ errors }) => errors)).toEqual([])
  const manifests = documents.map((document) => document.toJS() as Manifest)
  const settings = Object.assign({}, ...manifests.map(({ data, stringData }) => ({ ...data, ...stringData })))
  for (const name of Object.keys(settings)) expect(known, name).toContain(name)
  expect(readEnv(settings)).toMatchObject({ WORKER: false, TRUST_PROXY: 1, DEMO: false })
  expect(manifests.filter(({ kind }) => kind === 'Deployment')).toHaveLength(2)
  expect(read('kubernetes/beratta.yaml').match(/readOnlyRootFilesystem: true/g)).toHaveLength(2)
})

test('the image is built in one stage, runs in another, and not as root', () => {
  const lines = read('Dockerfile').split('\n')
  expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2)
  expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node')
})
