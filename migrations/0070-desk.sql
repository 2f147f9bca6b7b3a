-- The desk of each person: first steps put away, reminders, jobs that fall due, calendar feeds. None of it is a
-- record: an outcome never depends on it.

-- A first step that somebody has put away is not shown to them again.
create table first_steps (
  tenant text not null,
  account id_text not null,
  step text not null,
  put_away_at timestamptz not null default now(),
  primary key (tenant, account, step),
  foreign key (tenant, account) references accounts (tenant, account)
);
call guard_table('first_steps', 'select, insert');

-- What somebody is reminded of (nhắc việc). The key says of what, until when and how many days before, so that the
-- same is said once, whoever comes to say it.
create table reminders (
  tenant text not null,
  account id_text not null,
  reminder text not null,
  campaign text not null,
  kind text not null,
  about text not null,
  many integer,
  path text not null,
  last day_text,
  made_on day_text not null,
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz,
  primary key (tenant, account, reminder),
  foreign key (tenant, account) references accounts (tenant, account),
  foreign key (tenant, campaign) references campaigns (tenant, campaign)
);
create index on reminders (tenant, account) where read_at is null;
call guard_table('reminders', 'select, insert, update');

-- Jobs that fall due (việc theo giờ). Whoever takes one holds its row until it is done; the others pass it by.
create table jobs (
  tenant text not null,
  job text not null,
  kind text not null,
  about jsonb not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  fault text,
  done_at timestamptz,
  primary key (tenant, job)
);
create index on jobs (tenant, due_at) where done_at is null;
call guard_table('jobs', 'select, insert, update, delete');

-- The secret address of somebody's calendar; only its hash is kept.
create table calendar_feeds (
  tenant text not null,
  token_hash text not null,
  account id_text not null,
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (tenant, token_hash),
  foreign key (tenant, account) references accounts (tenant, account)
);
create index on calendar_feeds (tenant, account) where revoked_at is null;
call guard_table('calendar_feeds', 'select, insert, update');
revoke select on calendar_feeds from thidua_engine;
