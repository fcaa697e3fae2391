import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "settings_support" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phone" varchar,
  	"url" varchar,
  	"source" varchar,
  	"checked_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "settings_support_locales" (
  	"name" varchar,
  	"task" varchar,
  	"hours" varchar,
  	"languages" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_settings_support_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"phone" varchar,
  	"url" varchar,
  	"source" varchar,
  	"checked_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_support_v_locales" (
  	"name" varchar,
  	"task" varchar,
  	"hours" varchar,
  	"languages" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "training_modules" ADD COLUMN "shows_support" boolean DEFAULT false;
  ALTER TABLE "_training_modules_v" ADD COLUMN "version_shows_support" boolean DEFAULT false;
  ALTER TABLE "pages" ADD COLUMN "shows_support" boolean DEFAULT false;
  ALTER TABLE "_pages_v" ADD COLUMN "version_shows_support" boolean DEFAULT false;
  ALTER TABLE "settings_processors_locales" ADD COLUMN "safeguard" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "controller_name" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "controller_address" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "controller_contact" varchar;
  ALTER TABLE "site_settings_locales" ADD COLUMN "report_reader" varchar;
  ALTER TABLE "_settings_processors_v_locales" ADD COLUMN "safeguard" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_controller_name" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_controller_address" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_controller_contact" varchar;
  ALTER TABLE "_site_settings_v_locales" ADD COLUMN "version_report_reader" varchar;
  ALTER TABLE "settings_support" ADD CONSTRAINT "settings_support_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_support_locales" ADD CONSTRAINT "settings_support_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_support"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_support_v" ADD CONSTRAINT "_settings_support_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_support_v_locales" ADD CONSTRAINT "_settings_support_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_support_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "settings_support_order_idx" ON "settings_support" USING btree ("_order");
  CREATE INDEX "settings_support_parent_id_idx" ON "settings_support" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_support_locales_locale_parent_id_unique" ON "settings_support_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_support_v_order_idx" ON "_settings_support_v" USING btree ("_order");
  CREATE INDEX "_settings_support_v_parent_id_idx" ON "_settings_support_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_support_v_locales_locale_parent_id_unique" ON "_settings_support_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "settings_support" CASCADE;
  DROP TABLE "settings_support_locales" CASCADE;
  DROP TABLE "_settings_support_v" CASCADE;
  DROP TABLE "_settings_support_v_locales" CASCADE;
  ALTER TABLE "training_modules" DROP COLUMN "shows_support";
  ALTER TABLE "_training_modules_v" DROP COLUMN "version_shows_support";
  ALTER TABLE "pages" DROP COLUMN "shows_support";
  ALTER TABLE "_pages_v" DROP COLUMN "version_shows_support";
  ALTER TABLE "settings_processors_locales" DROP COLUMN "safeguard";
  ALTER TABLE "site_settings" DROP COLUMN "controller_name";
  ALTER TABLE "site_settings" DROP COLUMN "controller_address";
  ALTER TABLE "site_settings" DROP COLUMN "controller_contact";
  ALTER TABLE "site_settings_locales" DROP COLUMN "report_reader";
  ALTER TABLE "_settings_processors_v_locales" DROP COLUMN "safeguard";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_controller_name";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_controller_address";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_controller_contact";
  ALTER TABLE "_site_settings_v_locales" DROP COLUMN "version_report_reader";`)
}
