import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "settings_processors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"country" varchar
  );
  
  CREATE TABLE "settings_processors_locales" (
  	"task" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_settings_processors_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"country" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_processors_v_locales" (
  	"task" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "site_settings" ADD COLUMN "privacy_contact" varchar;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_privacy_contact" varchar;
  ALTER TABLE "settings_processors" ADD CONSTRAINT "settings_processors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_processors_locales" ADD CONSTRAINT "settings_processors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_processors_v" ADD CONSTRAINT "_settings_processors_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_processors_v_locales" ADD CONSTRAINT "_settings_processors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_processors_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "settings_processors_order_idx" ON "settings_processors" USING btree ("_order");
  CREATE INDEX "settings_processors_parent_id_idx" ON "settings_processors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_processors_locales_locale_parent_id_unique" ON "settings_processors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_processors_v_order_idx" ON "_settings_processors_v" USING btree ("_order");
  CREATE INDEX "_settings_processors_v_parent_id_idx" ON "_settings_processors_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_processors_v_locales_locale_parent_id_unique" ON "_settings_processors_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "settings_processors" CASCADE;
  DROP TABLE "settings_processors_locales" CASCADE;
  DROP TABLE "_settings_processors_v" CASCADE;
  DROP TABLE "_settings_processors_v_locales" CASCADE;
  ALTER TABLE "site_settings" DROP COLUMN "privacy_contact";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_privacy_contact";`)
}
