-- Accounts, sessions and duties. Passwords are argon2id hashes; a session is known by the hash of its token only.

create table accounts (
  tenant text not null,
  account id_text not null,
  -- What is typed to sign in; compared without case.
  login words not null,
  name words not null,
  email words,
  -- The person of the registry behind the account, when there is one.
  person id_text,
  password_hash text,
  must_change boolean not null default false,
  totp_secret text,
  totp_confirmed boolean not null default false,
  -- The last time step used: a code works once.
  totp_step bigint,
  recovery_hashes text[] not null default '{}',
  disabled boolean not null default false,
  language text not null default 'vi' check (language in ('vi', 'en')),
  version integer not null default 1,
  primary key (tenant, account)
);
create unique index on accounts (tenant, lower(login));
call guard_table('accounts', 'select, insert, update');
revoke select on accounts from thidua_engine;

create table sign_ins (
  tenant text not null,
  token_hash text not null,
  account id_text not null,
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  device words not null,
  address text not null,
  primary key (tenant, token_hash),
  foreign key (tenant, account) references accounts (tenant, account)
);
create index on sign_ins (tenant, account);
call guard_table('sign_ins', 'select, insert, update, delete');
revoke select on sign_ins from thidua_engine;

-- Failed sign-ins by name and address: what slows one attacker down leaves everybody else alone.
create table sign_in_failures (
  tenant text not null,
  failure bigint generated always as identity,
  login text not null,
  address text not null,
  at timestamptz not null default now(),
  primary key (tenant, failure)
);
create index on sign_in_failures (tenant, login, address, at);
call guard_table('sign_in_failures', 'select, insert, delete');

call make_record_table('duties', $$account id_text not null, role text not null, organisation id_text,
  of_campaign id_text, "from" day_text not null, "to" day_text, basis words$$,
  'account, role, organisation, of_campaign, "from"');
-- Whose duties reach where is asked before anybody's reach is known.
drop policy app_reads on duties;
create policy app_reads on duties for select to thidua_app using (tenant = asking_tenant());
