/** Links by which somebody without an account sees one version of one document, and what she said of it. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table "review_comments" add column "outside" jsonb;

    create table app.preview_links (
      id uuid primary key default gen_random_uuid(),
      token_hash bytea not null unique, -- SHA-256: the token itself is with whoever got the link, and nowhere else
      kind text not null,
      subject_id text not null,
      version text not null,
      recipient text not null, -- for whom it was made, in the maker's words; never a name of a child
      made_by text not null,
      made_at timestamptz not null default now(),
      expires_at timestamptz not null,
      opened integer not null default 0, -- how often; nothing is kept of who or from where
      opened_at timestamptz,
      answers integer not null default 0,
      answered_at timestamptz,
      ended_at timestamptz,
      ended_by text -- nobody, when it ended with its document
    );
    create index preview_links_of_document on app.preview_links (kind, subject_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table app.preview_links;
    alter table "review_comments" drop column "outside";
  `)
}
