/** What is said to whoever is asked for a yes is reviewed data (ADR 160). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consent_texts_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum_consent_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__consent_texts_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum__consent_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__consent_texts_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  ALTER TYPE "public"."enum_webhooks_kinds" ADD VALUE 'consent-texts' BEFORE 'contacts';
  CREATE TABLE "consent_texts_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_consent_texts_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "consent_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_status" "enum_consent_texts_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "consent_texts_locales" (
  	"about" varchar,
  	"information" varchar,
  	"press" varchar,
  	"fundraising" varchar,
  	"web" varchar,
  	"print" varchar,
  	"social" varchar,
  	"how_long" varchar,
  	"refusing" varchar,
  	"taking_back" varchar,
  	"under7" varchar,
  	"from7" varchar,
  	"from13" varchar,
  	"from16" varchar,
  	"adult" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_consent_texts_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__consent_texts_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_consent_texts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version__status" "enum__consent_texts_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__consent_texts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_consent_texts_v_locales" (
  	"version_about" varchar,
  	"version_information" varchar,
  	"version_press" varchar,
  	"version_fundraising" varchar,
  	"version_web" varchar,
  	"version_print" varchar,
  	"version_social" varchar,
  	"version_how_long" varchar,
  	"version_refusing" varchar,
  	"version_taking_back" varchar,
  	"version_under7" varchar,
  	"version_from7" varchar,
  	"version_from13" varchar,
  	"version_from16" varchar,
  	"version_adult" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "consent_texts_translations" ADD CONSTRAINT "consent_texts_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consent_texts_locales" ADD CONSTRAINT "consent_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consent_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consent_texts_v_version_translations" ADD CONSTRAINT "_consent_texts_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consent_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consent_texts_v_locales" ADD CONSTRAINT "_consent_texts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consent_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "consent_texts_translations_order_idx" ON "consent_texts_translations" USING btree ("_order");
  CREATE INDEX "consent_texts_translations_parent_id_idx" ON "consent_texts_translations" USING btree ("_parent_id");
  CREATE INDEX "consent_texts__status_idx" ON "consent_texts" USING btree ("_status");
  CREATE UNIQUE INDEX "consent_texts_locales_locale_parent_id_unique" ON "consent_texts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_consent_texts_v_version_translations_order_idx" ON "_consent_texts_v_version_translations" USING btree ("_order");
  CREATE INDEX "_consent_texts_v_version_translations_parent_id_idx" ON "_consent_texts_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_consent_texts_v_version_version__status_idx" ON "_consent_texts_v" USING btree ("version__status");
  CREATE INDEX "_consent_texts_v_created_at_idx" ON "_consent_texts_v" USING btree ("created_at");
  CREATE INDEX "_consent_texts_v_updated_at_idx" ON "_consent_texts_v" USING btree ("updated_at");
  CREATE INDEX "_consent_texts_v_snapshot_idx" ON "_consent_texts_v" USING btree ("snapshot");
  CREATE INDEX "_consent_texts_v_published_locale_idx" ON "_consent_texts_v" USING btree ("published_locale");
  CREATE INDEX "_consent_texts_v_latest_idx" ON "_consent_texts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_consent_texts_v_locales_locale_parent_id_unique" ON "_consent_texts_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "consent_texts_translations" CASCADE;
  DROP TABLE "consent_texts" CASCADE;
  DROP TABLE "consent_texts_locales" CASCADE;
  DROP TABLE "_consent_texts_v_version_translations" CASCADE;
  DROP TABLE "_consent_texts_v" CASCADE;
  DROP TABLE "_consent_texts_v_locales" CASCADE;
  ALTER TABLE "webhooks_kinds" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhooks_kinds";
  CREATE TYPE "public"."enum_webhooks_kinds" AS ENUM('accessibility-statement', 'brand', 'contacts', 'documents', 'home', 'municipalities', 'navigation', 'organisations', 'pages', 'projects', 'research', 'site-settings', 'standing-texts', 'stories', 'training-modules', 'vocabularies');
  ALTER TABLE "webhooks_kinds" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhooks_kinds" USING "value"::"public"."enum_webhooks_kinds";
  DROP TYPE "public"."enum_consent_texts_translations_language";
  DROP TYPE "public"."enum_consent_texts_status";
  DROP TYPE "public"."enum__consent_texts_v_version_translations_language";
  DROP TYPE "public"."enum__consent_texts_v_version_status";
  DROP TYPE "public"."enum__consent_texts_v_published_locale";`)
}
