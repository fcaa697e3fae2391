/**
 * The tables, as what stands in a statement: `select id from ${app.mails}`. One that there is not fails the type check.
 * Those that Payload makes are written from its migrations; the others, which it does not know, are declared here after
 * `migrations/guards`, and tests/int/schema.test.ts holds them to the database. A column is called what the database
 * calls it, and has the type that the driver hands over. Only whole tables stand in statements: drizzle would write the
 * table's own name before a column, where the statement calls it otherwise.
 */
import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgSchema,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

export { stored } from '@/generated/tables'

type Rows = { readonly $inferSelect: Record<string, unknown> }

/** A row of a table, or some columns of it, as a statement returns them: `query<RowOf<typeof app.mails, 'key'>>(…)`. */
export type RowOf<Of extends Rows, Name extends keyof Of['$inferSelect'] = keyof Of['$inferSelect']> = Pick<
  Of['$inferSelect'],
  Name
>

const moment = () => timestamp({ mode: 'string', withTimezone: true })
const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
/** Too large for a number of JavaScript, so the driver makes none of it. */
const bigint = customType<{ data: string }>({ dataType: () => 'bigint' })

const appSchema = pgSchema('app')
const searchSchema = pgSchema('search')
const publishedSchema = pgSchema('published')

/** What the house keeps below Payload. */
export const app = {
  attempts: appSchema.table('attempts', {
    key: bytea().notNull(),
    hits: integer().notNull(),
    resets_at: moment().notNull(),
    free_at: moment().notNull(),
  }),
  known_networks: appSchema.table('known_networks', {
    person: uuid().notNull(),
    network: bytea().notNull(),
    seen_at: moment().notNull(),
  }),
  second_factors: appSchema.table('second_factors', {
    person: uuid().notNull(),
    sealed: bytea().notNull(),
    made_at: moment().notNull(),
    confirmed_at: moment(),
    last_step: bigint().notNull(),
  }),
  passkeys: appSchema.table('passkeys', {
    id: text().notNull(),
    person: uuid().notNull(),
    public_key: bytea().notNull(),
    counter: bigint().notNull(),
    transports: jsonb().notNull(),
    name: text().notNull(),
    added_at: moment().notNull(),
    last_used_at: moment(),
    spent_until: moment().notNull(),
  }),
  recovery_codes: appSchema.table('recovery_codes', {
    person: uuid().notNull(),
    hash: bytea().notNull(),
  }),
  tickets: appSchema.table('tickets', {
    hash: bytea().notNull(),
    person: uuid().notNull(),
    purpose: text().notNull(),
    about: uuid(),
    expires_at: moment().notNull(),
  }),
  sessions: appSchema.table('sessions', {
    id: text().notNull(),
    person: uuid().notNull(),
    device: text().notNull(),
    is_proven: boolean().notNull(),
    began_at: moment().notNull(),
    last_used_at: moment().notNull(),
  }),
  calendar_links: appSchema.table('calendar_links', {
    person: uuid().notNull(),
    hash: bytea().notNull(),
    made_at: moment().notNull(),
  }),
  identities: appSchema.table('identities', {
    issuer: text().notNull(),
    subject: text().notNull(),
    person: uuid().notNull(),
  }),
  address_changes: appSchema.table('address_changes', {
    id: uuid().notNull(),
    person: uuid().notNull(),
    asked_by: uuid().notNull(),
    old_address: text().notNull(),
    new_address: text().notNull(),
    asked_at: moment().notNull(),
    confirmed_at: moment(),
  }),
  account_events: appSchema.table('account_events', {
    id: bigint().notNull(),
    person: text().notNull(),
    actor: text(),
    name: text().notNull(),
    at: moment().notNull(),
  }),
  machine_answers: appSchema.table('machine_answers', {
    machine: uuid().notNull(),
    person: uuid().notNull(),
    terms: text().notNull(),
    agreed_at: moment().notNull(),
  }),
  hand_ins: appSchema.table('hand_ins', {
    collection: text().notNull(),
    document: text().notNull(),
    machine: uuid(),
    person: uuid(),
    version: text(),
    at: moment().notNull(),
    key: bytea(),
    asked: bytea(),
  }),
  machine_reads: appSchema.table('machine_reads', {
    id: bigint().notNull(),
    machine: text().notNull(),
    collection: text().notNull(),
    document: text().notNull(),
    at: moment().notNull(),
  }),
  recalls: appSchema.table('recalls', {
    id: bigint().notNull(),
    position: bigint().notNull(),
    machine: text().notNull(),
    name: text().notNull(),
    at: moment().notNull(),
  }),
  receipts: appSchema.table('receipts', {
    id: bigint().notNull(),
    position: bigint().notNull(),
    machine: text().notNull(),
    at: moment().notNull(),
  }),
  evidence: appSchema.table('evidence', {
    id: bigint().notNull(),
    consent: uuid().notNull(),
    sealed: bytea(),
    media_type: text().notNull(),
    added_by: text().notNull(),
    added_at: moment().notNull(),
    used_at: moment().notNull(),
    sha256: text(),
    is_safeguardings: boolean().notNull(),
    erased_at: moment(),
  }),
  evidence_reads: appSchema.table('evidence_reads', {
    id: bigint().notNull(),
    consent: uuid().notNull(),
    edition: bigint(),
    reader: text().notNull(),
    at: moment().notNull(),
  }),
  consent_slips: appSchema.table('consent_slips', {
    id: bigint().notNull(),
    consent: uuid().notNull(),
    secret_hash: bytea().notNull(),
    code_hash: bytea().notNull(),
    made_by: text().notNull(),
    at: moment().notNull(),
  }),
  sealed_consents: appSchema.table('sealed_consents', {
    id: bigint().notNull(),
    person: uuid().notNull(),
    key: bytea().notNull(),
    asked: bytea().notNull(),
    consent: uuid().notNull(),
    answer: jsonb().notNull(),
    words_since: moment().notNull(),
    at: moment().notNull(),
  }),
  blurred: appSchema.table('blurred', {
    original: uuid().notNull(),
    copy: uuid().notNull(),
    at: moment().notNull(),
  }),
  picture_prints: appSchema.table('picture_prints', {
    picture: uuid().notNull(),
    sha256: text().notNull(),
  }),
  picture_closings: appSchema.table('picture_closings', {
    id: bigint().notNull(),
    picture: uuid().notNull(),
    sha256: text(),
    why: text().notNull(),
    at: moment().notNull(),
    hands: jsonb().notNull(),
    asked_by: text(),
    asked_at: moment(),
    asked_hash: text(),
    reopened_by: text(),
    reopened_at: moment(),
  }),
  unchained: appSchema.table('unchained', {
    id: bigint().notNull(),
    log: text().notNull(),
    row_id: text().notNull(),
    kept: bytea().notNull(),
    salt: bytea().notNull(),
    words: bytea().notNull(),
  }),
  chain: appSchema.table('chain', {
    seq: bigint().notNull(),
    log: text().notNull(),
    row_id: text().notNull(),
    kept: bytea().notNull(),
    salt: bytea(),
    words: bytea().notNull(),
    hash: bytea().notNull(),
    at: moment().notNull(),
  }),
  chain_looks: appSchema.table('chain_looks', {
    is_only_one: boolean().notNull(),
    at: moment().notNull(),
    faults: integer().notNull(),
    hash: bytea(),
  }),
  mails: appSchema.table('mails', {
    key: text().notNull(),
    to_user: text(),
    to_address: text(),
    kind: text().notNull(),
    topic: text(),
    content: jsonb().notNull(),
    created_at: moment().notNull(),
    sent_at: moment(),
    to_subscriber: uuid(),
  }),
  file_words: appSchema.table('file_words', {
    id: bigint().notNull(),
    reference: text().notNull(),
    person: text().notNull(),
    at: moment().notNull(),
  }),
  presence: appSchema.table('presence', {
    kind: text().notNull(),
    id: text().notNull(),
    person: text().notNull(),
    seen_at: moment().notNull(),
  }),
  preview_links: appSchema.table('preview_links', {
    id: uuid().notNull(),
    token_hash: bytea().notNull(),
    kind: text().notNull(),
    subject_id: text().notNull(),
    version: text().notNull(),
    recipient: text().notNull(),
    made_by: text().notNull(),
    made_at: moment().notNull(),
    expires_at: moment().notNull(),
    opened: integer().notNull(),
    opened_at: moment(),
    answers: integer().notNull(),
    answered_at: moment(),
    ended_at: moment(),
    ended_by: text(),
  }),
  rights: appSchema.table('rights', {
    what: text().notNull(),
    may: text().notNull(),
    erasable: text().array().notNull(),
  }),
  epoch: appSchema.table('epoch', {
    n: bigint().notNull(),
  }),
  touched: appSchema.table('touched', {
    epoch: bigint().notNull(),
    keys: text().array().notNull(),
  }),
  instances: appSchema.table('instances', {
    id: uuid().notNull(),
    epoch: bigint().notNull(),
    trusted_until: moment().notNull(),
    machine: text(),
    pid: integer(),
  }),
  page_views: appSchema.table('page_views', {
    day: date().notNull(),
    kind: text().notNull(),
    slug: text().notNull(),
    locale: text().notNull(),
    views: integer().notNull(),
  }),
  subscribers: appSchema.table('subscribers', {
    id: uuid().notNull(),
    finder: bytea().notNull(),
    address: bytea().notNull(),
    language: text().notNull(),
    token_hash: bytea().notNull(),
    asks: integer().notNull(),
    asks_since: moment().notNull(),
    asked_at: moment().notNull(),
    confirmed_at: moment(),
  }),
  webhook_secrets: appSchema.table('webhook_secrets', {
    id: bigint().notNull(),
    webhook: uuid().notNull(),
    sealed: bytea().notNull(),
    ends_at: moment(),
  }),
  webhook_deliveries: appSchema.table('webhook_deliveries', {
    id: uuid().notNull(),
    webhook: uuid().notNull(),
    position: bigint(),
    subject: text(),
    noted_at: moment().notNull(),
    attempts: integer().notNull(),
    first_try_at: moment(),
    last_try_at: moment(),
    next_try_at: moment(),
    status: integer(),
    failure: text(),
    outcome: text(),
  }),
  letters: appSchema.table('letters', {
    day: date().notNull(),
    texts: text().array().notNull(),
    receivers: integer().notNull(),
  }),
} as const

