/**
 * A withdrawal's redirect names a document, and its words for readers wait for a second person. What one person wrote
 * before goes back to waiting; a redirect that leads to no document of ours is dropped.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "workflow_items" item SET "redirect_to" = (
    SELECT jsonb_build_object('kind', a.subject_collection, 'id', a.subject_id)::text
    FROM app.addresses a
    JOIN (VALUES
      ('stories', '(berattelser|stories)/'), ('projects', '(projekt|projects)/'),
      ('training-modules', '(utbildning|training)/'), ('municipalities', '(kommuner|municipalities)/'),
      ('documents', '(material|resources)/'), ('pages', '')
    ) AS place (kind, path) ON place.kind = a.subject_collection
    WHERE regexp_replace(item.redirect_to, '[?#].*$', '')
      ~ ('^/((lattlast|en|ar|so|uk|prs|ti)/)?' || place.path || a.slug || '$')
    LIMIT 1
  ) WHERE "redirect_to" IS NOT NULL;
  ALTER TABLE "workflow_items" ALTER COLUMN "redirect_to" SET DATA TYPE jsonb USING "redirect_to"::jsonb;
  ALTER TABLE "workflow_items" ADD COLUMN "withdrawn_because" varchar;
  ALTER TABLE "workflow_items" ADD COLUMN "proposed_notice" jsonb;
  UPDATE "workflow_items" item SET
    "proposed_notice" = CASE WHEN item.live = 'withdrawn' THEN jsonb_build_object('text', item.notice, 'by', coalesce((
      SELECT e.actor FROM workflow_events e
      WHERE e.subject_collection = item.subject_collection AND e.subject_id = item.subject_id
        AND e.name = 'withdraw' AND NOT e.is_refused
      ORDER BY e.at DESC LIMIT 1
    ), '')) END,
    "notice" = NULL
  WHERE "notice" IS NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "workflow_items" ALTER COLUMN "redirect_to" SET DATA TYPE varchar USING NULL;
  ALTER TABLE "workflow_items" DROP COLUMN "withdrawn_because";
  ALTER TABLE "workflow_items" DROP COLUMN "proposed_notice";`)
}
