/** Webhooks (ADR 152): to whom, with which secrets, and what each was sent or is to be sent. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_webhooks_kinds" AS ENUM('accessibility-statement', 'brand', 'contacts', 'documents', 'home', 'municipalities', 'navigation', 'organisations', 'pages', 'projects', 'research', 'site-settings', 'standing-texts', 'stories', 'training-modules', 'vocabularies');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('published', 'changed', 'moved', 'withdrawn', 'taken_down', 'reinstated', 'deleted');
  CREATE TYPE "public"."enum_webhooks_state" AS ENUM('on', 'paused', 'stopped');
  CREATE TYPE "public"."enum_webhooks_stopped_because" AS ENUM('isNew', 'isGone', 'gaveUp');
  CREATE TABLE "webhooks_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_webhooks_kinds",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"address" varchar NOT NULL,
  	"responsible_id" uuid NOT NULL,
  	"state" "enum_webhooks_state" DEFAULT 'stopped',
  	"state_since" timestamp(3) with time zone,
  	"stopped_because" "enum_webhooks_stopped_because" DEFAULT 'isNew',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "webhooks_kinds" ADD CONSTRAINT "webhooks_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "webhooks_kinds_order_idx" ON "webhooks_kinds" USING btree ("order");
  CREATE INDEX "webhooks_kinds_parent_idx" ON "webhooks_kinds" USING btree ("parent_id");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_responsible_idx" ON "webhooks" USING btree ("responsible_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");`)
  await db.execute(sql`
    create table app.webhook_secrets (
      id bigint generated always as identity primary key,
      webhook uuid not null references webhooks (id) on delete cascade,
      sealed bytea not null,
      -- Of one that has been replaced: so long it signs beside the new one.
      ends_at timestamptz
    );
    create index webhook_secrets_of on app.webhook_secrets (webhook);

    create table app.webhook_deliveries (
      -- Also what the receiver knows it by, however often it is sent.
      id uuid primary key default gen_random_uuid(),
      webhook uuid not null references webhooks (id) on delete cascade,
      -- Which change it tells of, and of which document, as kind/id; null for a test.
      position bigint references published.changes (position),
      subject text,
      noted_at timestamptz not null default now(),
      attempts integer not null default 0,
      first_try_at timestamptz,
      last_try_at timestamptz,
      next_try_at timestamptz default now(),
      -- What the receiver answered last, or why it did not.
      status integer,
      failure text,
      -- Null while it waits.
      outcome text check (outcome in ('delivered', 'given_up')),
      check ((position is null) = (subject is null)),
      check ((outcome is null) = (next_try_at is not null))
    );
    create index webhook_deliveries_waiting on app.webhook_deliveries (webhook, subject, position)
      where outcome is null;
    create index webhook_deliveries_latest on app.webhook_deliveries (webhook, noted_at);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table app.webhook_deliveries; drop table app.webhook_secrets;`)
  await db.execute(sql`
   DROP TABLE "webhooks_kinds" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TYPE "public"."enum_webhooks_kinds";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhooks_state";
  DROP TYPE "public"."enum_webhooks_stopped_because";`)
}
