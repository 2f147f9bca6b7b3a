-- Plans read from their files (nhập kế hoạch): which file, what was read of it, and what people decided of each value.
-- No campaign yet, so the campaign is ''; `made` names the one that came of it.
call make_record_table('plan_imports', $$plan id_text not null, name words not null, file text not null,
  reading text not null, title words not null, host id_text not null, "by" words not null, "on" day_text not null,
  made id_text$$, 'plan');
call make_record_table('plan_settlings', $$plan id_text not null, value words not null,
  does id_text not null, cells text not null, "by" words not null,
  "on" day_text not null$$, 'plan, value');

-- Lines, values and sections as read, under the hash of the content; never changed, and too long for the audit.
create table plan_readings (
  tenant text not null,
  plan id_text not null,
  reading text not null check (reading ~ '^[0-9a-f]{64}$'),
  scope ltree not null,
  content text not null,
  primary key (tenant, plan, reading)
);
call guard_table('plan_readings', 'select, insert');
drop policy own_tenant on plan_readings;
create policy engine_reads on plan_readings for select to thidua_engine using (tenant = asking_tenant());
create policy app_reads on plan_readings for select to thidua_app
  using (tenant = asking_tenant() and within_reach(scope, ''));
create policy app_adds on plan_readings for insert to thidua_app
  with check (tenant = asking_tenant() and within_reach(scope, ''));
