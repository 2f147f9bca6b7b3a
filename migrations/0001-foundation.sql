-- The ground every table stands on: extensions, roles, who is asking, and how a table of records is made.
-- Dialect: PostgreSQL 15 and newer. The tenant (a province, or one office) comes first in every key, so that the
-- same tables can be distributed; nothing here crosses tenants.

create extension if not exists ltree;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Roles are the server's, not the database's: another database of the same server may have made them already.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['thidua_app', 'thidua_engine'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', wanted);
  end loop;
end $$;

-- Who is asking, set at the start of every transaction and gone with it.
create function asking_tenant() returns text language sql stable parallel safe
  return current_setting('thidua.tenant', true);

-- The organisations whose subtree the actor's duties cover, as paths.
create function asking_paths() returns ltree[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('thidua.paths', true), ''), ',')::ltree[];

-- The campaigns the actor runs: their participants need not stand below the host.
create function asking_campaigns() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('thidua.campaigns', true), ''), ',');

create function within_reach(scope ltree, campaign text) returns boolean language sql stable parallel safe
  return coalesce(asking_paths() @> scope, false) or coalesce(campaign = any (asking_campaigns()), false);

-- Search without diacritics and case: đ = d. Immutable, because the dictionary is named.
create function folded(words text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, words));

-- The normal forms of cells. Numbers stay decimal texts: nothing is rounded by being stored.
create domain id_text as text check (value ~ '^[a-z0-9][a-z0-9.-]*$');
create domain day_text as text check (value ~ '^\d{4}-\d{2}-\d{2}$');
create domain number_text as text check (value ~ '^-?\d+(,\d+)?$');
create domain whole_text as text check (value ~ '^\d{1,9}$');
create domain yes_text as text check (value in ('có', 'không'));
-- Absent is null, never an empty text.
create domain words as text check (value <> '' and value is nfc normalized);

-- A table of records: append-only. A change is a new entry that names the one it replaces; two entries cannot
-- replace the same one, so nobody overwrites unseen. A retraction is an entry too.
create procedure make_record_table(name text, columns text, natural_key text) language plpgsql as $$
begin
  execute format($ddl$
    create table %1$I (
      tenant text not null,
      campaign text not null,
      entry bigint generated always as identity,
      line bigint,
      replaces bigint,
      retracted boolean not null default false,
      scope ltree not null,
      act uuid not null,
      xact xid8 not null default pg_current_xact_id(),
      %2$s,
      primary key (tenant, campaign, entry),
      unique (tenant, campaign, replaces),
      foreign key (tenant, campaign, replaces) references %1$I (tenant, campaign, entry),
      check ((replaces is null) = (line is null)),
      check (replaces is not null or not retracted)
    )
  $ddl$, name, columns);
  execute format('create unique index on %I (tenant, campaign, %s) nulls not distinct where replaces is null',
    name, natural_key);
  execute format('create index on %I (tenant, campaign, %s, entry)', name, natural_key);
  execute format('create index on %I (tenant, campaign, xact)', name);
  execute format('alter table %I enable row level security', name);
  execute format('create policy engine_reads on %I for select to thidua_engine using (tenant = asking_tenant())', name);
  execute format('create policy app_reads on %I for select to thidua_app '
    'using (tenant = asking_tenant() and within_reach(scope, campaign))', name);
  execute format('create policy app_adds on %I for insert to thidua_app '
    'with check (tenant = asking_tenant() and within_reach(scope, campaign))', name);
  execute format('grant select on %I to thidua_engine', name);
  execute format('grant select, insert on %I to thidua_app', name);
end $$;

-- Any other table: the tenant's own rows, with the rights named.
create procedure guard_table(name text, app_rights text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('create policy own_tenant on %I to thidua_app, thidua_engine '
    'using (tenant = asking_tenant()) with check (tenant = asking_tenant())', name);
  execute format('grant select on %I to thidua_engine', name);
  execute format('grant %s on %I to thidua_app', app_rights, name);
end $$;

create table tenants (tenant text primary key, name words not null);
insert into tenants values ('mac-dinh', 'Cơ quan mặc định');
grant select on tenants to thidua_app, thidua_engine;

-- What was done (nhật ký): who, when, what, before and after, why. Append-only; the author's name is kept here
-- because an account may go.
create table acts (
  tenant text not null,
  act uuid not null,
  xact xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor text,
  actor_name words not null,
  duty text,
  verb text not null,
  campaign text,
  subject text not null,
  scope ltree not null,
  reason words,
  -- Whose books it wrote in: campaigns, and '' for the registry.
  books text[] not null,
  changes jsonb not null,
  program text not null,
  primary key (tenant, act)
);
create index on acts (tenant, xact);
create index on acts (tenant, campaign, at);
create index on acts (tenant, subject, at);
create index on acts (tenant, at);
call guard_table('acts', 'select, insert');

-- The chain over the acts, made by the sealer seconds later: each link holds the hash of the one before.
create table seals (
  tenant text not null,
  position bigint not null,
  act uuid not null,
  hash text not null,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (tenant, position),
  unique (tenant, act),
  foreign key (tenant, act) references acts (tenant, act)
);
call guard_table('seals', 'select, insert');

-- Settings and small state that change in place, with a version against unseen overwriting.
create table campaigns (
  tenant text not null,
  campaign text not null,
  title words not null,
  host id_text not null,
  scope ltree not null,
  state text not null default 'draft' check (state in ('draft', 'launched', 'closed')),
  as_of day_text,
  version integer not null default 1,
  primary key (tenant, campaign)
);
call guard_table('campaigns', 'select, insert, update');

-- The columns a campaign's tables came with, so that a folder loaded is the folder exported.
create table campaign_tables (
  tenant text not null,
  campaign text not null,
  name text not null,
  columns text[] not null,
  primary key (tenant, campaign, name),
  foreign key (tenant, campaign) references campaigns (tenant, campaign)
);
call guard_table('campaign_tables', 'select, insert, update');

-- Which lines of the registry a campaign goes by (sổ của phong trào), in its own order.
create table campaign_book (
  tenant text not null,
  campaign text not null,
  name text not null,
  line bigint not null,
  position bigint generated always as identity,
  xact xid8 not null default pg_current_xact_id(),
  primary key (tenant, campaign, name, line),
  foreign key (tenant, campaign) references campaigns (tenant, campaign)
);
call guard_table('campaign_book', 'select, insert');
