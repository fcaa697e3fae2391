-- The outbox: a mail is written in the transaction of what it tells of, and sent after the commit, exactly once.
create table app.mails (
  key text primary key,
  to_user text,
  to_address text,
  kind text not null,
  -- What a mail is about: one person gets one of it an hour (ADR 111). Without it a mail goes at once, whatever went
  -- before.
  topic text,
  content jsonb not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index mails_waiting on app.mails (created_at) where sent_at is null;
create index mails_of_topic on app.mails (to_user, topic, sent_at) where topic is not null;
