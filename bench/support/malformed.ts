/** Requests that no proper client sends: true in most parts, and wrong in one or two. The same seed makes the same ones. */
import type { Random } from './text'

const kinds =
  `projects training-modules municipalities contacts stories pages documents research organisations media files
  consents users contact-messages cases workflow-items workflow-events approvals review-comments payload-preferences
  payload-locked-documents payload-jobs nothing`.split(/\s+/)
const fields =
  `id title slug summary body municipality project createdAt updatedAt _status themes cover activityDate
  email roles sizes.webp400.url text at name lat municipality.slug body.root constructor __proto__ and or`.split(
    /\s+/,
  )
const operators =
  `equals not_equals in not_in all exists like not_like contains greater_than greater_than_equal less_than
  less_than_equal near within intersects nonsense constructor`.split(/\s+/)
const odd: readonly string[] = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '"',
  "'",
  '\\',
  '%',
  '%%',
  '%00',
  '%ff%fe',
  '%C3%28',
  '%F0%9F%98%80',
  '\u0000',
  'a'.repeat(3000),
  '../../etc/passwd',
  '..%2f..%2f',
  '1;select 1',
  "' or 1=1 --",
  '2026-99-99',
  '00000000-0000-4000-8000-000000000000',
  '10,20,30',
  '1,2',
  'POINT(1 2)',
  '{"type":"Polygon"}',
  '$where',
  '٠١٢',
  '\u202e',
  '<x>',
  '9007199254740993',
  '-0',
  ' ',
  ',',
  ',,,',
  '[object Object]',
  'sv',
  'xx',
  'all',
]
const paths: readonly string[] = [
  '/',
  '/berattelser',
  '/kommuner/boden',
  '/en/stories',
  '/sok',
  '/ar',
  '/feed.json',
  '/sitemap.xml',
  '/material',
  '/healthz',
  '/admin',
  '/admin/login',
  '/admin/collections/stories',
  '/admin/overview',
  '/admin/history',
  '/api/users/me',
  '/api/users/login',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/refresh-token',
  '/api/globals/site-settings',
  '/api/access',
  '/api/review/queue',
  '/api/review/history',
  '/api/review/details',
  '/api/review/overview',
  '/api/review/history/csv',
  '/api/review/comments',
  '/api/review/news',
  '/api/review/restore',
  '/api/review/comparison',
  '/api/graphql',
  '/kontakt',
  '/_next/image',
  '/_next/static/x.js',
  '/media/x.webp',
  '/api/media/file/x.webp',
  '/api/files/file/x.pdf',
  '/api/payload-preferences/x',
  '/utbildning',
]
const names = [
  'depth',
  'limit',
  'page',
  'sort',
  'locale',
  'fallback-locale',
  'draft',
  'trash',
  'select[title]',
  'select',
  'populate[media]',
  'joins',
  'pagination',
  'q',
  'sida',
  'tema',
  'kommun',
  'preview',
  'where',
  'expected',
  'kind',
  'id',
  'refs',
  'from',
  'to',
]

