/** Every language that the product speaks (ADR 140), and Finnish for those who work here. */
import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  // Every list that knows one of the languages of the site knows all: of texts, of what a document is in, of marks.
  await db.execute(sql`
    do $$
    declare
      list regtype;
      language text;
    begin
      for list in select enumtypid from pg_enum where enumlabel = 'sv-ll' loop
        foreach language in array array['fi', 'pl', 'fa', 'tr', 'fr', 'de'] loop
          execute format('alter type %s add value if not exists %L', list, language);
        end loop;
      end loop;
    end $$;
    alter type enum_users_locale add value if not exists 'fi';
  `)
}

/** PostgreSQL takes no value away from a list, and one that nobody uses is in nobody's way. */
export async function down(): Promise<void> {}
