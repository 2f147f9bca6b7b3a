-- The audit of an office that has worked for years: what makes its chain quick to check and its pages quick to find,
-- and the anchors by which even a chain that was made anew as a whole is found out.

-- Every act of a transaction before this one is sealed: the sealer looks only at what came since. Ids of transactions
-- are a server's own, so a restored store counts anew.
create table seal_marks (
  tenant text not null,
  xact xid8 not null default pg_current_xact_id(),
  primary key (tenant)
);
call guard_table('seal_marks', 'select, insert, update');

-- How far the chain was computed again: up to `position`, whose hash was found; in full from its beginning to its end of
-- that moment, or on from the check before. When it is not whole, `position` is the first that does not follow.
create table chain_checks (
  tenant text not null,
  number bigint generated always as identity,
  position bigint not null,
  hash text not null,
  is_full boolean not null,
  is_whole boolean not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant, number)
);
call guard_table('chain_checks', 'select, insert');

-- The end of the chain on a day, as it was also written outside the database.
create table chain_anchors (
  tenant text not null,
  day day_text not null,
  position bigint not null,
  hash text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (tenant, day)
);
call guard_table('chain_anchors', 'select, insert');
