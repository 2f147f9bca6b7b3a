-- Afterwards: what was made public, kept as it was at that moment.

-- The engine's outcome and the public lines of a moment, under the hash of their content; never changed.
create table snapshots (
  tenant text not null,
  campaign text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  content text not null,
  primary key (tenant, campaign, hash),
  foreign key (tenant, campaign) references campaigns (tenant, campaign)
);
call guard_table('snapshots', 'select, insert');

-- A written notice, or a list made public (công bố, công khai): whose act, which days, and which moment it froze.
call make_record_table('publications', $$publication id_text not null, kind text not null, award id_text not null,
  cycle id_text not null, number words not null, "from" day_text not null, until day_text, objection words,
  "by" words not null, "on" day_text not null, as_of day_text not null, outcome text not null, lines text not null,
  root text not null$$, 'publication');
