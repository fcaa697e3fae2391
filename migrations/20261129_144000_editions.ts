/**
 * Forms once filed stay (ADR 101): each is an edition of its own, nobody overwrites or deletes one, and what is erased
 * when its time is over leaves who filed it, when, and its hash.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table app.evidence drop constraint evidence_pkey;
    alter table app.evidence drop constraint evidence_consent_fkey;
    alter table app.evidence
      add column id bigint generated always as identity primary key,
      add column sha256 text,
      add column is_safeguardings boolean not null default false,
      add column erased_at timestamptz,
      alter column sealed drop not null;
    update app.evidence e set sha256 = c.evidence_sha256 from consents c where c.id = e.consent;
    create index evidence_of_consent on app.evidence (consent, id);
    alter table app.evidence_reads add column edition bigint;

    -- Two things may change: when its pictures were last seen in use, and, by the service, that it is erased.
    create function app.keep_edition() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - 'used_at' = to_jsonb(old) - 'used_at' then return new; end if;
      if current_setting('app.workflow', true) = 'on'
        and old.erased_at is null and new.erased_at is not null and new.sealed is null
        and to_jsonb(new) - 'used_at' - 'sealed' - 'erased_at' = to_jsonb(old) - 'used_at' - 'sealed' - 'erased_at'
      then return new; end if;
      raise exception 'a filed form stays what it was' using errcode = 'insufficient_privilege';
    end $$;
    create trigger stays before update on app.evidence for each row execute function app.keep_edition();
    create trigger append_only before delete on app.evidence
      for each row execute function app.refuse_change();
    create trigger append_only_all before truncate on app.evidence
      for each statement execute function app.refuse_change();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger stays on app.evidence;
    drop trigger append_only on app.evidence;
    drop trigger append_only_all on app.evidence;
    drop function app.keep_edition();
    delete from app.evidence e where e.sealed is null
      or exists (select 1 from app.evidence newer where newer.consent = e.consent and newer.id > e.id)
      or not exists (select 1 from consents where id = e.consent);
    drop index app.evidence_of_consent;
    alter table app.evidence_reads drop column edition;
    alter table app.evidence
      drop column id, drop column sha256, drop column is_safeguardings, drop column erased_at,
      alter column sealed set not null,
      add primary key (consent),
      add constraint evidence_consent_fkey foreign key (consent) references consents (id) on delete cascade;
  `)
}
