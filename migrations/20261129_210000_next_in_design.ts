import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_navigation_doors_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page', 'project');
  CREATE TYPE "public"."enum__navigation_v_version_doors_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page', 'project');
  ALTER TYPE "public"."enum_navigation_main_kind" ADD VALUE 'glossary' BEFORE 'accessibility';
  ALTER TYPE "public"."enum_navigation_footer_kind" ADD VALUE 'glossary' BEFORE 'accessibility';
  ALTER TYPE "public"."enum__navigation_v_version_main_kind" ADD VALUE 'glossary' BEFORE 'accessibility';
  ALTER TYPE "public"."enum__navigation_v_version_footer_kind" ADD VALUE 'glossary' BEFORE 'accessibility';
  CREATE TABLE "stories_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "stories_lessons_locales" (
  	"did" varchar,
  	"can" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_lessons_locales" (
  	"did" varchar,
  	"can" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "documents_contents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"page" numeric
  );
  
  CREATE TABLE "documents_contents_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_contents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"page" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v_version_contents_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_doors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_navigation_doors_kind",
  	"page_id" uuid,
  	"project_id" uuid
  );
  
  CREATE TABLE "navigation_doors_locales" (
  	"label" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_doors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__navigation_v_version_doors_kind",
  	"page_id" uuid,
  	"project_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_doors_locales" (
  	"label" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "stories_locales" ADD COLUMN "quote" varchar;
  ALTER TABLE "stories_locales" ADD COLUMN "quoted_role" varchar;
  ALTER TABLE "stories_locales" ADD COLUMN "writer_role" varchar;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_quote" varchar;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_quoted_role" varchar;
  ALTER TABLE "_stories_v_locales" ADD COLUMN "version_writer_role" varchar;
  ALTER TABLE "training_modules_locales" ADD COLUMN "part" varchar;
  ALTER TABLE "_training_modules_v_locales" ADD COLUMN "version_part" varchar;
  ALTER TABLE "documents" ADD COLUMN "citation" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_citation" varchar;
  ALTER TABLE "stories_lessons" ADD CONSTRAINT "stories_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_lessons_locales" ADD CONSTRAINT "stories_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons" ADD CONSTRAINT "_stories_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons_locales" ADD CONSTRAINT "_stories_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_contents" ADD CONSTRAINT "documents_contents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_contents_locales" ADD CONSTRAINT "documents_contents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents_contents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_contents" ADD CONSTRAINT "_documents_v_version_contents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_contents_locales" ADD CONSTRAINT "_documents_v_version_contents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v_version_contents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_doors_locales" ADD CONSTRAINT "navigation_doors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors_locales" ADD CONSTRAINT "_navigation_v_version_doors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_doors"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_lessons_order_idx" ON "stories_lessons" USING btree ("_order");
  CREATE INDEX "stories_lessons_parent_id_idx" ON "stories_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_lessons_locales_locale_parent_id_unique" ON "stories_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_lessons_order_idx" ON "_stories_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_stories_v_version_lessons_parent_id_idx" ON "_stories_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_lessons_locales_locale_parent_id_unique" ON "_stories_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_contents_order_idx" ON "documents_contents" USING btree ("_order");
  CREATE INDEX "documents_contents_parent_id_idx" ON "documents_contents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "documents_contents_locales_locale_parent_id_unique" ON "documents_contents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_contents_order_idx" ON "_documents_v_version_contents" USING btree ("_order");
  CREATE INDEX "_documents_v_version_contents_parent_id_idx" ON "_documents_v_version_contents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_documents_v_version_contents_locales_locale_parent_id_uniqu" ON "_documents_v_version_contents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_doors_order_idx" ON "navigation_doors" USING btree ("_order");
  CREATE INDEX "navigation_doors_parent_id_idx" ON "navigation_doors" USING btree ("_parent_id");
  CREATE INDEX "navigation_doors_page_idx" ON "navigation_doors" USING btree ("page_id");
  CREATE INDEX "navigation_doors_project_idx" ON "navigation_doors" USING btree ("project_id");
  CREATE UNIQUE INDEX "navigation_doors_locales_locale_parent_id_unique" ON "navigation_doors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_doors_order_idx" ON "_navigation_v_version_doors" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_doors_parent_id_idx" ON "_navigation_v_version_doors" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_doors_page_idx" ON "_navigation_v_version_doors" USING btree ("page_id");
  CREATE INDEX "_navigation_v_version_doors_project_idx" ON "_navigation_v_version_doors" USING btree ("project_id");
  CREATE UNIQUE INDEX "_navigation_v_version_doors_locales_locale_parent_id_unique" ON "_navigation_v_version_doors_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "stories_lessons" CASCADE;
  DROP TABLE "stories_lessons_locales" CASCADE;
  DROP TABLE "_stories_v_version_lessons" CASCADE;
  DROP TABLE "_stories_v_version_lessons_locales" CASCADE;
  DROP TABLE "documents_contents" CASCADE;
  DROP TABLE "documents_contents_locales" CASCADE;
  DROP TABLE "_documents_v_version_contents" CASCADE;
  DROP TABLE "_documents_v_version_contents_locales" CASCADE;
  DROP TABLE "navigation_doors" CASCADE;
  DROP TABLE "navigation_doors_locales" CASCADE;
  DROP TABLE "_navigation_v_version_doors" CASCADE;
  DROP TABLE "_navigation_v_version_doors_locales" CASCADE;
  ALTER TABLE "navigation_main" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_main_kind";
  CREATE TYPE "public"."enum_navigation_main_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'accessibility', 'privacy', 'concern', 'page');
  ALTER TABLE "navigation_main" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_navigation_main_kind" USING "kind"::"public"."enum_navigation_main_kind";
  ALTER TABLE "navigation_footer" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_footer_kind";
  CREATE TYPE "public"."enum_navigation_footer_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'accessibility', 'privacy', 'concern', 'page');
  ALTER TABLE "navigation_footer" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_navigation_footer_kind" USING "kind"::"public"."enum_navigation_footer_kind";
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_main_kind";
  CREATE TYPE "public"."enum__navigation_v_version_main_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'accessibility', 'privacy', 'concern', 'page');
  ALTER TABLE "_navigation_v_version_main" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__navigation_v_version_main_kind" USING "kind"::"public"."enum__navigation_v_version_main_kind";
  ALTER TABLE "_navigation_v_version_footer" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum__navigation_v_version_footer_kind";
  CREATE TYPE "public"."enum__navigation_v_version_footer_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'accessibility', 'privacy', 'concern', 'page');
  ALTER TABLE "_navigation_v_version_footer" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__navigation_v_version_footer_kind" USING "kind"::"public"."enum__navigation_v_version_footer_kind";
  ALTER TABLE "stories_locales" DROP COLUMN "quote";
  ALTER TABLE "stories_locales" DROP COLUMN "quoted_role";
  ALTER TABLE "stories_locales" DROP COLUMN "writer_role";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_quote";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_quoted_role";
  ALTER TABLE "_stories_v_locales" DROP COLUMN "version_writer_role";
  ALTER TABLE "training_modules_locales" DROP COLUMN "part";
  ALTER TABLE "_training_modules_v_locales" DROP COLUMN "version_part";
  ALTER TABLE "documents" DROP COLUMN "citation";
  ALTER TABLE "_documents_v" DROP COLUMN "version_citation";
  DROP TYPE "public"."enum_navigation_doors_kind";
  DROP TYPE "public"."enum__navigation_v_version_doors_kind";`)
}
