/**
 * Words to choose from become data: what is chosen stays, letter by letter, in columns of text (ADR 144). What readers
 * have read for it stays too, until the organisation's own words are live.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_vocabularies_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum_vocabularies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__vocabularies_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum__vocabularies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__vocabularies_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TABLE "vocabularies_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false
  );
  
  CREATE TABLE "vocabularies_themes_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "vocabularies_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false
  );
  
  CREATE TABLE "vocabularies_topics_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "vocabularies_formats" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false
  );
  
  CREATE TABLE "vocabularies_formats_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "vocabularies_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_vocabularies_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "vocabularies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_status" "enum_vocabularies_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_vocabularies_v_version_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vocabularies_v_version_themes_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_vocabularies_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vocabularies_v_version_topics_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_vocabularies_v_version_formats" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"is_retired" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vocabularies_v_version_formats_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_vocabularies_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__vocabularies_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_vocabularies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version__status" "enum__vocabularies_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__vocabularies_v_published_locale",
  	"latest" boolean
  );
  
  ALTER TABLE "stories_themes" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_themes" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "training_modules_topics" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "training_modules_formats" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "_training_modules_v_version_topics" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "_training_modules_v_version_formats" ALTER COLUMN "value" SET DATA TYPE varchar;
  ALTER TABLE "vocabularies_themes" ADD CONSTRAINT "vocabularies_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_themes_locales" ADD CONSTRAINT "vocabularies_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_topics" ADD CONSTRAINT "vocabularies_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_topics_locales" ADD CONSTRAINT "vocabularies_topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_formats" ADD CONSTRAINT "vocabularies_formats_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_formats_locales" ADD CONSTRAINT "vocabularies_formats_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies_formats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "vocabularies_translations" ADD CONSTRAINT "vocabularies_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."vocabularies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_themes" ADD CONSTRAINT "_vocabularies_v_version_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_themes_locales" ADD CONSTRAINT "_vocabularies_v_version_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v_version_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_topics" ADD CONSTRAINT "_vocabularies_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_topics_locales" ADD CONSTRAINT "_vocabularies_v_version_topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v_version_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_formats" ADD CONSTRAINT "_vocabularies_v_version_formats_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_formats_locales" ADD CONSTRAINT "_vocabularies_v_version_formats_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v_version_formats"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_vocabularies_v_version_translations" ADD CONSTRAINT "_vocabularies_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_vocabularies_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "vocabularies_themes_order_idx" ON "vocabularies_themes" USING btree ("_order");
  CREATE INDEX "vocabularies_themes_parent_id_idx" ON "vocabularies_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "vocabularies_themes_locales_locale_parent_id_unique" ON "vocabularies_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "vocabularies_topics_order_idx" ON "vocabularies_topics" USING btree ("_order");
  CREATE INDEX "vocabularies_topics_parent_id_idx" ON "vocabularies_topics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "vocabularies_topics_locales_locale_parent_id_unique" ON "vocabularies_topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "vocabularies_formats_order_idx" ON "vocabularies_formats" USING btree ("_order");
  CREATE INDEX "vocabularies_formats_parent_id_idx" ON "vocabularies_formats" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "vocabularies_formats_locales_locale_parent_id_unique" ON "vocabularies_formats_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "vocabularies_translations_order_idx" ON "vocabularies_translations" USING btree ("_order");
  CREATE INDEX "vocabularies_translations_parent_id_idx" ON "vocabularies_translations" USING btree ("_parent_id");
  CREATE INDEX "vocabularies__status_idx" ON "vocabularies" USING btree ("_status");
  CREATE INDEX "_vocabularies_v_version_themes_order_idx" ON "_vocabularies_v_version_themes" USING btree ("_order");
  CREATE INDEX "_vocabularies_v_version_themes_parent_id_idx" ON "_vocabularies_v_version_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_vocabularies_v_version_themes_locales_locale_parent_id_uniq" ON "_vocabularies_v_version_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_vocabularies_v_version_topics_order_idx" ON "_vocabularies_v_version_topics" USING btree ("_order");
  CREATE INDEX "_vocabularies_v_version_topics_parent_id_idx" ON "_vocabularies_v_version_topics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_vocabularies_v_version_topics_locales_locale_parent_id_uniq" ON "_vocabularies_v_version_topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_vocabularies_v_version_formats_order_idx" ON "_vocabularies_v_version_formats" USING btree ("_order");
  CREATE INDEX "_vocabularies_v_version_formats_parent_id_idx" ON "_vocabularies_v_version_formats" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_vocabularies_v_version_formats_locales_locale_parent_id_uni" ON "_vocabularies_v_version_formats_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_vocabularies_v_version_translations_order_idx" ON "_vocabularies_v_version_translations" USING btree ("_order");
  CREATE INDEX "_vocabularies_v_version_translations_parent_id_idx" ON "_vocabularies_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_vocabularies_v_version_version__status_idx" ON "_vocabularies_v" USING btree ("version__status");
  CREATE INDEX "_vocabularies_v_created_at_idx" ON "_vocabularies_v" USING btree ("created_at");
  CREATE INDEX "_vocabularies_v_updated_at_idx" ON "_vocabularies_v" USING btree ("updated_at");
  CREATE INDEX "_vocabularies_v_snapshot_idx" ON "_vocabularies_v" USING btree ("snapshot");
  CREATE INDEX "_vocabularies_v_published_locale_idx" ON "_vocabularies_v" USING btree ("published_locale");
  CREATE INDEX "_vocabularies_v_latest_idx" ON "_vocabularies_v" USING btree ("latest");
  DROP TYPE "public"."enum_stories_themes";
  DROP TYPE "public"."enum__stories_v_version_themes";
  DROP TYPE "public"."enum_training_modules_topics";
  DROP TYPE "public"."enum_training_modules_formats";
  DROP TYPE "public"."enum__training_modules_v_version_topics";
  DROP TYPE "public"."enum__training_modules_v_version_formats";`)
  const words = await readFile(join(import.meta.dirname, 'former-words', 'words.json'), 'utf8')
  await db.execute(sql`
    -- Of a database that begins now nothing: nobody has chosen anything in it.
    create table published.former_words (
      vocabulary text, key text, place integer not null, label jsonb not null, primary key (vocabulary, key)
    );
    insert into published.former_words
    select w.* from jsonb_to_recordset(${sql.raw(`$words$${words}$words$`)}::jsonb)
      as w (vocabulary text, key text, place integer, label jsonb)
    where exists (select from stories_themes union all select from training_modules_topics
      union all select from training_modules_formats);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE published.former_words;
   CREATE TYPE "public"."enum_stories_themes" AS ENUM('leisure', 'school', 'health', 'language', 'parents', 'meeting-place', 'holiday', 'other');
  CREATE TYPE "public"."enum__stories_v_version_themes" AS ENUM('leisure', 'school', 'health', 'language', 'parents', 'meeting-place', 'holiday', 'other');
  CREATE TYPE "public"."enum_training_modules_topics" AS ENUM('rights', 'placement', 'cases', 'workshop', 'investigation', 'trauma', 'honour', 'breakdown', 'ending', 'inclusion', 'self-care');
  CREATE TYPE "public"."enum_training_modules_formats" AS ENUM('lecture', 'workshop', 'case', 'self-study');
  CREATE TYPE "public"."enum__training_modules_v_version_topics" AS ENUM('rights', 'placement', 'cases', 'workshop', 'investigation', 'trauma', 'honour', 'breakdown', 'ending', 'inclusion', 'self-care');
  CREATE TYPE "public"."enum__training_modules_v_version_formats" AS ENUM('lecture', 'workshop', 'case', 'self-study');
  ALTER TABLE "vocabularies_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_themes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_topics_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_formats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_formats_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "vocabularies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_themes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_themes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_topics_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_formats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_formats_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_vocabularies_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "vocabularies_themes" CASCADE;
  DROP TABLE "vocabularies_themes_locales" CASCADE;
  DROP TABLE "vocabularies_topics" CASCADE;
  DROP TABLE "vocabularies_topics_locales" CASCADE;
  DROP TABLE "vocabularies_formats" CASCADE;
  DROP TABLE "vocabularies_formats_locales" CASCADE;
  DROP TABLE "vocabularies_translations" CASCADE;
  DROP TABLE "vocabularies" CASCADE;
  DROP TABLE "_vocabularies_v_version_themes" CASCADE;
  DROP TABLE "_vocabularies_v_version_themes_locales" CASCADE;
  DROP TABLE "_vocabularies_v_version_topics" CASCADE;
  DROP TABLE "_vocabularies_v_version_topics_locales" CASCADE;
  DROP TABLE "_vocabularies_v_version_formats" CASCADE;
  DROP TABLE "_vocabularies_v_version_formats_locales" CASCADE;
  DROP TABLE "_vocabularies_v_version_translations" CASCADE;
  DROP TABLE "_vocabularies_v" CASCADE;
  ALTER TABLE "stories_themes" ALTER COLUMN "value" SET DATA TYPE "public"."enum_stories_themes" USING "value"::"public"."enum_stories_themes";
  ALTER TABLE "_stories_v_version_themes" ALTER COLUMN "value" SET DATA TYPE "public"."enum__stories_v_version_themes" USING "value"::"public"."enum__stories_v_version_themes";
  ALTER TABLE "training_modules_topics" ALTER COLUMN "value" SET DATA TYPE "public"."enum_training_modules_topics" USING "value"::"public"."enum_training_modules_topics";
  ALTER TABLE "training_modules_formats" ALTER COLUMN "value" SET DATA TYPE "public"."enum_training_modules_formats" USING "value"::"public"."enum_training_modules_formats";
  ALTER TABLE "_training_modules_v_version_topics" ALTER COLUMN "value" SET DATA TYPE "public"."enum__training_modules_v_version_topics" USING "value"::"public"."enum__training_modules_v_version_topics";
  ALTER TABLE "_training_modules_v_version_formats" ALTER COLUMN "value" SET DATA TYPE "public"."enum__training_modules_v_version_formats" USING "value"::"public"."enum__training_modules_v_version_formats";
  DROP TYPE "public"."enum_vocabularies_translations_language";
  DROP TYPE "public"."enum_vocabularies_status";
  DROP TYPE "public"."enum__vocabularies_v_version_translations_language";
  DROP TYPE "public"."enum__vocabularies_v_version_status";
  DROP TYPE "public"."enum__vocabularies_v_published_locale";`)
}
