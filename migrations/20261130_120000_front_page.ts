import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_home_blocks_numbers_numbers_counted" AS ENUM('municipalities', 'stories', 'training-modules');
  CREATE TYPE "public"."enum_home_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_blocks_numbers_numbers_counted" AS ENUM('municipalities', 'stories', 'training-modules');
  CREATE TYPE "public"."enum__home_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum_standing_texts_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum_standing_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__standing_texts_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TYPE "public"."enum__standing_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__standing_texts_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'fi', 'pl', 'fa', 'tr', 'fr', 'de');
  CREATE TABLE "home_blocks_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_projects_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_stories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 3,
  	"municipality_id" uuid,
  	"project_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_stories_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_map" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_map_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_training" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_training_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_contacts_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_numbers_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"counted" "enum_home_blocks_numbers_numbers_counted",
  	"value" numeric
  );
  
  CREATE TABLE "home_blocks_numbers_numbers_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_numbers_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_quotation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_quotation_locales" (
  	"text" varchar,
  	"attribution" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"page_id" uuid,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_free_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_free_text_locales" (
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_blocks_research" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"count" numeric DEFAULT 3,
  	"block_name" varchar
  );
  
  CREATE TABLE "home_blocks_research_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "home_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_home_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "home" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cover_id" uuid,
  	"_status" "enum_home_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "home_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "home_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"contacts_id" uuid,
  	"documents_id" uuid,
  	"research_id" uuid
  );
  
  CREATE TABLE "_home_v_blocks_projects" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_projects_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_stories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"count" numeric DEFAULT 3,
  	"municipality_id" uuid,
  	"project_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_stories_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_map" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_map_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_training" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"count" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_training_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_contacts_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_numbers_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"counted" "enum__home_v_blocks_numbers_numbers_counted",
  	"value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v_blocks_numbers_numbers_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_numbers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_numbers_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_quotation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_quotation_locales" (
  	"text" varchar,
  	"attribution" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"page_id" uuid,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_free_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_free_text_locales" (
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_blocks_research" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"count" numeric DEFAULT 3,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_home_v_blocks_research_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__home_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_cover_id" uuid,
  	"version__status" "enum__home_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__home_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_home_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_home_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"contacts_id" uuid,
  	"documents_id" uuid,
  	"research_id" uuid
  );
  
  CREATE TABLE "standing_texts_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_standing_texts_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "standing_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_status" "enum_standing_texts_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "standing_texts_locales" (
  	"projects" varchar,
  	"training" varchar,
  	"municipalities" varchar,
  	"stories" varchar,
  	"research" varchar,
  	"resources" varchar,
  	"contact" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_standing_texts_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__standing_texts_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_standing_texts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version__status" "enum__standing_texts_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__standing_texts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_standing_texts_v_locales" (
  	"version_projects" varchar,
  	"version_training" varchar,
  	"version_municipalities" varchar,
  	"version_stories" varchar,
  	"version_research" varchar,
  	"version_resources" varchar,
  	"version_contact" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "home_blocks_projects" ADD CONSTRAINT "home_blocks_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_projects_locales" ADD CONSTRAINT "home_blocks_projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_stories" ADD CONSTRAINT "home_blocks_stories_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_blocks_stories" ADD CONSTRAINT "home_blocks_stories_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_blocks_stories" ADD CONSTRAINT "home_blocks_stories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_stories_locales" ADD CONSTRAINT "home_blocks_stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_map" ADD CONSTRAINT "home_blocks_map_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_map_locales" ADD CONSTRAINT "home_blocks_map_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_map"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_training" ADD CONSTRAINT "home_blocks_training_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_training_locales" ADD CONSTRAINT "home_blocks_training_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_training"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_contacts" ADD CONSTRAINT "home_blocks_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_contacts_locales" ADD CONSTRAINT "home_blocks_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_numbers_numbers" ADD CONSTRAINT "home_blocks_numbers_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_numbers_numbers_locales" ADD CONSTRAINT "home_blocks_numbers_numbers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_numbers_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_numbers" ADD CONSTRAINT "home_blocks_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_numbers_locales" ADD CONSTRAINT "home_blocks_numbers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_quotation" ADD CONSTRAINT "home_blocks_quotation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_quotation_locales" ADD CONSTRAINT "home_blocks_quotation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_quotation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call_to_action" ADD CONSTRAINT "home_blocks_call_to_action_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_blocks_call_to_action" ADD CONSTRAINT "home_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_call_to_action_locales" ADD CONSTRAINT "home_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_free_text" ADD CONSTRAINT "home_blocks_free_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_free_text_locales" ADD CONSTRAINT "home_blocks_free_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_free_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_documents" ADD CONSTRAINT "home_blocks_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_documents_locales" ADD CONSTRAINT "home_blocks_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_research" ADD CONSTRAINT "home_blocks_research_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_blocks_research_locales" ADD CONSTRAINT "home_blocks_research_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_blocks_research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_translations" ADD CONSTRAINT "home_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home" ADD CONSTRAINT "home_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_locales" ADD CONSTRAINT "home_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_research_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_projects" ADD CONSTRAINT "_home_v_blocks_projects_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_projects_locales" ADD CONSTRAINT "_home_v_blocks_projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_stories" ADD CONSTRAINT "_home_v_blocks_stories_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_stories" ADD CONSTRAINT "_home_v_blocks_stories_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_stories" ADD CONSTRAINT "_home_v_blocks_stories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_stories_locales" ADD CONSTRAINT "_home_v_blocks_stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_map" ADD CONSTRAINT "_home_v_blocks_map_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_map_locales" ADD CONSTRAINT "_home_v_blocks_map_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_map"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_training" ADD CONSTRAINT "_home_v_blocks_training_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_training_locales" ADD CONSTRAINT "_home_v_blocks_training_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_training"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_contacts" ADD CONSTRAINT "_home_v_blocks_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_contacts_locales" ADD CONSTRAINT "_home_v_blocks_contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_numbers_numbers" ADD CONSTRAINT "_home_v_blocks_numbers_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_numbers_numbers_locales" ADD CONSTRAINT "_home_v_blocks_numbers_numbers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_numbers_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_numbers" ADD CONSTRAINT "_home_v_blocks_numbers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_numbers_locales" ADD CONSTRAINT "_home_v_blocks_numbers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_numbers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_quotation" ADD CONSTRAINT "_home_v_blocks_quotation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_quotation_locales" ADD CONSTRAINT "_home_v_blocks_quotation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_quotation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_call_to_action" ADD CONSTRAINT "_home_v_blocks_call_to_action_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_call_to_action" ADD CONSTRAINT "_home_v_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_call_to_action_locales" ADD CONSTRAINT "_home_v_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_free_text" ADD CONSTRAINT "_home_v_blocks_free_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_free_text_locales" ADD CONSTRAINT "_home_v_blocks_free_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_free_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_documents" ADD CONSTRAINT "_home_v_blocks_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_documents_locales" ADD CONSTRAINT "_home_v_blocks_documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_research" ADD CONSTRAINT "_home_v_blocks_research_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_blocks_research_locales" ADD CONSTRAINT "_home_v_blocks_research_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_blocks_research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_translations" ADD CONSTRAINT "_home_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v" ADD CONSTRAINT "_home_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_locales" ADD CONSTRAINT "_home_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_research_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "standing_texts_translations" ADD CONSTRAINT "standing_texts_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."standing_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "standing_texts_locales" ADD CONSTRAINT "standing_texts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."standing_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_standing_texts_v_version_translations" ADD CONSTRAINT "_standing_texts_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_standing_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_standing_texts_v_locales" ADD CONSTRAINT "_standing_texts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_standing_texts_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "home_blocks_projects_order_idx" ON "home_blocks_projects" USING btree ("_order");
  CREATE INDEX "home_blocks_projects_parent_id_idx" ON "home_blocks_projects" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_projects_path_idx" ON "home_blocks_projects" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_projects_locales_locale_parent_id_unique" ON "home_blocks_projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_stories_order_idx" ON "home_blocks_stories" USING btree ("_order");
  CREATE INDEX "home_blocks_stories_parent_id_idx" ON "home_blocks_stories" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_stories_path_idx" ON "home_blocks_stories" USING btree ("_path");
  CREATE INDEX "home_blocks_stories_municipality_idx" ON "home_blocks_stories" USING btree ("municipality_id");
  CREATE INDEX "home_blocks_stories_project_idx" ON "home_blocks_stories" USING btree ("project_id");
  CREATE UNIQUE INDEX "home_blocks_stories_locales_locale_parent_id_unique" ON "home_blocks_stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_map_order_idx" ON "home_blocks_map" USING btree ("_order");
  CREATE INDEX "home_blocks_map_parent_id_idx" ON "home_blocks_map" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_map_path_idx" ON "home_blocks_map" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_map_locales_locale_parent_id_unique" ON "home_blocks_map_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_training_order_idx" ON "home_blocks_training" USING btree ("_order");
  CREATE INDEX "home_blocks_training_parent_id_idx" ON "home_blocks_training" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_training_path_idx" ON "home_blocks_training" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_training_locales_locale_parent_id_unique" ON "home_blocks_training_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_contacts_order_idx" ON "home_blocks_contacts" USING btree ("_order");
  CREATE INDEX "home_blocks_contacts_parent_id_idx" ON "home_blocks_contacts" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_contacts_path_idx" ON "home_blocks_contacts" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_contacts_locales_locale_parent_id_unique" ON "home_blocks_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_numbers_numbers_order_idx" ON "home_blocks_numbers_numbers" USING btree ("_order");
  CREATE INDEX "home_blocks_numbers_numbers_parent_id_idx" ON "home_blocks_numbers_numbers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "home_blocks_numbers_numbers_locales_locale_parent_id_unique" ON "home_blocks_numbers_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_numbers_order_idx" ON "home_blocks_numbers" USING btree ("_order");
  CREATE INDEX "home_blocks_numbers_parent_id_idx" ON "home_blocks_numbers" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_numbers_path_idx" ON "home_blocks_numbers" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_numbers_locales_locale_parent_id_unique" ON "home_blocks_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_quotation_order_idx" ON "home_blocks_quotation" USING btree ("_order");
  CREATE INDEX "home_blocks_quotation_parent_id_idx" ON "home_blocks_quotation" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_quotation_path_idx" ON "home_blocks_quotation" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_quotation_locales_locale_parent_id_unique" ON "home_blocks_quotation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_call_to_action_order_idx" ON "home_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "home_blocks_call_to_action_parent_id_idx" ON "home_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_call_to_action_path_idx" ON "home_blocks_call_to_action" USING btree ("_path");
  CREATE INDEX "home_blocks_call_to_action_page_idx" ON "home_blocks_call_to_action" USING btree ("page_id");
  CREATE UNIQUE INDEX "home_blocks_call_to_action_locales_locale_parent_id_unique" ON "home_blocks_call_to_action_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_free_text_order_idx" ON "home_blocks_free_text" USING btree ("_order");
  CREATE INDEX "home_blocks_free_text_parent_id_idx" ON "home_blocks_free_text" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_free_text_path_idx" ON "home_blocks_free_text" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_free_text_locales_locale_parent_id_unique" ON "home_blocks_free_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_documents_order_idx" ON "home_blocks_documents" USING btree ("_order");
  CREATE INDEX "home_blocks_documents_parent_id_idx" ON "home_blocks_documents" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_documents_path_idx" ON "home_blocks_documents" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_documents_locales_locale_parent_id_unique" ON "home_blocks_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_blocks_research_order_idx" ON "home_blocks_research" USING btree ("_order");
  CREATE INDEX "home_blocks_research_parent_id_idx" ON "home_blocks_research" USING btree ("_parent_id");
  CREATE INDEX "home_blocks_research_path_idx" ON "home_blocks_research" USING btree ("_path");
  CREATE UNIQUE INDEX "home_blocks_research_locales_locale_parent_id_unique" ON "home_blocks_research_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_translations_order_idx" ON "home_translations" USING btree ("_order");
  CREATE INDEX "home_translations_parent_id_idx" ON "home_translations" USING btree ("_parent_id");
  CREATE INDEX "home_cover_idx" ON "home" USING btree ("cover_id");
  CREATE INDEX "home__status_idx" ON "home" USING btree ("_status");
  CREATE UNIQUE INDEX "home_locales_locale_parent_id_unique" ON "home_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_projects_id_idx" ON "home_rels" USING btree ("projects_id");
  CREATE INDEX "home_rels_contacts_id_idx" ON "home_rels" USING btree ("contacts_id");
  CREATE INDEX "home_rels_documents_id_idx" ON "home_rels" USING btree ("documents_id");
  CREATE INDEX "home_rels_research_id_idx" ON "home_rels" USING btree ("research_id");
  CREATE INDEX "_home_v_blocks_projects_order_idx" ON "_home_v_blocks_projects" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_projects_parent_id_idx" ON "_home_v_blocks_projects" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_projects_path_idx" ON "_home_v_blocks_projects" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_projects_locales_locale_parent_id_unique" ON "_home_v_blocks_projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_stories_order_idx" ON "_home_v_blocks_stories" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_stories_parent_id_idx" ON "_home_v_blocks_stories" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_stories_path_idx" ON "_home_v_blocks_stories" USING btree ("_path");
  CREATE INDEX "_home_v_blocks_stories_municipality_idx" ON "_home_v_blocks_stories" USING btree ("municipality_id");
  CREATE INDEX "_home_v_blocks_stories_project_idx" ON "_home_v_blocks_stories" USING btree ("project_id");
  CREATE UNIQUE INDEX "_home_v_blocks_stories_locales_locale_parent_id_unique" ON "_home_v_blocks_stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_map_order_idx" ON "_home_v_blocks_map" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_map_parent_id_idx" ON "_home_v_blocks_map" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_map_path_idx" ON "_home_v_blocks_map" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_map_locales_locale_parent_id_unique" ON "_home_v_blocks_map_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_training_order_idx" ON "_home_v_blocks_training" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_training_parent_id_idx" ON "_home_v_blocks_training" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_training_path_idx" ON "_home_v_blocks_training" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_training_locales_locale_parent_id_unique" ON "_home_v_blocks_training_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_contacts_order_idx" ON "_home_v_blocks_contacts" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_contacts_parent_id_idx" ON "_home_v_blocks_contacts" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_contacts_path_idx" ON "_home_v_blocks_contacts" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_contacts_locales_locale_parent_id_unique" ON "_home_v_blocks_contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_numbers_numbers_order_idx" ON "_home_v_blocks_numbers_numbers" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_numbers_numbers_parent_id_idx" ON "_home_v_blocks_numbers_numbers" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_home_v_blocks_numbers_numbers_locales_locale_parent_id_uniq" ON "_home_v_blocks_numbers_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_numbers_order_idx" ON "_home_v_blocks_numbers" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_numbers_parent_id_idx" ON "_home_v_blocks_numbers" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_numbers_path_idx" ON "_home_v_blocks_numbers" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_numbers_locales_locale_parent_id_unique" ON "_home_v_blocks_numbers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_quotation_order_idx" ON "_home_v_blocks_quotation" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_quotation_parent_id_idx" ON "_home_v_blocks_quotation" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_quotation_path_idx" ON "_home_v_blocks_quotation" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_quotation_locales_locale_parent_id_unique" ON "_home_v_blocks_quotation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_call_to_action_order_idx" ON "_home_v_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_call_to_action_parent_id_idx" ON "_home_v_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_call_to_action_path_idx" ON "_home_v_blocks_call_to_action" USING btree ("_path");
  CREATE INDEX "_home_v_blocks_call_to_action_page_idx" ON "_home_v_blocks_call_to_action" USING btree ("page_id");
  CREATE UNIQUE INDEX "_home_v_blocks_call_to_action_locales_locale_parent_id_uniqu" ON "_home_v_blocks_call_to_action_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_free_text_order_idx" ON "_home_v_blocks_free_text" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_free_text_parent_id_idx" ON "_home_v_blocks_free_text" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_free_text_path_idx" ON "_home_v_blocks_free_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_free_text_locales_locale_parent_id_unique" ON "_home_v_blocks_free_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_documents_order_idx" ON "_home_v_blocks_documents" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_documents_parent_id_idx" ON "_home_v_blocks_documents" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_documents_path_idx" ON "_home_v_blocks_documents" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_documents_locales_locale_parent_id_unique" ON "_home_v_blocks_documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_blocks_research_order_idx" ON "_home_v_blocks_research" USING btree ("_order");
  CREATE INDEX "_home_v_blocks_research_parent_id_idx" ON "_home_v_blocks_research" USING btree ("_parent_id");
  CREATE INDEX "_home_v_blocks_research_path_idx" ON "_home_v_blocks_research" USING btree ("_path");
  CREATE UNIQUE INDEX "_home_v_blocks_research_locales_locale_parent_id_unique" ON "_home_v_blocks_research_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_version_translations_order_idx" ON "_home_v_version_translations" USING btree ("_order");
  CREATE INDEX "_home_v_version_translations_parent_id_idx" ON "_home_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_version_cover_idx" ON "_home_v" USING btree ("version_cover_id");
  CREATE INDEX "_home_v_version_version__status_idx" ON "_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_snapshot_idx" ON "_home_v" USING btree ("snapshot");
  CREATE INDEX "_home_v_published_locale_idx" ON "_home_v" USING btree ("published_locale");
  CREATE INDEX "_home_v_latest_idx" ON "_home_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_home_v_locales_locale_parent_id_unique" ON "_home_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_home_v_rels_order_idx" ON "_home_v_rels" USING btree ("order");
  CREATE INDEX "_home_v_rels_parent_idx" ON "_home_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_v_rels_path_idx" ON "_home_v_rels" USING btree ("path");
  CREATE INDEX "_home_v_rels_projects_id_idx" ON "_home_v_rels" USING btree ("projects_id");
  CREATE INDEX "_home_v_rels_contacts_id_idx" ON "_home_v_rels" USING btree ("contacts_id");
  CREATE INDEX "_home_v_rels_documents_id_idx" ON "_home_v_rels" USING btree ("documents_id");
  CREATE INDEX "_home_v_rels_research_id_idx" ON "_home_v_rels" USING btree ("research_id");
  CREATE INDEX "standing_texts_translations_order_idx" ON "standing_texts_translations" USING btree ("_order");
  CREATE INDEX "standing_texts_translations_parent_id_idx" ON "standing_texts_translations" USING btree ("_parent_id");
  CREATE INDEX "standing_texts__status_idx" ON "standing_texts" USING btree ("_status");
  CREATE UNIQUE INDEX "standing_texts_locales_locale_parent_id_unique" ON "standing_texts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_standing_texts_v_version_translations_order_idx" ON "_standing_texts_v_version_translations" USING btree ("_order");
  CREATE INDEX "_standing_texts_v_version_translations_parent_id_idx" ON "_standing_texts_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_standing_texts_v_version_version__status_idx" ON "_standing_texts_v" USING btree ("version__status");
  CREATE INDEX "_standing_texts_v_created_at_idx" ON "_standing_texts_v" USING btree ("created_at");
  CREATE INDEX "_standing_texts_v_updated_at_idx" ON "_standing_texts_v" USING btree ("updated_at");
  CREATE INDEX "_standing_texts_v_snapshot_idx" ON "_standing_texts_v" USING btree ("snapshot");
  CREATE INDEX "_standing_texts_v_published_locale_idx" ON "_standing_texts_v" USING btree ("published_locale");
  CREATE INDEX "_standing_texts_v_latest_idx" ON "_standing_texts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_standing_texts_v_locales_locale_parent_id_unique" ON "_standing_texts_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "home_blocks_projects" CASCADE;
  DROP TABLE "home_blocks_projects_locales" CASCADE;
  DROP TABLE "home_blocks_stories" CASCADE;
  DROP TABLE "home_blocks_stories_locales" CASCADE;
  DROP TABLE "home_blocks_map" CASCADE;
  DROP TABLE "home_blocks_map_locales" CASCADE;
  DROP TABLE "home_blocks_training" CASCADE;
  DROP TABLE "home_blocks_training_locales" CASCADE;
  DROP TABLE "home_blocks_contacts" CASCADE;
  DROP TABLE "home_blocks_contacts_locales" CASCADE;
  DROP TABLE "home_blocks_numbers_numbers" CASCADE;
  DROP TABLE "home_blocks_numbers_numbers_locales" CASCADE;
  DROP TABLE "home_blocks_numbers" CASCADE;
  DROP TABLE "home_blocks_numbers_locales" CASCADE;
  DROP TABLE "home_blocks_quotation" CASCADE;
  DROP TABLE "home_blocks_quotation_locales" CASCADE;
  DROP TABLE "home_blocks_call_to_action" CASCADE;
  DROP TABLE "home_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "home_blocks_free_text" CASCADE;
  DROP TABLE "home_blocks_free_text_locales" CASCADE;
  DROP TABLE "home_blocks_documents" CASCADE;
  DROP TABLE "home_blocks_documents_locales" CASCADE;
  DROP TABLE "home_blocks_research" CASCADE;
  DROP TABLE "home_blocks_research_locales" CASCADE;
  DROP TABLE "home_translations" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_locales" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "_home_v_blocks_projects" CASCADE;
  DROP TABLE "_home_v_blocks_projects_locales" CASCADE;
  DROP TABLE "_home_v_blocks_stories" CASCADE;
  DROP TABLE "_home_v_blocks_stories_locales" CASCADE;
  DROP TABLE "_home_v_blocks_map" CASCADE;
  DROP TABLE "_home_v_blocks_map_locales" CASCADE;
  DROP TABLE "_home_v_blocks_training" CASCADE;
  DROP TABLE "_home_v_blocks_training_locales" CASCADE;
  DROP TABLE "_home_v_blocks_contacts" CASCADE;
  DROP TABLE "_home_v_blocks_contacts_locales" CASCADE;
  DROP TABLE "_home_v_blocks_numbers_numbers" CASCADE;
  DROP TABLE "_home_v_blocks_numbers_numbers_locales" CASCADE;
  DROP TABLE "_home_v_blocks_numbers" CASCADE;
  DROP TABLE "_home_v_blocks_numbers_locales" CASCADE;
  DROP TABLE "_home_v_blocks_quotation" CASCADE;
  DROP TABLE "_home_v_blocks_quotation_locales" CASCADE;
  DROP TABLE "_home_v_blocks_call_to_action" CASCADE;
  DROP TABLE "_home_v_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "_home_v_blocks_free_text" CASCADE;
  DROP TABLE "_home_v_blocks_free_text_locales" CASCADE;
  DROP TABLE "_home_v_blocks_documents" CASCADE;
  DROP TABLE "_home_v_blocks_documents_locales" CASCADE;
  DROP TABLE "_home_v_blocks_research" CASCADE;
  DROP TABLE "_home_v_blocks_research_locales" CASCADE;
  DROP TABLE "_home_v_version_translations" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "_home_v_locales" CASCADE;
  DROP TABLE "_home_v_rels" CASCADE;
  DROP TABLE "standing_texts_translations" CASCADE;
  DROP TABLE "standing_texts" CASCADE;
  DROP TABLE "standing_texts_locales" CASCADE;
  DROP TABLE "_standing_texts_v_version_translations" CASCADE;
  DROP TABLE "_standing_texts_v" CASCADE;
  DROP TABLE "_standing_texts_v_locales" CASCADE;
  DROP TYPE "public"."enum_home_blocks_numbers_numbers_counted";
  DROP TYPE "public"."enum_home_translations_language";
  DROP TYPE "public"."enum_home_status";
  DROP TYPE "public"."enum__home_v_blocks_numbers_numbers_counted";
  DROP TYPE "public"."enum__home_v_version_translations_language";
  DROP TYPE "public"."enum__home_v_version_status";
  DROP TYPE "public"."enum__home_v_published_locale";
  DROP TYPE "public"."enum_standing_texts_translations_language";
  DROP TYPE "public"."enum_standing_texts_status";
  DROP TYPE "public"."enum__standing_texts_v_version_translations_language";
  DROP TYPE "public"."enum__standing_texts_v_version_status";
  DROP TYPE "public"."enum__standing_texts_v_published_locale";`)
}
