/**
 * Accounts: keys for machines, closed accounts, and below Payload, where no API reaches it, what signing in needs:
 * second factors, one-use tickets, sessions as they were used, and what happened to an account. Payload's lock goes.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_machines_scopes" AS ENUM('readDrafts', 'handInDrafts');
  CREATE TYPE "public"."enum_machines_kinds" AS ENUM('projects', 'training-modules', 'municipalities', 'contacts', 'stories', 'pages', 'documents', 'research', 'organisations');
  CREATE TABLE "machines_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_machines_scopes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "machines_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_machines_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "machines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"responsible_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"last_used_at" timestamp(3) with time zone,
  	"is_stopped" boolean DEFAULT false,
  	"key_hash" varchar,
  	"key_hint" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "closed_at" timestamp(3) with time zone;
  ALTER TABLE "machines_scopes" ADD CONSTRAINT "machines_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines_kinds" ADD CONSTRAINT "machines_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines" ADD CONSTRAINT "machines_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "machines_scopes_order_idx" ON "machines_scopes" USING btree ("order");
  CREATE INDEX "machines_scopes_parent_idx" ON "machines_scopes" USING btree ("parent_id");
  CREATE INDEX "machines_kinds_order_idx" ON "machines_kinds" USING btree ("order");
  CREATE INDEX "machines_kinds_parent_idx" ON "machines_kinds" USING btree ("parent_id");
  CREATE INDEX "machines_responsible_idx" ON "machines" USING btree ("responsible_id");
  CREATE UNIQUE INDEX "machines_key_hash_idx" ON "machines" USING btree ("key_hash");
  CREATE INDEX "machines_updated_at_idx" ON "machines" USING btree ("updated_at");
  CREATE INDEX "machines_created_at_idx" ON "machines" USING btree ("created_at");
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)
  await db.execute(sql`
    -- One attempt more is not free before this moment; waits grow.
    alter table app.attempts add column free_at timestamptz not null default now();

    -- Where a person has signed in from, as a keyed hash: strangers' attempts elsewhere do not hold her up here.
    create table app.known_networks (
      person uuid not null references users (id) on delete cascade,
      network bytea not null,
      seen_at timestamptz not null,
      primary key (person, network)
    );

    create table app.second_factors (
      person uuid primary key references users (id) on delete cascade,
      sealed bytea not null,
      made_at timestamptz not null,
      confirmed_at timestamptz,
      last_step bigint not null default 0 -- the last code that was used, so that none is used twice
    );

    create table app.recovery_codes (
      person uuid not null references app.second_factors (person) on delete cascade,
      hash bytea not null,
      primary key (person, hash)
    );

    -- Links in mail and the step between password and code: used once, kept as hashes.
    create table app.tickets (
      hash bytea primary key,
      person uuid not null references users (id) on delete cascade,
      purpose text not null,
      expires_at timestamptz not null
    );
    create index tickets_of_person on app.tickets (person, purpose);

    -- A session of Payload's counts only while it has a row here.
    create table app.sessions (
      id text primary key,
      person uuid not null references users (id) on delete cascade,
      device text not null,
      is_proven boolean not null, -- with a second factor
      began_at timestamptz not null,
      last_used_at timestamptz not null
    );
    create index sessions_of_person on app.sessions (person);

    -- Who a person is at the identity provider: once known, no other account there can take her place.
    create table app.identities (
      issuer text not null,
      subject text not null,
      person uuid not null references users (id) on delete cascade,
      primary key (issuer, subject),
      unique (issuer, person)
    );

    create table app.account_events (
      id bigint generated always as identity primary key,
      person text not null, -- a person or a machine; stays when they have gone
      actor text,
      name text not null,
      at timestamptz not null
    );
    create index account_events_of_person on app.account_events (person, at);
    create trigger append_only before update or delete on app.account_events
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.account_events
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table app.account_events, app.identities, app.sessions, app.tickets, app.recovery_codes,
      app.second_factors, app.known_networks;
    alter table app.attempts drop column free_at;
  `)
  await db.execute(sql`
   DROP TABLE "machines_scopes" CASCADE;
  DROP TABLE "machines_kinds" CASCADE;
  DROP TABLE "machines" CASCADE;
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "users" DROP COLUMN "closed_at";
  DROP TYPE "public"."enum_machines_scopes";
  DROP TYPE "public"."enum_machines_kinds";`)
}
