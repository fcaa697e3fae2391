/** What a person may do stays as it was last decided, whoever signs in meanwhile (ADR 109). */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A municipality that is gone takes itself out of its people's rows.
    create function app.keep_rights() returns trigger language plpgsql as $$
    begin
      if coalesce(current_setting('app.rights', true), '') <> 'on' then
        new.may_force_publish := old.may_force_publish;
        if exists (select from municipalities where id = old.municipality_id) or old.municipality_id is null then
          new.municipality_id := old.municipality_id;
        end if;
      end if;
      return new;
    end $$;
    create trigger keep_rights before update on users for each row execute function app.keep_rights();

    -- A person who is gone takes her roles along.
    create function app.keep_roles() returns trigger language plpgsql as $$
    begin
      if current_setting('app.rights', true) = 'on' then return coalesce(new, old); end if;
      if tg_op = 'DELETE' and not exists (select from users where id = old.parent_id) then return old; end if;
      return null;
    end $$;
    create trigger keep_roles before insert or update or delete on users_roles
      for each row execute function app.keep_roles();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger keep_roles on users_roles;
    drop trigger keep_rights on users;
    drop function app.keep_roles();
    drop function app.keep_rights();
  `)
}
