/**
 * Where every database begins (ADR 128): the schema as Payload generates it, then what guards it below Payload, in
 * guards/. Like every migration that has been merged, neither is edited again: what a guard is to become is said by a
 * migration of its own.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const folder = join(import.meta.dirname, 'guards')

/** In this order: the others lean on the roles' rights and on what keeps a log. */
const guards = ['roles', 'logs', 'serving', 'review', 'children', 'accounts', 'mail', 'search']

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_stories_themes" AS ENUM('leisure', 'school', 'health', 'language', 'parents', 'meeting-place', 'holiday', 'other');
  CREATE TYPE "public"."enum_stories_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_stories_has_protected_identity_declaration" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_themes" AS ENUM('leisure', 'school', 'health', 'language', 'parents', 'meeting-place', 'holiday', 'other');
  CREATE TYPE "public"."enum__stories_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__stories_v_version_has_protected_identity_declaration" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_project_municipalities_role" AS ENUM('site', 'partner');
  CREATE TYPE "public"."enum_projects_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_projects_stage" AS ENUM('planned', 'ongoing', 'completed');
  CREATE TYPE "public"."enum_projects_material_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_projects_page_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_projects_children_in_care" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__project_municipalities_v_role" AS ENUM('site', 'partner');
  CREATE TYPE "public"."enum__projects_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__projects_v_version_material_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__projects_v_version_page_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__projects_v_version_children_in_care" AS ENUM('yes', 'no', 'unknown');
  CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_training_modules_topics" AS ENUM('rights', 'placement', 'cases', 'workshop', 'investigation', 'trauma', 'honour', 'breakdown', 'ending', 'inclusion', 'self-care');
  CREATE TYPE "public"."enum_training_modules_formats" AS ENUM('lecture', 'workshop', 'case', 'self-study');
  CREATE TYPE "public"."enum_training_modules_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_training_modules_cases" AS ENUM('none', 'fictional', 'composite');
  CREATE TYPE "public"."enum_training_modules_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__training_modules_v_version_topics" AS ENUM('rights', 'placement', 'cases', 'workshop', 'investigation', 'trauma', 'honour', 'breakdown', 'ending', 'inclusion', 'self-care');
  CREATE TYPE "public"."enum__training_modules_v_version_formats" AS ENUM('lecture', 'workshop', 'case', 'self-study');
  CREATE TYPE "public"."enum__training_modules_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__training_modules_v_version_cases" AS ENUM('none', 'fictional', 'composite');
  CREATE TYPE "public"."enum__training_modules_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__training_modules_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_municipalities_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_municipalities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__municipalities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__municipalities_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_contacts_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_contacts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__contacts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__contacts_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_pages_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_documents_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_documents_kind" AS ENUM('report', 'training', 'form', 'other');
  CREATE TYPE "public"."enum_documents_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_documents_is_accessible" AS ENUM('tagged', 'untagged', 'unknown');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__documents_v_version_kind" AS ENUM('report', 'training', 'form', 'other');
  CREATE TYPE "public"."enum__documents_v_version_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__documents_v_version_is_accessible" AS ENUM('tagged', 'untagged', 'unknown');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_research_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_research_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__research_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__research_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__research_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('civil-society', 'authority', 'municipality', 'university', 'funder', 'other');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('civil-society', 'authority', 'municipality', 'university', 'funder', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_media_depicts" AS ENUM('nobody', 'adults', 'childrenNotIdentifiable', 'childrenIdentifiable');
  CREATE TYPE "public"."enum_files_scan_state" AS ENUM('unscanned', 'clean', 'infected', 'failed');
  CREATE TYPE "public"."enum_consents_signatures_role" AS ENUM('guardian', 'appointedGuardian', 'trustee', 'self');
  CREATE TYPE "public"."enum_consents_purposes" AS ENUM('information', 'press', 'fundraising');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('web', 'print', 'social');
  CREATE TYPE "public"."enum_consents_age_band" AS ENUM('under7', 'from7', 'from13', 'from16', 'adult');
  CREATE TYPE "public"."enum_consents_legal_basis" AS ENUM('explicitConsent', 'consent');
  CREATE TYPE "public"."enum_consents_child_asked" AS ENUM('conversation', 'interpreted', 'pictures', 'notAsked', 'notApplicable');
  CREATE TYPE "public"."enum_consents_child_answer" AS ENUM('yes', 'no', 'unsure', 'notApplicable');
  CREATE TYPE "public"."enum_consents_form_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_contact_messages_state" AS ENUM('new', 'answered', 'closed');
  CREATE TYPE "public"."enum_contact_messages_kind" AS ENUM('contact', 'accessibility');
  CREATE TYPE "public"."enum_cases_decision" AS ENUM('removed', 'changed', 'kept', 'forwarded');
  CREATE TYPE "public"."enum_cases_kind" AS ENUM('removal', 'concern', 'takedown', 'withdrawal');
  CREATE TYPE "public"."enum_cases_state" AS ENUM('new', 'open', 'closed');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'reviewer', 'safeguarding', 'leader');
  CREATE TYPE "public"."enum_users_locale" AS ENUM('sv', 'en');
  CREATE TYPE "public"."enum_users_notifications_decisions" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_notifications_comments" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_notifications_queue" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_users_notifications_reminders" AS ENUM('now', 'daily', 'never');
  CREATE TYPE "public"."enum_machines_scopes" AS ENUM('read', 'readDrafts', 'handInDrafts');
  CREATE TYPE "public"."enum_machines_kinds" AS ENUM('projects', 'training-modules', 'municipalities', 'contacts', 'stories', 'pages', 'documents', 'research', 'organisations');
  CREATE TYPE "public"."enum_site_settings_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_site_settings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__site_settings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_navigation_main_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page');
  CREATE TYPE "public"."enum_navigation_doors_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page', 'project');
  CREATE TYPE "public"."enum_navigation_footer_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page');
  CREATE TYPE "public"."enum_navigation_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_navigation_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__navigation_v_version_main_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page');
  CREATE TYPE "public"."enum__navigation_v_version_doors_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page', 'project');
  CREATE TYPE "public"."enum__navigation_v_version_footer_kind" AS ENUM('home', 'projects', 'training', 'municipalities', 'stories', 'research', 'resources', 'contact', 'search', 'glossary', 'accessibility', 'privacy', 'concern', 'page');
  CREATE TYPE "public"."enum__navigation_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__navigation_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__navigation_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_accessibility_statement_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum_accessibility_statement_conformance" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum_accessibility_statement_method" AS ENUM('own', 'thirdParty');
  CREATE TYPE "public"."enum_accessibility_statement_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_translations_language" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_conformance" AS ENUM('full', 'partial', 'none');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_method" AS ENUM('own', 'thirdParty');
  CREATE TYPE "public"."enum__accessibility_statement_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__accessibility_statement_v_published_locale" AS ENUM('sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti');
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
  
  CREATE TABLE "stories_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_stories_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "stories_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "stories_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "stories_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_stories_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "stories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cover_id" uuid,
  	"municipality_id" uuid,
  	"project_id" uuid,
  	"activity_date" timestamp(3) with time zone,
  	"has_protected_identity_declaration" "enum_stories_has_protected_identity_declaration",
  	"is_name_fictional" boolean DEFAULT false,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_stories_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "stories_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"quote" varchar,
  	"quoted_role" varchar,
  	"writer_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  
  CREATE TABLE "_stories_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__stories_v_version_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v_version_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_stories_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__stories_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_stories_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_cover_id" uuid,
  	"version_municipality_id" uuid,
  	"version_project_id" uuid,
  	"version_activity_date" timestamp(3) with time zone,
  	"version_has_protected_identity_declaration" "enum__stories_v_version_has_protected_identity_declaration",
  	"version_is_name_fictional" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__stories_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_stories_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_quote" varchar,
  	"version_quoted_role" varchar,
  	"version_writer_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "projects_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects_purposes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "projects_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"attribution" varchar
  );
  
  CREATE TABLE "projects_quotes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "projects_glossary" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term" varchar
  );
  
  CREATE TABLE "projects_glossary_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "project_municipalities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"municipality_id" uuid,
  	"role" "enum_project_municipalities_role" DEFAULT 'site'
  );
  
  CREATE TABLE "projects_funders" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"is_e_u" boolean DEFAULT false,
  	"reference" varchar
  );
  
  CREATE TABLE "projects_funders_locales" (
  	"expanded" varchar,
  	"notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "project_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" varchar,
  	"organisation_id" uuid
  );
  
  CREATE TABLE "projects_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_projects_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "projects" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"short_name" varchar,
  	"cover_id" uuid,
  	"status" "enum_projects_stage",
  	"start_date" timestamp(3) with time zone,
  	"end_date" timestamp(3) with time zone,
  	"material_language" "enum_projects_material_language",
  	"page_language" "enum_projects_page_language",
  	"slug" varchar,
  	"children_in_care" "enum_projects_children_in_care",
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "projects_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"aim" varchar,
  	"overall_aim" varchar,
  	"target_group" varchar,
  	"training_audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_projects_v_version_purposes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_purposes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_projects_v_version_quotes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"attribution" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_quotes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_projects_v_version_glossary" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"term" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_glossary_locales" (
  	"meaning" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_project_municipalities_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"municipality_id" uuid,
  	"role" "enum__project_municipalities_v_role" DEFAULT 'site',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_funders" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"is_e_u" boolean DEFAULT false,
  	"reference" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_funders_locales" (
  	"expanded" varchar,
  	"notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_project_partners_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"country" varchar,
  	"organisation_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__projects_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_short_name" varchar,
  	"version_cover_id" uuid,
  	"version_status" "enum_projects_stage",
  	"version_start_date" timestamp(3) with time zone,
  	"version_end_date" timestamp(3) with time zone,
  	"version_material_language" "enum__projects_v_version_material_language",
  	"version_page_language" "enum__projects_v_version_page_language",
  	"version_slug" varchar,
  	"version_children_in_care" "enum__projects_v_version_children_in_care",
  	"version_order" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__projects_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_projects_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_aim" varchar,
  	"version_overall_aim" varchar,
  	"version_target_group" varchar,
  	"version_training_audience" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "training_modules_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "training_modules_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "training_modules_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_formats" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_training_modules_formats",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "training_modules_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone
  );
  
  CREATE TABLE "training_modules_change_log_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "training_modules_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_training_modules_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "training_modules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cover_id" uuid,
  	"minutes" numeric,
  	"group_size_min" numeric,
  	"group_size_max" numeric,
  	"cases" "enum_training_modules_cases" DEFAULT 'none',
  	"has_quick_exit" boolean DEFAULT false,
  	"shows_support" boolean DEFAULT false,
  	"version_label" varchar,
  	"licence" varchar,
  	"citation" varchar,
  	"number" numeric,
  	"project_id" uuid,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_training_modules_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "training_modules_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"part" varchar,
  	"audience" varchar,
  	"preparation" jsonb,
  	"exercises" jsonb,
  	"facilitator_notes" jsonb,
  	"content_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "training_modules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" uuid
  );
  
  CREATE TABLE "_training_modules_v_version_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_training_modules_v_version_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_topics",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_formats" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__training_modules_v_version_formats",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_change_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_training_modules_v_version_change_log_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__training_modules_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_training_modules_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_cover_id" uuid,
  	"version_minutes" numeric,
  	"version_group_size_min" numeric,
  	"version_group_size_max" numeric,
  	"version_cases" "enum__training_modules_v_version_cases" DEFAULT 'none',
  	"version_has_quick_exit" boolean DEFAULT false,
  	"version_shows_support" boolean DEFAULT false,
  	"version_version_label" varchar,
  	"version_licence" varchar,
  	"version_citation" varchar,
  	"version_number" numeric,
  	"version_project_id" uuid,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__training_modules_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__training_modules_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_training_modules_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_part" varchar,
  	"version_audience" varchar,
  	"version_preparation" jsonb,
  	"version_exercises" jsonb,
  	"version_facilitator_notes" jsonb,
  	"version_content_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_training_modules_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"documents_id" uuid
  );
  
  CREATE TABLE "municipalities_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_municipalities_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "municipalities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"cover_id" uuid,
  	"official_name" varchar,
  	"code" varchar,
  	"county" varchar,
  	"county_code" varchar,
  	"lat" numeric,
  	"lon" numeric,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_municipalities_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "municipalities_locales" (
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_municipalities_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__municipalities_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_municipalities_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_cover_id" uuid,
  	"version_official_name" varchar,
  	"version_code" varchar,
  	"version_county" varchar,
  	"version_county_code" varchar,
  	"version_lat" numeric,
  	"version_lon" numeric,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__municipalities_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__municipalities_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_municipalities_v_locales" (
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "contacts_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_contacts_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "contacts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"municipality_id" uuid,
  	"user_id" uuid,
  	"inbox" varchar,
  	"is_national" boolean DEFAULT false,
  	"last_confirmed" timestamp(3) with time zone,
  	"order" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_contacts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "contacts_locales" (
  	"role" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "contacts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid
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
  
  CREATE TABLE "_contacts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_municipality_id" uuid,
  	"version_user_id" uuid,
  	"version_inbox" varchar,
  	"version_is_national" boolean DEFAULT false,
  	"version_last_confirmed" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 0,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__contacts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__contacts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_contacts_v_locales" (
  	"version_role" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_contacts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid
  );
  
  CREATE TABLE "pages_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_pages_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cover_id" uuid,
  	"has_quick_exit" boolean DEFAULT false,
  	"shows_support" boolean DEFAULT false,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"content_notice" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__pages_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_cover_id" uuid,
  	"version_has_quick_exit" boolean DEFAULT false,
  	"version_shows_support" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_content_notice" varchar,
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
  
  CREATE TABLE "documents_editions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" uuid,
  	"version" varchar,
  	"published_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "documents_editions_locales" (
  	"change_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "documents_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_documents_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_documents_kind",
  	"language" "enum_documents_language" DEFAULT 'sv',
  	"project_id" uuid,
  	"current_file_id" uuid,
  	"licence" varchar,
  	"citation" varchar,
  	"is_accessible" "enum_documents_is_accessible" DEFAULT 'unknown',
  	"html_alternative" varchar,
  	"slug" varchar,
  	"last_reviewed" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"training_modules_id" uuid
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
  
  CREATE TABLE "_documents_v_version_editions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"file_id" uuid,
  	"version" varchar,
  	"published_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v_version_editions_locales" (
  	"change_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__documents_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__documents_v_version_kind",
  	"version_language" "enum__documents_v_version_language" DEFAULT 'sv',
  	"version_project_id" uuid,
  	"version_current_file_id" uuid,
  	"version_licence" varchar,
  	"version_citation" varchar,
  	"version_is_accessible" "enum__documents_v_version_is_accessible" DEFAULT 'unknown',
  	"version_html_alternative" varchar,
  	"version_slug" varchar,
  	"version_last_reviewed" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"training_modules_id" uuid
  );
  
  CREATE TABLE "research_publications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"document_id" uuid,
  	"year" numeric
  );
  
  CREATE TABLE "research_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_research_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "research" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"institution" varchar,
  	"project_id" uuid,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_research_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "research_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"question" varchar,
  	"body" jsonb,
  	"span" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_research_v_version_publications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"document_id" uuid,
  	"year" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_research_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__research_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_research_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_institution" varchar,
  	"version_project_id" uuid,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__research_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__research_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_research_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_question" varchar,
  	"version_body" jsonb,
  	"version_span" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"kind" "enum_organisations_kind",
  	"country" varchar,
  	"url" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_kind" "enum__organisations_v_version_kind",
  	"version_country" varchar,
  	"version_url" varchar,
  	"version_note" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organisations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"depicts" "enum_media_depicts" NOT NULL,
  	"people_shown" numeric,
  	"protected_identity_declaration_is_declared" boolean DEFAULT false,
  	"protected_identity_declaration_declared_by_id" uuid,
  	"protected_identity_declaration_at" timestamp(3) with time zone,
  	"credit" varchar,
  	"municipality_id" uuid,
  	"uploaded_by_id" uuid,
  	"sha256" varchar,
  	"is_open" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_avif400_url" varchar,
  	"sizes_avif400_width" numeric,
  	"sizes_avif400_height" numeric,
  	"sizes_avif400_mime_type" varchar,
  	"sizes_avif400_filesize" numeric,
  	"sizes_avif400_filename" varchar,
  	"sizes_avif800_url" varchar,
  	"sizes_avif800_width" numeric,
  	"sizes_avif800_height" numeric,
  	"sizes_avif800_mime_type" varchar,
  	"sizes_avif800_filesize" numeric,
  	"sizes_avif800_filename" varchar,
  	"sizes_avif1600_url" varchar,
  	"sizes_avif1600_width" numeric,
  	"sizes_avif1600_height" numeric,
  	"sizes_avif1600_mime_type" varchar,
  	"sizes_avif1600_filesize" numeric,
  	"sizes_avif1600_filename" varchar,
  	"sizes_webp400_url" varchar,
  	"sizes_webp400_width" numeric,
  	"sizes_webp400_height" numeric,
  	"sizes_webp400_mime_type" varchar,
  	"sizes_webp400_filesize" numeric,
  	"sizes_webp400_filename" varchar,
  	"sizes_webp800_url" varchar,
  	"sizes_webp800_width" numeric,
  	"sizes_webp800_height" numeric,
  	"sizes_webp800_mime_type" varchar,
  	"sizes_webp800_filesize" numeric,
  	"sizes_webp800_filename" varchar,
  	"sizes_webp1600_url" varchar,
  	"sizes_webp1600_width" numeric,
  	"sizes_webp1600_height" numeric,
  	"sizes_webp1600_mime_type" varchar,
  	"sizes_webp1600_filesize" numeric,
  	"sizes_webp1600_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"consents_id" uuid
  );
  
  CREATE TABLE "files" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"metadata_title" varchar,
  	"pages" numeric,
  	"is_tagged" boolean,
  	"scan_state" "enum_files_scan_state" DEFAULT 'unscanned',
  	"sha256" varchar,
  	"text" varchar,
  	"uploaded_by_id" uuid,
  	"is_open" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "consents_signatures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_consents_signatures_role" NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "consents_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar,
  	"municipality_id" uuid NOT NULL,
  	"age_band" "enum_consents_age_band" NOT NULL,
  	"legal_basis" "enum_consents_legal_basis" DEFAULT 'explicitConsent' NOT NULL,
  	"child_asked" "enum_consents_child_asked",
  	"child_answer" "enum_consents_child_answer",
  	"form_language" "enum_consents_form_language",
  	"has_interpreter" boolean DEFAULT false,
  	"valid_until" timestamp(3) with time zone NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"made_by_id" uuid,
  	"confirmed_by_id" uuid,
  	"confirmed_at" timestamp(3) with time zone,
  	"evidence_name" varchar,
  	"evidence_sha256" varchar,
  	"evidence_added_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contact_messages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar NOT NULL,
  	"name" varchar,
  	"reply_to" varchar,
  	"about" varchar,
  	"state" "enum_contact_messages_state" DEFAULT 'new' NOT NULL,
  	"kind" "enum_contact_messages_kind" DEFAULT 'contact' NOT NULL,
  	"contact_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"about" varchar,
  	"reply_to" varchar,
  	"decision" "enum_cases_decision",
  	"answer" varchar,
  	"number" varchar,
  	"kind" "enum_cases_kind" DEFAULT 'removal' NOT NULL,
  	"state" "enum_cases_state" DEFAULT 'new' NOT NULL,
  	"assigned_to_id" uuid,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cases_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"projects_id" uuid,
  	"training_modules_id" uuid,
  	"municipalities_id" uuid,
  	"contacts_id" uuid,
  	"stories_id" uuid,
  	"pages_id" uuid,
  	"documents_id" uuid,
  	"research_id" uuid,
  	"organisations_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"municipality_id" uuid,
  	"may_force_publish" boolean DEFAULT false,
  	"locale" "enum_users_locale" DEFAULT 'sv' NOT NULL,
  	"notifications_decisions" "enum_users_notifications_decisions" DEFAULT 'now',
  	"notifications_comments" "enum_users_notifications_comments" DEFAULT 'now',
  	"notifications_queue" "enum_users_notifications_queue" DEFAULT 'now',
  	"notifications_reminders" "enum_users_notifications_reminders" DEFAULT 'daily',
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
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
  
  CREATE TABLE "workflow_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"municipality" varchar,
  	"working" varchar NOT NULL,
  	"live" varchar NOT NULL,
  	"revision" numeric DEFAULT 0,
  	"latest_version" varchar,
  	"latest_hash" varchar,
  	"approved_version" varchar,
  	"approved_hash" varchar,
  	"live_version" varchar,
  	"live_hash" varchar,
  	"author" varchar,
  	"submitter" varchar,
  	"submitted_at" timestamp(3) with time zone,
  	"claimant" varchar,
  	"due_at" timestamp(3) with time zone,
  	"working_refs" jsonb,
  	"live_refs" jsonb,
  	"warning_reasons" jsonb,
  	"languages" jsonb,
  	"forced_by" varchar,
  	"second_look_due_at" timestamp(3) with time zone,
  	"reinstatement_by" jsonb,
  	"scheduled_for" timestamp(3) with time zone,
  	"scheduled_by" varchar,
  	"failure" varchar,
  	"withdrawn_because" varchar,
  	"notice" varchar,
  	"proposed_notice" jsonb,
  	"redirect_to" jsonb,
  	"first_published_at" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"last_reviewed_at" timestamp(3) with time zone,
  	"next_review_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"is_robot" boolean DEFAULT false,
  	"origin" varchar,
  	"from_working" varchar,
  	"from_live" varchar,
  	"to_working" varchar,
  	"to_live" varchar,
  	"version" varchar,
  	"hash" varchar,
  	"note" varchar,
  	"reasons" jsonb,
  	"is_refused" boolean DEFAULT false,
  	"because" varchar,
  	"restored_from" varchar,
  	"answering" jsonb,
  	"machine" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approvals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"version" varchar,
  	"hash" varchar NOT NULL,
  	"approver" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"gates" jsonb,
  	"snapshot" jsonb,
  	"referenced" jsonb,
  	"is_retrospective" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_collection" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"municipality" varchar,
  	"version" varchar,
  	"field" varchar,
  	"text" varchar NOT NULL,
  	"author" varchar,
  	"parent" varchar,
  	"is_blocking" boolean DEFAULT false,
  	"resolved_at" timestamp(3) with time zone,
  	"resolved_by" varchar,
  	"outside" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid,
  	"files_id" uuid,
  	"consents_id" uuid,
  	"contact_messages_id" uuid,
  	"cases_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_processors" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"country" varchar
  );
  
  CREATE TABLE "settings_processors_locales" (
  	"task" varchar,
  	"safeguard" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
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
  
  CREATE TABLE "site_settings_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_site_settings_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_name" varchar,
  	"responsible_publisher" varchar,
  	"last_reviewed" timestamp(3) with time zone,
  	"synonyms" varchar,
  	"contact_inbox" varchar,
  	"safeguarding_inbox" varchar,
  	"deadlines_review_days" numeric DEFAULT 5,
  	"deadlines_retrospective_review_days" numeric DEFAULT 3,
  	"deadlines_case_days" numeric DEFAULT 7,
  	"deadlines_story_delay_days" numeric DEFAULT 3,
  	"deadlines_freshness_months" numeric DEFAULT 12,
  	"deadlines_consent_months" numeric DEFAULT 24,
  	"retention_evidence_months" numeric DEFAULT 12,
  	"retention_rejected_draft_days" numeric DEFAULT 90,
  	"retention_closed_case_months" numeric DEFAULT 6,
  	"retention_blurred_original_days" numeric DEFAULT 90,
  	"retention_page_view_months" numeric DEFAULT 24,
  	"retention_mail_days" numeric DEFAULT 90,
  	"controller_name" varchar,
  	"controller_address" varchar,
  	"controller_contact" varchar,
  	"privacy_contact" varchar,
  	"_status" "enum_site_settings_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar,
  	"tagline" varchar,
  	"report_reader" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  	"safeguard" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  
  CREATE TABLE "_site_settings_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__site_settings_v_version_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_organisation_name" varchar,
  	"version_responsible_publisher" varchar,
  	"version_last_reviewed" timestamp(3) with time zone,
  	"version_synonyms" varchar,
  	"version_contact_inbox" varchar,
  	"version_safeguarding_inbox" varchar,
  	"version_deadlines_review_days" numeric DEFAULT 5,
  	"version_deadlines_retrospective_review_days" numeric DEFAULT 3,
  	"version_deadlines_case_days" numeric DEFAULT 7,
  	"version_deadlines_story_delay_days" numeric DEFAULT 3,
  	"version_deadlines_freshness_months" numeric DEFAULT 12,
  	"version_deadlines_consent_months" numeric DEFAULT 24,
  	"version_retention_evidence_months" numeric DEFAULT 12,
  	"version_retention_rejected_draft_days" numeric DEFAULT 90,
  	"version_retention_closed_case_months" numeric DEFAULT 6,
  	"version_retention_blurred_original_days" numeric DEFAULT 90,
  	"version_retention_page_view_months" numeric DEFAULT 24,
  	"version_retention_mail_days" numeric DEFAULT 90,
  	"version_controller_name" varchar,
  	"version_controller_address" varchar,
  	"version_controller_contact" varchar,
  	"version_privacy_contact" varchar,
  	"version__status" "enum__site_settings_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_settings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_site_name" varchar,
  	"version_tagline" varchar,
  	"version_report_reader" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_navigation_main_kind",
  	"page_id" uuid
  );
  
  CREATE TABLE "navigation_main_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
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
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_navigation_footer_kind",
  	"page_id" uuid
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_navigation_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_status" "enum_navigation_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_navigation_v_version_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__navigation_v_version_main_kind",
  	"page_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_main_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__navigation_v_version_footer_kind",
  	"page_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  
  CREATE TABLE "_navigation_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version__status" "enum__navigation_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__navigation_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "statement_inaccessible" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "statement_inaccessible_locales" (
  	"what" varchar,
  	"reason" varchar,
  	"alternative" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "statement_disproportionate" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "statement_disproportionate_locales" (
  	"what" varchar,
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "statement_outside_law" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "statement_outside_law_locales" (
  	"what" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "accessibility_statement_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_accessibility_statement_translations_language",
  	"made_from" varchar,
  	"needs_native_reader" boolean DEFAULT true
  );
  
  CREATE TABLE "accessibility_statement" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"actor_name" varchar,
  	"conformance" "enum_accessibility_statement_conformance" DEFAULT 'partial',
  	"assessed_on" timestamp(3) with time zone,
  	"updated_on" timestamp(3) with time zone,
  	"method" "enum_accessibility_statement_method" DEFAULT 'own',
  	"authority_name" varchar DEFAULT 'Myndigheten för digital förvaltning (Digg)',
  	"authority_url" varchar,
  	"_status" "enum_accessibility_statement_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "accessibility_statement_locales" (
  	"service_name" varchar,
  	"method_text" varchar,
  	"feedback_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_statement_inaccessible_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statement_inaccessible_v_locales" (
  	"what" varchar,
  	"reason" varchar,
  	"alternative" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_statement_disproportionate_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statement_disproportionate_v_locales" (
  	"what" varchar,
  	"reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_statement_outside_law_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_statement_outside_law_v_locales" (
  	"what" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
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
  
  CREATE TABLE "_accessibility_statement_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_actor_name" varchar,
  	"version_conformance" "enum__accessibility_statement_v_version_conformance" DEFAULT 'partial',
  	"version_assessed_on" timestamp(3) with time zone,
  	"version_updated_on" timestamp(3) with time zone,
  	"version_method" "enum__accessibility_statement_v_version_method" DEFAULT 'own',
  	"version_authority_name" varchar DEFAULT 'Myndigheten för digital förvaltning (Digg)',
  	"version_authority_url" varchar,
  	"version__status" "enum__accessibility_statement_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__accessibility_statement_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_accessibility_statement_v_locales" (
  	"version_service_name" varchar,
  	"version_method_text" varchar,
  	"version_feedback_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "stories_lessons" ADD CONSTRAINT "stories_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_lessons_locales" ADD CONSTRAINT "stories_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_themes" ADD CONSTRAINT "stories_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_corrections" ADD CONSTRAINT "stories_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_corrections_locales" ADD CONSTRAINT "stories_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_translations" ADD CONSTRAINT "stories_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_locales" ADD CONSTRAINT "stories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons" ADD CONSTRAINT "_stories_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_lessons_locales" ADD CONSTRAINT "_stories_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_themes" ADD CONSTRAINT "_stories_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_corrections" ADD CONSTRAINT "_stories_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_corrections_locales" ADD CONSTRAINT "_stories_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_translations" ADD CONSTRAINT "_stories_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_locales" ADD CONSTRAINT "_stories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_purposes" ADD CONSTRAINT "projects_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_purposes_locales" ADD CONSTRAINT "projects_purposes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_quotes" ADD CONSTRAINT "projects_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_quotes_locales" ADD CONSTRAINT "projects_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_glossary" ADD CONSTRAINT "projects_glossary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_glossary_locales" ADD CONSTRAINT "projects_glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "project_municipalities" ADD CONSTRAINT "project_municipalities_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "project_municipalities" ADD CONSTRAINT "project_municipalities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_funders" ADD CONSTRAINT "projects_funders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_funders_locales" ADD CONSTRAINT "projects_funders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects_funders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_translations" ADD CONSTRAINT "projects_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_locales" ADD CONSTRAINT "projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_purposes" ADD CONSTRAINT "_projects_v_version_purposes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_purposes_locales" ADD CONSTRAINT "_projects_v_version_purposes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_purposes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_quotes" ADD CONSTRAINT "_projects_v_version_quotes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_quotes_locales" ADD CONSTRAINT "_projects_v_version_quotes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_quotes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_glossary" ADD CONSTRAINT "_projects_v_version_glossary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_glossary_locales" ADD CONSTRAINT "_projects_v_version_glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_project_municipalities_v" ADD CONSTRAINT "_project_municipalities_v_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_project_municipalities_v" ADD CONSTRAINT "_project_municipalities_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_funders" ADD CONSTRAINT "_projects_v_version_funders_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_funders_locales" ADD CONSTRAINT "_projects_v_version_funders_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v_version_funders"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_project_partners_v" ADD CONSTRAINT "_project_partners_v_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_project_partners_v" ADD CONSTRAINT "_project_partners_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_translations" ADD CONSTRAINT "_projects_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_locales" ADD CONSTRAINT "_projects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_objectives" ADD CONSTRAINT "training_modules_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_objectives_locales" ADD CONSTRAINT "training_modules_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_topics" ADD CONSTRAINT "training_modules_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_formats" ADD CONSTRAINT "training_modules_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_change_log" ADD CONSTRAINT "training_modules_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_change_log_locales" ADD CONSTRAINT "training_modules_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_translations" ADD CONSTRAINT "training_modules_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules" ADD CONSTRAINT "training_modules_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules" ADD CONSTRAINT "training_modules_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "training_modules_locales" ADD CONSTRAINT "training_modules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_rels" ADD CONSTRAINT "training_modules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "training_modules_rels" ADD CONSTRAINT "training_modules_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_objectives" ADD CONSTRAINT "_training_modules_v_version_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_objectives_locales" ADD CONSTRAINT "_training_modules_v_version_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v_version_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_topics" ADD CONSTRAINT "_training_modules_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_formats" ADD CONSTRAINT "_training_modules_v_version_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_change_log" ADD CONSTRAINT "_training_modules_v_version_change_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_change_log_locales" ADD CONSTRAINT "_training_modules_v_version_change_log_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v_version_change_log"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_version_translations" ADD CONSTRAINT "_training_modules_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_parent_id_training_modules_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."training_modules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v" ADD CONSTRAINT "_training_modules_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_training_modules_v_locales" ADD CONSTRAINT "_training_modules_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_rels" ADD CONSTRAINT "_training_modules_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_training_modules_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_training_modules_v_rels" ADD CONSTRAINT "_training_modules_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities_translations" ADD CONSTRAINT "municipalities_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "municipalities_locales" ADD CONSTRAINT "municipalities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v_version_translations" ADD CONSTRAINT "_municipalities_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_parent_id_municipalities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v" ADD CONSTRAINT "_municipalities_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_municipalities_v_locales" ADD CONSTRAINT "_municipalities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_municipalities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_translations" ADD CONSTRAINT "contacts_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts" ADD CONSTRAINT "contacts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contacts_locales" ADD CONSTRAINT "contacts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contacts_rels" ADD CONSTRAINT "contacts_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_version_translations" ADD CONSTRAINT "_contacts_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_parent_id_contacts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_municipality_id_municipalities_id_fk" FOREIGN KEY ("version_municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v" ADD CONSTRAINT "_contacts_v_version_user_id_users_id_fk" FOREIGN KEY ("version_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_contacts_v_locales" ADD CONSTRAINT "_contacts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_rels" ADD CONSTRAINT "_contacts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contacts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_contacts_v_rels" ADD CONSTRAINT "_contacts_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_translations" ADD CONSTRAINT "pages_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_translations" ADD CONSTRAINT "_pages_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_contents" ADD CONSTRAINT "documents_contents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_contents_locales" ADD CONSTRAINT "documents_contents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents_contents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_editions" ADD CONSTRAINT "documents_editions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_editions" ADD CONSTRAINT "documents_editions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_editions_locales" ADD CONSTRAINT "documents_editions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents_editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_translations" ADD CONSTRAINT "documents_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_current_file_id_files_id_fk" FOREIGN KEY ("current_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_contents" ADD CONSTRAINT "_documents_v_version_contents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_contents_locales" ADD CONSTRAINT "_documents_v_version_contents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v_version_contents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_editions" ADD CONSTRAINT "_documents_v_version_editions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_editions" ADD CONSTRAINT "_documents_v_version_editions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_editions_locales" ADD CONSTRAINT "_documents_v_version_editions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v_version_editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_translations" ADD CONSTRAINT "_documents_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_current_file_id_files_id_fk" FOREIGN KEY ("version_current_file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "research_publications" ADD CONSTRAINT "research_publications_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "research_publications" ADD CONSTRAINT "research_publications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "research_translations" ADD CONSTRAINT "research_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "research" ADD CONSTRAINT "research_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "research_locales" ADD CONSTRAINT "research_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_research_v_version_publications" ADD CONSTRAINT "_research_v_version_publications_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_research_v_version_publications" ADD CONSTRAINT "_research_v_version_publications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_research_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_research_v_version_translations" ADD CONSTRAINT "_research_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_research_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_research_v" ADD CONSTRAINT "_research_v_parent_id_research_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."research"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_research_v" ADD CONSTRAINT "_research_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_research_v_locales" ADD CONSTRAINT "_research_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_research_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_protected_identity_declaration_declared_by_id_users_id_fk" FOREIGN KEY ("protected_identity_declaration_declared_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_id_users_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_signatures" ADD CONSTRAINT "consents_signatures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_purposes" ADD CONSTRAINT "consents_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contact_messages" ADD CONSTRAINT "contact_messages_contact_id_contacts_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contacts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cases" ADD CONSTRAINT "cases_assigned_to_id_users_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_training_modules_fk" FOREIGN KEY ("training_modules_id") REFERENCES "public"."training_modules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_municipalities_fk" FOREIGN KEY ("municipalities_id") REFERENCES "public"."municipalities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_contacts_fk" FOREIGN KEY ("contacts_id") REFERENCES "public"."contacts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_research_fk" FOREIGN KEY ("research_id") REFERENCES "public"."research"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_rels" ADD CONSTRAINT "cases_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "machines_scopes" ADD CONSTRAINT "machines_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines_kinds" ADD CONSTRAINT "machines_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."machines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "machines" ADD CONSTRAINT "machines_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contact_messages_fk" FOREIGN KEY ("contact_messages_id") REFERENCES "public"."contact_messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cases_fk" FOREIGN KEY ("cases_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_processors" ADD CONSTRAINT "settings_processors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_processors_locales" ADD CONSTRAINT "settings_processors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_processors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_support" ADD CONSTRAINT "settings_support_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_support_locales" ADD CONSTRAINT "settings_support_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_support"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_translations" ADD CONSTRAINT "site_settings_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_processors_v" ADD CONSTRAINT "_settings_processors_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_processors_v_locales" ADD CONSTRAINT "_settings_processors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_processors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_support_v" ADD CONSTRAINT "_settings_support_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_support_v_locales" ADD CONSTRAINT "_settings_support_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_support_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_translations" ADD CONSTRAINT "_site_settings_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main_locales" ADD CONSTRAINT "navigation_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_doors" ADD CONSTRAINT "navigation_doors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_doors_locales" ADD CONSTRAINT "navigation_doors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_translations" ADD CONSTRAINT "navigation_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main_locales" ADD CONSTRAINT "_navigation_v_version_main_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_main"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors" ADD CONSTRAINT "_navigation_v_version_doors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_doors_locales" ADD CONSTRAINT "_navigation_v_version_doors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_doors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_translations" ADD CONSTRAINT "_navigation_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_inaccessible" ADD CONSTRAINT "statement_inaccessible_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_inaccessible_locales" ADD CONSTRAINT "statement_inaccessible_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statement_inaccessible"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_disproportionate" ADD CONSTRAINT "statement_disproportionate_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_disproportionate_locales" ADD CONSTRAINT "statement_disproportionate_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statement_disproportionate"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_outside_law" ADD CONSTRAINT "statement_outside_law_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "statement_outside_law_locales" ADD CONSTRAINT "statement_outside_law_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."statement_outside_law"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statement_translations" ADD CONSTRAINT "accessibility_statement_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_statement_locales" ADD CONSTRAINT "accessibility_statement_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_statement"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_inaccessible_v" ADD CONSTRAINT "_statement_inaccessible_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_inaccessible_v_locales" ADD CONSTRAINT "_statement_inaccessible_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statement_inaccessible_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_disproportionate_v" ADD CONSTRAINT "_statement_disproportionate_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_disproportionate_v_locales" ADD CONSTRAINT "_statement_disproportionate_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statement_disproportionate_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_outside_law_v" ADD CONSTRAINT "_statement_outside_law_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_statement_outside_law_v_locales" ADD CONSTRAINT "_statement_outside_law_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_statement_outside_law_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_statement_v_version_translations" ADD CONSTRAINT "_accessibility_statement_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_statement_v_locales" ADD CONSTRAINT "_accessibility_statement_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_statement_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_lessons_order_idx" ON "stories_lessons" USING btree ("_order");
  CREATE INDEX "stories_lessons_parent_id_idx" ON "stories_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_lessons_locales_locale_parent_id_unique" ON "stories_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_themes_order_idx" ON "stories_themes" USING btree ("order");
  CREATE INDEX "stories_themes_parent_idx" ON "stories_themes" USING btree ("parent_id");
  CREATE INDEX "stories_corrections_order_idx" ON "stories_corrections" USING btree ("_order");
  CREATE INDEX "stories_corrections_parent_id_idx" ON "stories_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "stories_corrections_locales_locale_parent_id_unique" ON "stories_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "stories_translations_order_idx" ON "stories_translations" USING btree ("_order");
  CREATE INDEX "stories_translations_parent_id_idx" ON "stories_translations" USING btree ("_parent_id");
  CREATE INDEX "stories_cover_idx" ON "stories" USING btree ("cover_id");
  CREATE INDEX "stories_municipality_idx" ON "stories" USING btree ("municipality_id");
  CREATE INDEX "stories_project_idx" ON "stories" USING btree ("project_id");
  CREATE UNIQUE INDEX "stories_slug_idx" ON "stories" USING btree ("slug");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories__status_idx" ON "stories" USING btree ("_status");
  CREATE UNIQUE INDEX "stories_locales_locale_parent_id_unique" ON "stories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_lessons_order_idx" ON "_stories_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_stories_v_version_lessons_parent_id_idx" ON "_stories_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_lessons_locales_locale_parent_id_unique" ON "_stories_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_themes_order_idx" ON "_stories_v_version_themes" USING btree ("order");
  CREATE INDEX "_stories_v_version_themes_parent_idx" ON "_stories_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_corrections_order_idx" ON "_stories_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_stories_v_version_corrections_parent_id_idx" ON "_stories_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_stories_v_version_corrections_locales_locale_parent_id_uniq" ON "_stories_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_stories_v_version_translations_order_idx" ON "_stories_v_version_translations" USING btree ("_order");
  CREATE INDEX "_stories_v_version_translations_parent_id_idx" ON "_stories_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_cover_idx" ON "_stories_v" USING btree ("version_cover_id");
  CREATE INDEX "_stories_v_version_version_municipality_idx" ON "_stories_v" USING btree ("version_municipality_id");
  CREATE INDEX "_stories_v_version_version_project_idx" ON "_stories_v" USING btree ("version_project_id");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v" USING btree ("version_slug");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_snapshot_idx" ON "_stories_v" USING btree ("snapshot");
  CREATE INDEX "_stories_v_published_locale_idx" ON "_stories_v" USING btree ("published_locale");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_stories_v_locales_locale_parent_id_unique" ON "_stories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_purposes_order_idx" ON "projects_purposes" USING btree ("_order");
  CREATE INDEX "projects_purposes_parent_id_idx" ON "projects_purposes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_purposes_locales_locale_parent_id_unique" ON "projects_purposes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_quotes_order_idx" ON "projects_quotes" USING btree ("_order");
  CREATE INDEX "projects_quotes_parent_id_idx" ON "projects_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_quotes_locales_locale_parent_id_unique" ON "projects_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_glossary_order_idx" ON "projects_glossary" USING btree ("_order");
  CREATE INDEX "projects_glossary_parent_id_idx" ON "projects_glossary" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_glossary_locales_locale_parent_id_unique" ON "projects_glossary_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "project_municipalities_order_idx" ON "project_municipalities" USING btree ("_order");
  CREATE INDEX "project_municipalities_parent_id_idx" ON "project_municipalities" USING btree ("_parent_id");
  CREATE INDEX "project_municipalities_municipality_idx" ON "project_municipalities" USING btree ("municipality_id");
  CREATE INDEX "projects_funders_order_idx" ON "projects_funders" USING btree ("_order");
  CREATE INDEX "projects_funders_parent_id_idx" ON "projects_funders" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "projects_funders_locales_locale_parent_id_unique" ON "projects_funders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "project_partners_order_idx" ON "project_partners" USING btree ("_order");
  CREATE INDEX "project_partners_parent_id_idx" ON "project_partners" USING btree ("_parent_id");
  CREATE INDEX "project_partners_organisation_idx" ON "project_partners" USING btree ("organisation_id");
  CREATE INDEX "projects_translations_order_idx" ON "projects_translations" USING btree ("_order");
  CREATE INDEX "projects_translations_parent_id_idx" ON "projects_translations" USING btree ("_parent_id");
  CREATE INDEX "projects_cover_idx" ON "projects" USING btree ("cover_id");
  CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
  CREATE UNIQUE INDEX "projects_locales_locale_parent_id_unique" ON "projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_projects_v_version_purposes_order_idx" ON "_projects_v_version_purposes" USING btree ("_order");
  CREATE INDEX "_projects_v_version_purposes_parent_id_idx" ON "_projects_v_version_purposes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_projects_v_version_purposes_locales_locale_parent_id_unique" ON "_projects_v_version_purposes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_projects_v_version_quotes_order_idx" ON "_projects_v_version_quotes" USING btree ("_order");
  CREATE INDEX "_projects_v_version_quotes_parent_id_idx" ON "_projects_v_version_quotes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_projects_v_version_quotes_locales_locale_parent_id_unique" ON "_projects_v_version_quotes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_projects_v_version_glossary_order_idx" ON "_projects_v_version_glossary" USING btree ("_order");
  CREATE INDEX "_projects_v_version_glossary_parent_id_idx" ON "_projects_v_version_glossary" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_projects_v_version_glossary_locales_locale_parent_id_unique" ON "_projects_v_version_glossary_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_project_municipalities_v_order_idx" ON "_project_municipalities_v" USING btree ("_order");
  CREATE INDEX "_project_municipalities_v_parent_id_idx" ON "_project_municipalities_v" USING btree ("_parent_id");
  CREATE INDEX "_project_municipalities_v_municipality_idx" ON "_project_municipalities_v" USING btree ("municipality_id");
  CREATE INDEX "_projects_v_version_funders_order_idx" ON "_projects_v_version_funders" USING btree ("_order");
  CREATE INDEX "_projects_v_version_funders_parent_id_idx" ON "_projects_v_version_funders" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_projects_v_version_funders_locales_locale_parent_id_unique" ON "_projects_v_version_funders_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_project_partners_v_order_idx" ON "_project_partners_v" USING btree ("_order");
  CREATE INDEX "_project_partners_v_parent_id_idx" ON "_project_partners_v" USING btree ("_parent_id");
  CREATE INDEX "_project_partners_v_organisation_idx" ON "_project_partners_v" USING btree ("organisation_id");
  CREATE INDEX "_projects_v_version_translations_order_idx" ON "_projects_v_version_translations" USING btree ("_order");
  CREATE INDEX "_projects_v_version_translations_parent_id_idx" ON "_projects_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_version_cover_idx" ON "_projects_v" USING btree ("version_cover_id");
  CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v" USING btree ("version_slug");
  CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
  CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
  CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
  CREATE INDEX "_projects_v_snapshot_idx" ON "_projects_v" USING btree ("snapshot");
  CREATE INDEX "_projects_v_published_locale_idx" ON "_projects_v" USING btree ("published_locale");
  CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_projects_v_locales_locale_parent_id_unique" ON "_projects_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_objectives_order_idx" ON "training_modules_objectives" USING btree ("_order");
  CREATE INDEX "training_modules_objectives_parent_id_idx" ON "training_modules_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "training_modules_objectives_locales_locale_parent_id_unique" ON "training_modules_objectives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_topics_order_idx" ON "training_modules_topics" USING btree ("order");
  CREATE INDEX "training_modules_topics_parent_idx" ON "training_modules_topics" USING btree ("parent_id");
  CREATE INDEX "training_modules_formats_order_idx" ON "training_modules_formats" USING btree ("order");
  CREATE INDEX "training_modules_formats_parent_idx" ON "training_modules_formats" USING btree ("parent_id");
  CREATE INDEX "training_modules_change_log_order_idx" ON "training_modules_change_log" USING btree ("_order");
  CREATE INDEX "training_modules_change_log_parent_id_idx" ON "training_modules_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "training_modules_change_log_locales_locale_parent_id_unique" ON "training_modules_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_translations_order_idx" ON "training_modules_translations" USING btree ("_order");
  CREATE INDEX "training_modules_translations_parent_id_idx" ON "training_modules_translations" USING btree ("_parent_id");
  CREATE INDEX "training_modules_cover_idx" ON "training_modules" USING btree ("cover_id");
  CREATE INDEX "training_modules_project_idx" ON "training_modules" USING btree ("project_id");
  CREATE UNIQUE INDEX "training_modules_slug_idx" ON "training_modules" USING btree ("slug");
  CREATE INDEX "training_modules_updated_at_idx" ON "training_modules" USING btree ("updated_at");
  CREATE INDEX "training_modules_created_at_idx" ON "training_modules" USING btree ("created_at");
  CREATE INDEX "training_modules__status_idx" ON "training_modules" USING btree ("_status");
  CREATE UNIQUE INDEX "training_modules_locales_locale_parent_id_unique" ON "training_modules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "training_modules_rels_order_idx" ON "training_modules_rels" USING btree ("order");
  CREATE INDEX "training_modules_rels_parent_idx" ON "training_modules_rels" USING btree ("parent_id");
  CREATE INDEX "training_modules_rels_path_idx" ON "training_modules_rels" USING btree ("path");
  CREATE INDEX "training_modules_rels_documents_id_idx" ON "training_modules_rels" USING btree ("documents_id");
  CREATE INDEX "_training_modules_v_version_objectives_order_idx" ON "_training_modules_v_version_objectives" USING btree ("_order");
  CREATE INDEX "_training_modules_v_version_objectives_parent_id_idx" ON "_training_modules_v_version_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_training_modules_v_version_objectives_locales_locale_parent" ON "_training_modules_v_version_objectives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_training_modules_v_version_topics_order_idx" ON "_training_modules_v_version_topics" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_topics_parent_idx" ON "_training_modules_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_formats_order_idx" ON "_training_modules_v_version_formats" USING btree ("order");
  CREATE INDEX "_training_modules_v_version_formats_parent_idx" ON "_training_modules_v_version_formats" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_change_log_order_idx" ON "_training_modules_v_version_change_log" USING btree ("_order");
  CREATE INDEX "_training_modules_v_version_change_log_parent_id_idx" ON "_training_modules_v_version_change_log" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_training_modules_v_version_change_log_locales_locale_parent" ON "_training_modules_v_version_change_log_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_training_modules_v_version_translations_order_idx" ON "_training_modules_v_version_translations" USING btree ("_order");
  CREATE INDEX "_training_modules_v_version_translations_parent_id_idx" ON "_training_modules_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_training_modules_v_parent_idx" ON "_training_modules_v" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_version_version_cover_idx" ON "_training_modules_v" USING btree ("version_cover_id");
  CREATE INDEX "_training_modules_v_version_version_project_idx" ON "_training_modules_v" USING btree ("version_project_id");
  CREATE INDEX "_training_modules_v_version_version_slug_idx" ON "_training_modules_v" USING btree ("version_slug");
  CREATE INDEX "_training_modules_v_version_version_updated_at_idx" ON "_training_modules_v" USING btree ("version_updated_at");
  CREATE INDEX "_training_modules_v_version_version_created_at_idx" ON "_training_modules_v" USING btree ("version_created_at");
  CREATE INDEX "_training_modules_v_version_version__status_idx" ON "_training_modules_v" USING btree ("version__status");
  CREATE INDEX "_training_modules_v_created_at_idx" ON "_training_modules_v" USING btree ("created_at");
  CREATE INDEX "_training_modules_v_updated_at_idx" ON "_training_modules_v" USING btree ("updated_at");
  CREATE INDEX "_training_modules_v_snapshot_idx" ON "_training_modules_v" USING btree ("snapshot");
  CREATE INDEX "_training_modules_v_published_locale_idx" ON "_training_modules_v" USING btree ("published_locale");
  CREATE INDEX "_training_modules_v_latest_idx" ON "_training_modules_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_training_modules_v_locales_locale_parent_id_unique" ON "_training_modules_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_training_modules_v_rels_order_idx" ON "_training_modules_v_rels" USING btree ("order");
  CREATE INDEX "_training_modules_v_rels_parent_idx" ON "_training_modules_v_rels" USING btree ("parent_id");
  CREATE INDEX "_training_modules_v_rels_path_idx" ON "_training_modules_v_rels" USING btree ("path");
  CREATE INDEX "_training_modules_v_rels_documents_id_idx" ON "_training_modules_v_rels" USING btree ("documents_id");
  CREATE INDEX "municipalities_translations_order_idx" ON "municipalities_translations" USING btree ("_order");
  CREATE INDEX "municipalities_translations_parent_id_idx" ON "municipalities_translations" USING btree ("_parent_id");
  CREATE INDEX "municipalities_cover_idx" ON "municipalities" USING btree ("cover_id");
  CREATE UNIQUE INDEX "municipalities_code_idx" ON "municipalities" USING btree ("code");
  CREATE UNIQUE INDEX "municipalities_slug_idx" ON "municipalities" USING btree ("slug");
  CREATE INDEX "municipalities_updated_at_idx" ON "municipalities" USING btree ("updated_at");
  CREATE INDEX "municipalities_created_at_idx" ON "municipalities" USING btree ("created_at");
  CREATE INDEX "municipalities__status_idx" ON "municipalities" USING btree ("_status");
  CREATE UNIQUE INDEX "municipalities_locales_locale_parent_id_unique" ON "municipalities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_municipalities_v_version_translations_order_idx" ON "_municipalities_v_version_translations" USING btree ("_order");
  CREATE INDEX "_municipalities_v_version_translations_parent_id_idx" ON "_municipalities_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_municipalities_v_parent_idx" ON "_municipalities_v" USING btree ("parent_id");
  CREATE INDEX "_municipalities_v_version_version_cover_idx" ON "_municipalities_v" USING btree ("version_cover_id");
  CREATE INDEX "_municipalities_v_version_version_code_idx" ON "_municipalities_v" USING btree ("version_code");
  CREATE INDEX "_municipalities_v_version_version_slug_idx" ON "_municipalities_v" USING btree ("version_slug");
  CREATE INDEX "_municipalities_v_version_version_updated_at_idx" ON "_municipalities_v" USING btree ("version_updated_at");
  CREATE INDEX "_municipalities_v_version_version_created_at_idx" ON "_municipalities_v" USING btree ("version_created_at");
  CREATE INDEX "_municipalities_v_version_version__status_idx" ON "_municipalities_v" USING btree ("version__status");
  CREATE INDEX "_municipalities_v_created_at_idx" ON "_municipalities_v" USING btree ("created_at");
  CREATE INDEX "_municipalities_v_updated_at_idx" ON "_municipalities_v" USING btree ("updated_at");
  CREATE INDEX "_municipalities_v_snapshot_idx" ON "_municipalities_v" USING btree ("snapshot");
  CREATE INDEX "_municipalities_v_published_locale_idx" ON "_municipalities_v" USING btree ("published_locale");
  CREATE INDEX "_municipalities_v_latest_idx" ON "_municipalities_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_municipalities_v_locales_locale_parent_id_unique" ON "_municipalities_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "contacts_translations_order_idx" ON "contacts_translations" USING btree ("_order");
  CREATE INDEX "contacts_translations_parent_id_idx" ON "contacts_translations" USING btree ("_parent_id");
  CREATE INDEX "contacts_municipality_idx" ON "contacts" USING btree ("municipality_id");
  CREATE INDEX "contacts_user_idx" ON "contacts" USING btree ("user_id");
  CREATE INDEX "contacts_updated_at_idx" ON "contacts" USING btree ("updated_at");
  CREATE INDEX "contacts_created_at_idx" ON "contacts" USING btree ("created_at");
  CREATE INDEX "contacts__status_idx" ON "contacts" USING btree ("_status");
  CREATE UNIQUE INDEX "contacts_locales_locale_parent_id_unique" ON "contacts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "contacts_rels_order_idx" ON "contacts_rels" USING btree ("order");
  CREATE INDEX "contacts_rels_parent_idx" ON "contacts_rels" USING btree ("parent_id");
  CREATE INDEX "contacts_rels_path_idx" ON "contacts_rels" USING btree ("path");
  CREATE INDEX "contacts_rels_projects_id_idx" ON "contacts_rels" USING btree ("projects_id");
  CREATE INDEX "_contacts_v_version_translations_order_idx" ON "_contacts_v_version_translations" USING btree ("_order");
  CREATE INDEX "_contacts_v_version_translations_parent_id_idx" ON "_contacts_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_contacts_v_parent_idx" ON "_contacts_v" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_version_version_municipality_idx" ON "_contacts_v" USING btree ("version_municipality_id");
  CREATE INDEX "_contacts_v_version_version_user_idx" ON "_contacts_v" USING btree ("version_user_id");
  CREATE INDEX "_contacts_v_version_version_updated_at_idx" ON "_contacts_v" USING btree ("version_updated_at");
  CREATE INDEX "_contacts_v_version_version_created_at_idx" ON "_contacts_v" USING btree ("version_created_at");
  CREATE INDEX "_contacts_v_version_version__status_idx" ON "_contacts_v" USING btree ("version__status");
  CREATE INDEX "_contacts_v_created_at_idx" ON "_contacts_v" USING btree ("created_at");
  CREATE INDEX "_contacts_v_updated_at_idx" ON "_contacts_v" USING btree ("updated_at");
  CREATE INDEX "_contacts_v_snapshot_idx" ON "_contacts_v" USING btree ("snapshot");
  CREATE INDEX "_contacts_v_published_locale_idx" ON "_contacts_v" USING btree ("published_locale");
  CREATE INDEX "_contacts_v_latest_idx" ON "_contacts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_contacts_v_locales_locale_parent_id_unique" ON "_contacts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_contacts_v_rels_order_idx" ON "_contacts_v_rels" USING btree ("order");
  CREATE INDEX "_contacts_v_rels_parent_idx" ON "_contacts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_contacts_v_rels_path_idx" ON "_contacts_v_rels" USING btree ("path");
  CREATE INDEX "_contacts_v_rels_projects_id_idx" ON "_contacts_v_rels" USING btree ("projects_id");
  CREATE INDEX "pages_translations_order_idx" ON "pages_translations" USING btree ("_order");
  CREATE INDEX "pages_translations_parent_id_idx" ON "pages_translations" USING btree ("_parent_id");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_translations_order_idx" ON "_pages_v_version_translations" USING btree ("_order");
  CREATE INDEX "_pages_v_version_translations_parent_id_idx" ON "_pages_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_contents_order_idx" ON "documents_contents" USING btree ("_order");
  CREATE INDEX "documents_contents_parent_id_idx" ON "documents_contents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "documents_contents_locales_locale_parent_id_unique" ON "documents_contents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_editions_order_idx" ON "documents_editions" USING btree ("_order");
  CREATE INDEX "documents_editions_parent_id_idx" ON "documents_editions" USING btree ("_parent_id");
  CREATE INDEX "documents_editions_file_idx" ON "documents_editions" USING btree ("file_id");
  CREATE UNIQUE INDEX "documents_editions_locales_locale_parent_id_unique" ON "documents_editions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_translations_order_idx" ON "documents_translations" USING btree ("_order");
  CREATE INDEX "documents_translations_parent_id_idx" ON "documents_translations" USING btree ("_parent_id");
  CREATE INDEX "documents_project_idx" ON "documents" USING btree ("project_id");
  CREATE INDEX "documents_current_file_idx" ON "documents" USING btree ("current_file_id");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_training_modules_id_idx" ON "documents_rels" USING btree ("training_modules_id");
  CREATE INDEX "_documents_v_version_contents_order_idx" ON "_documents_v_version_contents" USING btree ("_order");
  CREATE INDEX "_documents_v_version_contents_parent_id_idx" ON "_documents_v_version_contents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_documents_v_version_contents_locales_locale_parent_id_uniqu" ON "_documents_v_version_contents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_editions_order_idx" ON "_documents_v_version_editions" USING btree ("_order");
  CREATE INDEX "_documents_v_version_editions_parent_id_idx" ON "_documents_v_version_editions" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_editions_file_idx" ON "_documents_v_version_editions" USING btree ("file_id");
  CREATE UNIQUE INDEX "_documents_v_version_editions_locales_locale_parent_id_uniqu" ON "_documents_v_version_editions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_translations_order_idx" ON "_documents_v_version_translations" USING btree ("_order");
  CREATE INDEX "_documents_v_version_translations_parent_id_idx" ON "_documents_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_project_idx" ON "_documents_v" USING btree ("version_project_id");
  CREATE INDEX "_documents_v_version_version_current_file_idx" ON "_documents_v" USING btree ("version_current_file_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_training_modules_id_idx" ON "_documents_v_rels" USING btree ("training_modules_id");
  CREATE INDEX "research_publications_order_idx" ON "research_publications" USING btree ("_order");
  CREATE INDEX "research_publications_parent_id_idx" ON "research_publications" USING btree ("_parent_id");
  CREATE INDEX "research_publications_document_idx" ON "research_publications" USING btree ("document_id");
  CREATE INDEX "research_translations_order_idx" ON "research_translations" USING btree ("_order");
  CREATE INDEX "research_translations_parent_id_idx" ON "research_translations" USING btree ("_parent_id");
  CREATE INDEX "research_project_idx" ON "research" USING btree ("project_id");
  CREATE UNIQUE INDEX "research_slug_idx" ON "research" USING btree ("slug");
  CREATE INDEX "research_updated_at_idx" ON "research" USING btree ("updated_at");
  CREATE INDEX "research_created_at_idx" ON "research" USING btree ("created_at");
  CREATE INDEX "research__status_idx" ON "research" USING btree ("_status");
  CREATE UNIQUE INDEX "research_locales_locale_parent_id_unique" ON "research_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_research_v_version_publications_order_idx" ON "_research_v_version_publications" USING btree ("_order");
  CREATE INDEX "_research_v_version_publications_parent_id_idx" ON "_research_v_version_publications" USING btree ("_parent_id");
  CREATE INDEX "_research_v_version_publications_document_idx" ON "_research_v_version_publications" USING btree ("document_id");
  CREATE INDEX "_research_v_version_translations_order_idx" ON "_research_v_version_translations" USING btree ("_order");
  CREATE INDEX "_research_v_version_translations_parent_id_idx" ON "_research_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_research_v_parent_idx" ON "_research_v" USING btree ("parent_id");
  CREATE INDEX "_research_v_version_version_project_idx" ON "_research_v" USING btree ("version_project_id");
  CREATE INDEX "_research_v_version_version_slug_idx" ON "_research_v" USING btree ("version_slug");
  CREATE INDEX "_research_v_version_version_updated_at_idx" ON "_research_v" USING btree ("version_updated_at");
  CREATE INDEX "_research_v_version_version_created_at_idx" ON "_research_v" USING btree ("version_created_at");
  CREATE INDEX "_research_v_version_version__status_idx" ON "_research_v" USING btree ("version__status");
  CREATE INDEX "_research_v_created_at_idx" ON "_research_v" USING btree ("created_at");
  CREATE INDEX "_research_v_updated_at_idx" ON "_research_v" USING btree ("updated_at");
  CREATE INDEX "_research_v_snapshot_idx" ON "_research_v" USING btree ("snapshot");
  CREATE INDEX "_research_v_published_locale_idx" ON "_research_v" USING btree ("published_locale");
  CREATE INDEX "_research_v_latest_idx" ON "_research_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_research_v_locales_locale_parent_id_unique" ON "_research_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_snapshot_idx" ON "_organisations_v" USING btree ("snapshot");
  CREATE INDEX "_organisations_v_published_locale_idx" ON "_organisations_v" USING btree ("published_locale");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "media_protected_identity_declaration_protected_identity__idx" ON "media" USING btree ("protected_identity_declaration_declared_by_id");
  CREATE INDEX "media_municipality_idx" ON "media" USING btree ("municipality_id");
  CREATE INDEX "media_uploaded_by_idx" ON "media" USING btree ("uploaded_by_id");
  CREATE INDEX "media_is_open_idx" ON "media" USING btree ("is_open");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_avif400_sizes_avif400_filename_idx" ON "media" USING btree ("sizes_avif400_filename");
  CREATE INDEX "media_sizes_avif800_sizes_avif800_filename_idx" ON "media" USING btree ("sizes_avif800_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");
  CREATE INDEX "media_sizes_webp400_sizes_webp400_filename_idx" ON "media" USING btree ("sizes_webp400_filename");
  CREATE INDEX "media_sizes_webp800_sizes_webp800_filename_idx" ON "media" USING btree ("sizes_webp800_filename");
  CREATE INDEX "media_sizes_webp1600_sizes_webp1600_filename_idx" ON "media" USING btree ("sizes_webp1600_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_consents_id_idx" ON "media_rels" USING btree ("consents_id");
  CREATE INDEX "files_sha256_idx" ON "files" USING btree ("sha256");
  CREATE INDEX "files_uploaded_by_idx" ON "files" USING btree ("uploaded_by_id");
  CREATE INDEX "files_is_open_idx" ON "files" USING btree ("is_open");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "consents_signatures_order_idx" ON "consents_signatures" USING btree ("_order");
  CREATE INDEX "consents_signatures_parent_id_idx" ON "consents_signatures" USING btree ("_parent_id");
  CREATE INDEX "consents_purposes_order_idx" ON "consents_purposes" USING btree ("order");
  CREATE INDEX "consents_purposes_parent_idx" ON "consents_purposes" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE UNIQUE INDEX "consents_code_idx" ON "consents" USING btree ("code");
  CREATE INDEX "consents_municipality_idx" ON "consents" USING btree ("municipality_id");
  CREATE INDEX "consents_made_by_idx" ON "consents" USING btree ("made_by_id");
  CREATE INDEX "consents_confirmed_by_idx" ON "consents" USING btree ("confirmed_by_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "contact_messages_state_idx" ON "contact_messages" USING btree ("state");
  CREATE INDEX "contact_messages_contact_idx" ON "contact_messages" USING btree ("contact_id");
  CREATE INDEX "contact_messages_updated_at_idx" ON "contact_messages" USING btree ("updated_at");
  CREATE INDEX "contact_messages_created_at_idx" ON "contact_messages" USING btree ("created_at");
  CREATE UNIQUE INDEX "cases_number_idx" ON "cases" USING btree ("number");
  CREATE INDEX "cases_state_idx" ON "cases" USING btree ("state");
  CREATE INDEX "cases_assigned_to_idx" ON "cases" USING btree ("assigned_to_id");
  CREATE INDEX "cases_due_at_idx" ON "cases" USING btree ("due_at");
  CREATE INDEX "cases_updated_at_idx" ON "cases" USING btree ("updated_at");
  CREATE INDEX "cases_created_at_idx" ON "cases" USING btree ("created_at");
  CREATE INDEX "cases_rels_order_idx" ON "cases_rels" USING btree ("order");
  CREATE INDEX "cases_rels_parent_idx" ON "cases_rels" USING btree ("parent_id");
  CREATE INDEX "cases_rels_path_idx" ON "cases_rels" USING btree ("path");
  CREATE INDEX "cases_rels_projects_id_idx" ON "cases_rels" USING btree ("projects_id");
  CREATE INDEX "cases_rels_training_modules_id_idx" ON "cases_rels" USING btree ("training_modules_id");
  CREATE INDEX "cases_rels_municipalities_id_idx" ON "cases_rels" USING btree ("municipalities_id");
  CREATE INDEX "cases_rels_contacts_id_idx" ON "cases_rels" USING btree ("contacts_id");
  CREATE INDEX "cases_rels_stories_id_idx" ON "cases_rels" USING btree ("stories_id");
  CREATE INDEX "cases_rels_pages_id_idx" ON "cases_rels" USING btree ("pages_id");
  CREATE INDEX "cases_rels_documents_id_idx" ON "cases_rels" USING btree ("documents_id");
  CREATE INDEX "cases_rels_research_id_idx" ON "cases_rels" USING btree ("research_id");
  CREATE INDEX "cases_rels_organisations_id_idx" ON "cases_rels" USING btree ("organisations_id");
  CREATE INDEX "cases_rels_media_id_idx" ON "cases_rels" USING btree ("media_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_municipality_idx" ON "users" USING btree ("municipality_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "machines_scopes_order_idx" ON "machines_scopes" USING btree ("order");
  CREATE INDEX "machines_scopes_parent_idx" ON "machines_scopes" USING btree ("parent_id");
  CREATE INDEX "machines_kinds_order_idx" ON "machines_kinds" USING btree ("order");
  CREATE INDEX "machines_kinds_parent_idx" ON "machines_kinds" USING btree ("parent_id");
  CREATE INDEX "machines_responsible_idx" ON "machines" USING btree ("responsible_id");
  CREATE UNIQUE INDEX "machines_key_hash_idx" ON "machines" USING btree ("key_hash");
  CREATE INDEX "machines_updated_at_idx" ON "machines" USING btree ("updated_at");
  CREATE INDEX "machines_created_at_idx" ON "machines" USING btree ("created_at");
  CREATE INDEX "workflow_items_municipality_idx" ON "workflow_items" USING btree ("municipality");
  CREATE INDEX "workflow_items_live_idx" ON "workflow_items" USING btree ("live");
  CREATE INDEX "workflow_items_author_idx" ON "workflow_items" USING btree ("author");
  CREATE INDEX "workflow_items_scheduled_for_idx" ON "workflow_items" USING btree ("scheduled_for");
  CREATE INDEX "workflow_items_published_at_idx" ON "workflow_items" USING btree ("published_at");
  CREATE INDEX "workflow_items_next_review_at_idx" ON "workflow_items" USING btree ("next_review_at");
  CREATE INDEX "workflow_items_updated_at_idx" ON "workflow_items" USING btree ("updated_at");
  CREATE INDEX "workflow_items_created_at_idx" ON "workflow_items" USING btree ("created_at");
  CREATE UNIQUE INDEX "subjectCollection_subjectId_idx" ON "workflow_items" USING btree ("subject_collection","subject_id");
  CREATE INDEX "working_dueAt_idx" ON "workflow_items" USING btree ("working","due_at");
  CREATE INDEX "subjectCollection_slug_idx" ON "workflow_items" USING btree ("subject_collection","slug");
  CREATE INDEX "workflow_events_at_idx" ON "workflow_events" USING btree ("at");
  CREATE INDEX "workflow_events_actor_idx" ON "workflow_events" USING btree ("actor");
  CREATE INDEX "workflow_events_is_refused_idx" ON "workflow_events" USING btree ("is_refused");
  CREATE INDEX "workflow_events_updated_at_idx" ON "workflow_events" USING btree ("updated_at");
  CREATE INDEX "workflow_events_created_at_idx" ON "workflow_events" USING btree ("created_at");
  CREATE INDEX "subjectCollection_subjectId_at_idx" ON "workflow_events" USING btree ("subject_collection","subject_id","at");
  CREATE INDEX "approvals_updated_at_idx" ON "approvals" USING btree ("updated_at");
  CREATE INDEX "approvals_created_at_idx" ON "approvals" USING btree ("created_at");
  CREATE INDEX "subjectCollection_subjectId_at_1_idx" ON "approvals" USING btree ("subject_collection","subject_id","at");
  CREATE INDEX "review_comments_municipality_idx" ON "review_comments" USING btree ("municipality");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "subjectCollection_subjectId_1_idx" ON "review_comments" USING btree ("subject_collection","subject_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_contact_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("contact_messages_id");
  CREATE INDEX "payload_locked_documents_rels_cases_id_idx" ON "payload_locked_documents_rels" USING btree ("cases_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "settings_processors_order_idx" ON "settings_processors" USING btree ("_order");
  CREATE INDEX "settings_processors_parent_id_idx" ON "settings_processors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_processors_locales_locale_parent_id_unique" ON "settings_processors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_support_order_idx" ON "settings_support" USING btree ("_order");
  CREATE INDEX "settings_support_parent_id_idx" ON "settings_support" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_support_locales_locale_parent_id_unique" ON "settings_support_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_translations_order_idx" ON "site_settings_translations" USING btree ("_order");
  CREATE INDEX "site_settings_translations_parent_id_idx" ON "site_settings_translations" USING btree ("_parent_id");
  CREATE INDEX "site_settings__status_idx" ON "site_settings" USING btree ("_status");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_processors_v_order_idx" ON "_settings_processors_v" USING btree ("_order");
  CREATE INDEX "_settings_processors_v_parent_id_idx" ON "_settings_processors_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_processors_v_locales_locale_parent_id_unique" ON "_settings_processors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_support_v_order_idx" ON "_settings_support_v" USING btree ("_order");
  CREATE INDEX "_settings_support_v_parent_id_idx" ON "_settings_support_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_support_v_locales_locale_parent_id_unique" ON "_settings_support_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_translations_order_idx" ON "_site_settings_v_version_translations" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_translations_parent_id_idx" ON "_site_settings_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v" USING btree ("version__status");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_snapshot_idx" ON "_site_settings_v" USING btree ("snapshot");
  CREATE INDEX "_site_settings_v_published_locale_idx" ON "_site_settings_v" USING btree ("published_locale");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_order_idx" ON "navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "navigation_main" USING btree ("_parent_id");
  CREATE INDEX "navigation_main_page_idx" ON "navigation_main" USING btree ("page_id");
  CREATE UNIQUE INDEX "navigation_main_locales_locale_parent_id_unique" ON "navigation_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_doors_order_idx" ON "navigation_doors" USING btree ("_order");
  CREATE INDEX "navigation_doors_parent_id_idx" ON "navigation_doors" USING btree ("_parent_id");
  CREATE INDEX "navigation_doors_page_idx" ON "navigation_doors" USING btree ("page_id");
  CREATE INDEX "navigation_doors_project_idx" ON "navigation_doors" USING btree ("project_id");
  CREATE UNIQUE INDEX "navigation_doors_locales_locale_parent_id_unique" ON "navigation_doors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_page_idx" ON "navigation_footer" USING btree ("page_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_translations_order_idx" ON "navigation_translations" USING btree ("_order");
  CREATE INDEX "navigation_translations_parent_id_idx" ON "navigation_translations" USING btree ("_parent_id");
  CREATE INDEX "navigation__status_idx" ON "navigation" USING btree ("_status");
  CREATE INDEX "_navigation_v_version_main_order_idx" ON "_navigation_v_version_main" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_parent_id_idx" ON "_navigation_v_version_main" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_main_page_idx" ON "_navigation_v_version_main" USING btree ("page_id");
  CREATE UNIQUE INDEX "_navigation_v_version_main_locales_locale_parent_id_unique" ON "_navigation_v_version_main_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_doors_order_idx" ON "_navigation_v_version_doors" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_doors_parent_id_idx" ON "_navigation_v_version_doors" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_doors_page_idx" ON "_navigation_v_version_doors" USING btree ("page_id");
  CREATE INDEX "_navigation_v_version_doors_project_idx" ON "_navigation_v_version_doors" USING btree ("project_id");
  CREATE UNIQUE INDEX "_navigation_v_version_doors_locales_locale_parent_id_unique" ON "_navigation_v_version_doors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_footer_page_idx" ON "_navigation_v_version_footer" USING btree ("page_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "_navigation_v_version_footer_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_translations_order_idx" ON "_navigation_v_version_translations" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_translations_parent_id_idx" ON "_navigation_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_version__status_idx" ON "_navigation_v" USING btree ("version__status");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_snapshot_idx" ON "_navigation_v" USING btree ("snapshot");
  CREATE INDEX "_navigation_v_published_locale_idx" ON "_navigation_v" USING btree ("published_locale");
  CREATE INDEX "_navigation_v_latest_idx" ON "_navigation_v" USING btree ("latest");
  CREATE INDEX "statement_inaccessible_order_idx" ON "statement_inaccessible" USING btree ("_order");
  CREATE INDEX "statement_inaccessible_parent_id_idx" ON "statement_inaccessible" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "statement_inaccessible_locales_locale_parent_id_unique" ON "statement_inaccessible_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "statement_disproportionate_order_idx" ON "statement_disproportionate" USING btree ("_order");
  CREATE INDEX "statement_disproportionate_parent_id_idx" ON "statement_disproportionate" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "statement_disproportionate_locales_locale_parent_id_unique" ON "statement_disproportionate_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "statement_outside_law_order_idx" ON "statement_outside_law" USING btree ("_order");
  CREATE INDEX "statement_outside_law_parent_id_idx" ON "statement_outside_law" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "statement_outside_law_locales_locale_parent_id_unique" ON "statement_outside_law_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "accessibility_statement_translations_order_idx" ON "accessibility_statement_translations" USING btree ("_order");
  CREATE INDEX "accessibility_statement_translations_parent_id_idx" ON "accessibility_statement_translations" USING btree ("_parent_id");
  CREATE INDEX "accessibility_statement__status_idx" ON "accessibility_statement" USING btree ("_status");
  CREATE UNIQUE INDEX "accessibility_statement_locales_locale_parent_id_unique" ON "accessibility_statement_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statement_inaccessible_v_order_idx" ON "_statement_inaccessible_v" USING btree ("_order");
  CREATE INDEX "_statement_inaccessible_v_parent_id_idx" ON "_statement_inaccessible_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_statement_inaccessible_v_locales_locale_parent_id_unique" ON "_statement_inaccessible_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statement_disproportionate_v_order_idx" ON "_statement_disproportionate_v" USING btree ("_order");
  CREATE INDEX "_statement_disproportionate_v_parent_id_idx" ON "_statement_disproportionate_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_statement_disproportionate_v_locales_locale_parent_id_uniqu" ON "_statement_disproportionate_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_statement_outside_law_v_order_idx" ON "_statement_outside_law_v" USING btree ("_order");
  CREATE INDEX "_statement_outside_law_v_parent_id_idx" ON "_statement_outside_law_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_statement_outside_law_v_locales_locale_parent_id_unique" ON "_statement_outside_law_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_accessibility_statement_v_version_translations_order_idx" ON "_accessibility_statement_v_version_translations" USING btree ("_order");
  CREATE INDEX "_accessibility_statement_v_version_translations_parent_id_idx" ON "_accessibility_statement_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_statement_v_version_version__status_idx" ON "_accessibility_statement_v" USING btree ("version__status");
  CREATE INDEX "_accessibility_statement_v_created_at_idx" ON "_accessibility_statement_v" USING btree ("created_at");
  CREATE INDEX "_accessibility_statement_v_updated_at_idx" ON "_accessibility_statement_v" USING btree ("updated_at");
  CREATE INDEX "_accessibility_statement_v_snapshot_idx" ON "_accessibility_statement_v" USING btree ("snapshot");
  CREATE INDEX "_accessibility_statement_v_published_locale_idx" ON "_accessibility_statement_v" USING btree ("published_locale");
  CREATE INDEX "_accessibility_statement_v_latest_idx" ON "_accessibility_statement_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_accessibility_statement_v_locales_locale_parent_id_unique" ON "_accessibility_statement_v_locales" USING btree ("_locale","_parent_id");`)
  for (const name of guards) await db.execute(sql.raw(await readFile(join(folder, `${name}.sql`), 'utf8')))
  await db.execute(sql`select app.guard_logs(), app.guard_public_rows()`)
}

export async function down(): Promise<void> {
  throw new Error('There is nothing before the baseline to go back to: begin with an empty database, or restore a backup.')
}