export function malformed(random: Random, cookie: string | undefined): Buffer {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const rarely = (share: number) => random() < share
  const value = () => (rarely(0.3) ? noise(random) : pick(odd))
  const encode = (text: string) => (rarely(0.2) ? text.replaceAll(/[\r\n ]/g, '+') : encodeURIComponent(text))

  const target = () => {
    const kind = pick(kinds)
    const base = rarely(0.55)
      ? pick([
          `/api/${kind}`,
          `/api/${kind}/${encode(value())}`,
          `/api/${kind}/count`,
          `/api/${kind}/versions`,
          `/api/${kind}/versions/${encode(value())}`,
          `/api/${kind}/${encode(value())}/transitions/${pick(['publish', 'submit', 'nonsense'])}`,
          `/api/${kind}/${encode(value())}/workflow`,
          `/api/${kind}/${encode(value())}/duplicate`,
          `/api/${kind}/file/${encode(value())}`,
        ])
      : pick(paths)
    const end = rarely(0.15) ? `/${encode(value())}` : ''
    const query = Array.from({ length: Math.floor(random() * 4) }, () => {
      if (rarely(0.5))
        return `where[${pick(fields)}][${pick(operators)}]${rarely(0.2) ? '[0]' : ''}=${encode(value())}`
      if (rarely(0.1))
        return `where[or][${pick(['0', '9999', 'x'])}][and][0][${pick(fields)}][${pick(operators)}]=${encode(value())}`
      if (rarely(0.05)) return `where${'[and][0]'.repeat(60)}[id][equals]=1`
      return `${pick(names)}=${encode(value())}`
    })
    return base + end + (query.length > 0 ? `?${query.join('&')}` : '')
  }

  const json = (depth = 0): unknown => {
    const one = random()
    if (depth > 4 || one < 0.4) return pick<unknown>([value(), random() * 1e9, null, true, {}, [], -1, 1.5])
    if (one < 0.6) return Array.from({ length: 3 }, () => json(depth + 1))
    return Object.fromEntries(
      Array.from({ length: 3 }, () => [
        pick([...fields, 'password', 'token', 'data', 'root', 'children', 'expected', 'file']),
        json(depth + 1),
      ]),
    )
  }

  const body = (): readonly [type: string, text: string] => {
    const one = random()
    if (one < 0.45) return ['application/json', JSON.stringify(json())]
    if (one < 0.55) return ['application/json', JSON.stringify(json()).slice(0, -2)]
    if (one < 0.6) return ['application/json', '['.repeat(1000)]
    if (one < 0.7)
      return [
        'application/x-www-form-urlencoded',
        `text=${encode(value())}&${pick(fields)}=${encode(value())}&_payload=${encode(JSON.stringify(json()))}`,
      ]
    if (one < 0.9)
      return [
        `multipart/form-data; boundary=${pick(['x', '"x"', '', 'y', 'é'])}`,
        parts(pick, value, () => JSON.stringify(json())),
      ]
    return [
      pick([
        'text/plain',
        'application/xml',
        '',
        'multipart/form-data',
        'application/json; charset=utf-7',
        value().replaceAll(/[\r\n\0]/g, ''),
      ]),
      value(),
    ]
  }

  const method = rarely(0.5)
    ? 'GET'
    : pick(['POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'get', 'FOO', ''])
  const hasBody = method !== 'GET' ? rarely(0.9) : rarely(0.05)
  const [type, text] = hasBody ? body() : ['', '']
  const bytes = Buffer.from(text)
  const headers = [
    rarely(0.98) ? 'Host: localhost' : `Host: ${value().slice(0, 50)}`,
    ...(cookie && rarely(0.9) ? [`Cookie: ${cookie}`, 'Sec-Fetch-Site: same-origin'] : []),
    ...(hasBody ? [`Content-Type: ${type}`] : []),
    ...(hasBody && rarely(0.95)
      ? [`Content-Length: ${rarely(0.95) ? bytes.length : pick([-1, 'x', 5, 1e12])}`]
      : []),
    ...(rarely(0.3)
      ? [
          `${pick(['Accept-Language', 'Accept-Encoding', 'If-None-Match', 'Range', 'Origin', 'Authorization', 'X-Forwarded-For', 'Next-Action', 'RSC', 'Next-Router-State-Tree', 'X-Payload-HTTP-Method-Override', 'Cookie', 'Expect', 'Accept', 'Transfer-Encoding'])}: ${value().slice(0, 500)}`,
        ]
      : []),
    'Connection: close',
  ]
  return Buffer.concat([
    Buffer.from(`${method} ${target()} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`),
    bytes,
  ])
}

function parts(pick: <T>(from: readonly T[]) => T, value: () => string, json: () => string): string {
  const name = pick(['file', '_payload', 'alt', 'text', '', '__proto__', 'a[b]'])
  const file = pick([
    '',
    '; filename="x.jpg"',
    '; filename=""',
    '; filename="../x"',
    "; filename*=UTF-8''%ff",
  ])
  const content = pick([value(), json(), '\u00ff\u00d8\u00ff', '%PDF-1.7', 'PK\u0003\u0004', ''])
  const end = pick(['--x--\r\n', '--x\r\n', '', '--x--'])
  return `--x\r\nContent-Disposition: form-data; name="${name}"${file}\r\n${pick(['', 'Content-Type: image/jpeg\r\n', 'Content-Type: é\r\n'])}\r\n${content}\r\n${end}`
}

function noise(random: Random): string {
  const length = Math.floor(random() * 30)
  return Array.from({ length }, () =>
    String.fromCharCode(Math.floor(random() * (random() < 0.8 ? 128 : 0x3000))),
  ).join('')
}