/** The words of what people work on: readers find what is in `published`. */
export const search = {
  drafts: searchSchema.table('drafts', {
    kind: text().notNull(),
    id: text().notNull(),
    municipality: text(),
    touched: moment().notNull(),
    words: tsvector().notNull(),
  }),
} as const

/** What readers may see, and nothing else, apart from everything else (ADR 135). */
export const published = {
  documents: publishedSchema.table('documents', {
    kind: text().notNull(),
    id: text().notNull(),
    slug: text(),
    content: jsonb().notNull(),
    names: text().array().notNull(),
    version: text(),
    hash: text(),
    first_published_at: moment(),
    reviewed_at: moment(),
    shape: integer().notNull(),
    municipality: text(),
    project: text(),
    themes: text().array(),
    languages: text().array(),
    activity_date: text(),
    approval: jsonb(),
  }),
  texts: publishedSchema.table('texts', {
    kind: text().notNull(),
    id: text().notNull(),
    language: text().notNull(),
    content: jsonb().notNull(),
  }),
  files: publishedSchema.table('files', {
    shelf: text().notNull(),
    name: text().notNull(),
    id: text().notNull(),
  }),
  search_entries: publishedSchema.table('search_entries', {
    kind: text().notNull(),
    id: text().notNull(),
    locale: text().notNull(),
    slug: text(),
    municipalities: text().array().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    body: text().notNull(),
    folded_title: text().notNull(),
    title_words: tsvector().notNull(),
    words: tsvector().notNull(),
    since: moment().notNull(),
  }),
  vocabulary: publishedSchema.table('vocabulary', {
    word: text().notNull(),
  }),
  changes: publishedSchema.table('changes', {
    position: bigint().notNull(),
    at: moment().notNull(),
    what: text().notNull(),
    kind: text().notNull(),
    id: text().notNull(),
    slug: text(),
    because: text(),
    hash: text(),
  }),
  addresses: publishedSchema.table('addresses', {
    kind: text().notNull(),
    slug: text().notNull(),
    id: text().notNull(),
    is_present: boolean().notNull(),
    since: moment().notNull(),
  }),
  farewells: publishedSchema.table('farewells', {
    kind: text().notNull(),
    id: text().notNull(),
    what: text().notNull(),
    because: text(),
    notice: text(),
    redirect_kind: text(),
    redirect_id: text(),
  }),
  signing_keys: publishedSchema.table('signing_keys', {
    kid: text().notNull(),
    jwk: jsonb().notNull(),
    since: moment().notNull(),
  }),
  example: publishedSchema.table('example', { person: text().notNull() }),
  former_words: publishedSchema.table('former_words', {
    vocabulary: text().notNull(),
    key: text().notNull(),
    place: integer().notNull(),
    label: jsonb().notNull(),
  }),
} as const
