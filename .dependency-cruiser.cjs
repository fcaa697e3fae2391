/**
 * Who may import whom (docs/architecture.md). A rule's name is the sentence that it enforces.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const room = (name, ...others) => ({
  name: `${name} imports only ${[name, ...others].join(', ')}`,
  severity: 'error',
  // Where a process begins, where Payload's own routes stand, where a reader's form is handed in, and where it is
  // settled who may see a preview, rooms meet.
  from: {
    path: `^src/${name}/`,
    pathNot:
      '^src/(cms/db/migrate-database\\.ts|cms/entry/(worker|backup|restore|project|migrate|verify|verify-history)\\.ts|app/\\(payload\\)/|app/\\(site\\)/(inboxes|open-payload|desk/house-api|previews/open-preview)\\.ts)',
  },
  to: {
    path: '^(src|collections|globals|payload\\.config)',
    pathNot: `^src/(${[name, ...others].join('|')})(/|\\.ts|$)`,
  },
})

/** src/cms from the ground up: plumbing, one document, the people, what protects, the workflow, features, the ways in. */
const floors = [
  ...['payload', 'threads', 'secrets', 'xml', 'db', 'people', 'http'],
  ...['document', 'fields'],
  ...['mail', 'accounts', 'machines', 'webhooks', 'push'],
  ...['search', 'published'],
  ...['safeguarding', 'open-files', 'publication', 'chain', 'backup'],
  ...['page-views', 'review'],
  ...['cases', 'comments', 'inbox', 'translations', 'preview', 'consents'],
  ...['media', 'newsletter', 'history', 'releases'],
  ...['retention', 'queue'],
  'entry',
]

const floor = (name, level) => ({
  name: `cms/${name} imports only from the floors below it`,
  severity: 'error',
  from: { path: `^src/cms/${name}/` },
  to: {
    path: '^src/cms/.+/',
    pathNot: `^src/cms/(${floors.slice(0, level + 1).join('|')})/`,
  },
})

module.exports = {
  forbidden: [
    ...floors.map(floor),
    {
      name: 'every folder of cms is a floor',
      severity: 'error',
      from: {},
      to: { path: '^src/cms/.+/', pathNot: `^src/cms/(${floors.join('|')})/` },
    },
    {
      name: 'only cms/payload imports what Payload, Next and the queue keep inside',
      severity: 'error',
      from: { path: '^(src|collections|globals|example|payload\\.config)', pathNot: '^src/cms/payload/' },
      to: {
        path: '^node_modules/(payload|next|graphile-worker|@payloadcms/[^/]+)/dist/',
        pathNot:
          '/dist/(index\\.|server/next\\.|exports/|languages/|withPayload/|prod/|drizzle-proxy/(index|pg-core)\\.)',
      },
    },
    {
      name: 'example shows the house to others: nobody imports it',
      severity: 'error',
      from: { path: '^(src|collections|globals|payload\\.config)' },
      to: { path: '^example/' },
    },
    {
      name: 'nothing goes in circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no folder leans on one that leans on it',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain is pure: no package, no Node',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/organisation\\.ts$' },
      to: { pathNot: '^(src/domain|countries)/' },
    },
    {
      name: 'countries are facts: they import nothing',
      severity: 'error',
      from: { path: '^countries/' },
      to: { pathNot: '^countries/' },
    },
    {
      name: 'only domain imports countries: it says which one counts',
      severity: 'error',
      from: { path: '^(src|collections|globals|example|payload\\.config)', pathNot: '^src/domain/' },
      to: { path: '^countries/' },
    },
    {
      name: 'one file knows which organisation it is: src/domain/organisation.ts',
      severity: 'error',
      from: { pathNot: '^src/domain/organisation\\.ts$' },
      to: { path: '^organisation\\.config\\.ts$' },
    },
    {
      name: 'organisation.config.ts declares: it imports what defines an organisation, nothing else',
      severity: 'error',
      from: { path: '^organisation\\.config\\.ts$' },
      to: { pathNot: '^src/domain/define-organisation\\.ts$' },
    },
    {
      name: 'brand is pure: it imports nothing but the arithmetic of colours',
      severity: 'error',
      from: { path: '^src/brand/' },
      to: { pathNot: '^(src/brand|node_modules/(@types/)?culori)/' },
    },
    room('messages', 'domain'),
    room('pdf', 'brand', 'domain', 'messages', 'generated'),
    room('store', 'env'),
    room('cms', 'brand', 'domain', 'messages', 'env', 'generated', 'pdf', 'store'),
    room('site', 'brand', 'domain', 'messages', 'content', 'generated'),
    {
      name: 'site takes types from content, nothing else',
      severity: 'error',
      from: { path: '^src/site/' },
      to: { path: '^src/content/', dependencyTypesNot: ['type-only'] },
    },
    room('admin', 'brand', 'domain', 'messages', 'generated'),
    room('desk', 'brand', 'domain', 'messages', 'generated'),
    room('api', 'content', 'domain', 'messages', 'store'),
    room('app', 'api', 'brand', 'content', 'desk', 'site', 'pdf', 'domain', 'messages', 'generated'),
    room('serve', 'domain', 'env', 'store'),
    {
      name: 'content knows nothing of Payload: readers are answered from what is published',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^payload\\.config|/node_modules/(payload|@payloadcms)/' },
    },
    {
      name: 'content reads: it imports content, domain, generated, env and the store',
      severity: 'error',
      from: { path: '^src/content/' },
      to: {
        path: '^(src|collections|globals)',
        pathNot: '^src/((content|domain|generated|store)/|env\\.ts)',
      },
    },
    {
      name: 'collections and globals declare: they import cms, domain, env and messages',
      severity: 'error',
      from: { path: '^(collections|globals)/' },
      to: { path: '^(src|payload\\.config)', pathNot: '^src/(cms|domain|messages|env)(/|\\.ts$)' },
    },
    {
      name: 'nobody but payload.config.ts imports collections or globals',
      severity: 'error',
      from: { pathNot: '^(payload\\.config\\.ts|collections/|globals/)' },
      to: { path: '^(collections|globals)/' },
    },
    {
      name: 'payload.config.ts joins collections, globals, cms, messages and env',
      severity: 'error',
      from: { path: '^payload\\.config\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(cms|messages|domain|env|generated)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    // The map of Payload's components is made from the whole admin, and the admin reads what else is generated.
    exclude: { path: '^(\\.next|src/generated/import-map)' },
  },
}
