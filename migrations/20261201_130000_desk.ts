/** A person's phone repeats a request too (ADR 155): what it has handed in is known beside what machines have. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table app.hand_ins
      alter column machine drop not null,
      add column person uuid references users (id) on delete cascade,
      add constraint hand_ins_sender_check check (num_nonnulls(machine, person) = 1),
      -- Whose request it is stands in the hash.
      drop constraint hand_ins_machine_key_key,
      add constraint hand_ins_key_key unique (key);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    delete from app.hand_ins where machine is null;
    alter table app.hand_ins
      drop constraint hand_ins_key_key,
      add constraint hand_ins_machine_key_key unique (machine, key),
      drop constraint hand_ins_sender_check,
      drop column person,
      alter column machine set not null;
  `)
}
