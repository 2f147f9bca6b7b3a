-- Signing in: failures by device as well, and the devices that somebody has signed in with before.

-- The hash of the name that was typed: people type passwords into the wrong field. `device`: the known device it
-- was tried from, which then answers for itself whatever others at the same address do.
alter table sign_in_failures add column device text;

-- A device keeps its way in while others guess at the name; it proves nothing else.
create table known_devices (
  tenant text not null,
  token_hash text not null,
  account id_text not null,
  address text not null,
  seen_at timestamptz not null default now(),
  primary key (tenant, token_hash, account),
  foreign key (tenant, account) references accounts (tenant, account)
);
create index on known_devices (tenant, account, address);
call guard_table('known_devices', 'select, insert, update, delete');
revoke select on known_devices from thidua_engine;
revoke select on sign_in_failures from thidua_engine;

-- Delegated by its holder, or acting while there is none.
alter table duties add column capacity text check (capacity in ('delegated', 'acting'));
