/** Which Swedish text each translation was made from, for every kind; and how often each page is read, by day. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contacts_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__contacts_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_site_settings_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__site_settings_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_navigation_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__navigation_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_accessibility_statement_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TABLE "contacts_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_contacts_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "_contacts_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__contacts_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "site_settings_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_site_settings_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "_site_settings_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__site_settings_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "navigation_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_navigation_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "_navigation_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__navigation_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "accessibility_statement_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_accessibility_statement_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "_accessibility_statement_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__accessibility_statement_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  ALTER TABLE "workflow_items" ADD COLUMN "languages" jsonb;
  ALTER TABLE "site_settings" ADD COLUMN "retention_page_view_months" numeric DEFAULT 24;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_retention_page_view_months" numeric DEFAULT 24;
  ALTER TABLE "contacts_translations" ADD CONSTRAINT "contacts_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_translations" ADD CONSTRAINT "_contacts_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_translations" ADD CONSTRAINT "site_settings_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_translations" ADD CONSTRAINT "_site_settings_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_translations" ADD CONSTRAINT "navigation_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_translations" ADD CONSTRAINT "_navigation_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statement_translations" ADD CONSTRAINT "accessibility_statement_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_statement_v_version_translations" ADD CONSTRAINT "_accessibility_statement_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "contacts_translations_order_idx" ON "contacts_translations" USING btree ("_order");
  CREATE INDEX "contacts_translations_parent_id_idx" ON "contacts_translations" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_version_translations_order_idx" ON "_contacts_v_version_translations" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_translations_parent_id_idx" ON "_contacts_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "site_settings_translations_order_idx" ON "site_settings_translations" USING btree ("_order");
  CREATE INDEX "site_settings_translations_parent_id_idx" ON "site_settings_translations" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_translations_order_idx" ON "_site_settings_v_version_translations" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_translations_parent_id_idx" ON "_site_settings_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "navigation_translations_order_idx" ON "navigation_translations" USING btree ("_order");
  CREATE INDEX "navigation_translations_parent_id_idx" ON "navigation_translations" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_translations_order_idx" ON "_navigation_v_version_translations" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_translations_parent_id_idx" ON "_navigation_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "accessibility_statement_translations_order_idx" ON "accessibility_statement_translations" USING btree ("_order");
  CREATE INDEX "accessibility_statement_translations_parent_id_idx" ON "accessibility_statement_translations" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_statement_v_version_translations_order_idx" ON "_accessibility_statement_v_version_translations" USING btree ("_order");
  CREATE INDEX "_accessibility_statement_v_version_translations_parent_id_idx" ON "_accessibility_statement_v_version_translations" USING btree ("_parent_id");

  -- A place and not an address, so that a page's languages are one page; nothing about who read it.
  CREATE TABLE app.page_views (
  	day date NOT NULL,
  	kind text NOT NULL,
  	slug text NOT NULL,
  	locale text NOT NULL,
  	views integer NOT NULL,
  	PRIMARY KEY (day, kind, slug, locale)
  );
  CREATE INDEX page_views_place ON app.page_views (kind, slug, day);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE app.page_views;
  DROP TABLE "contacts_translations" CASCADE;
  DROP TABLE "_contacts_v_version_translations" CASCADE;
  DROP TABLE "site_settings_translations" CASCADE;
  DROP TABLE "_site_settings_v_version_translations" CASCADE;
  DROP TABLE "navigation_translations" CASCADE;
  DROP TABLE "_navigation_v_version_translations" CASCADE;
  DROP TABLE "accessibility_statement_translations" CASCADE;
  DROP TABLE "_accessibility_statement_v_version_translations" CASCADE;
  ALTER TABLE "workflow_items" DROP COLUMN "languages";
  ALTER TABLE "site_settings" DROP COLUMN "retention_page_view_months";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_retention_page_view_months";
  DROP TYPE "public"."enum_contacts_translations_language";
  DROP TYPE "public"."enum__contacts_v_version_translations_language";
  DROP TYPE "public"."enum_site_settings_translations_language";
  DROP TYPE "public"."enum__site_settings_v_version_translations_language";
  DROP TYPE "public"."enum_navigation_translations_language";
  DROP TYPE "public"."enum__navigation_v_version_translations_language";
  DROP TYPE "public"."enum_accessibility_statement_translations_language";
  DROP TYPE "public"."enum__accessibility_statement_v_version_translations_language";`)
}
