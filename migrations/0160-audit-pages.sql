-- A page of the audit costs what a page holds, however long the audit is: by the office, a campaign, a person, an object
-- or an action, always from the newest backwards, with the act's id where several stand in one instant.
create index on acts (tenant, at, act);
create index on acts (tenant, campaign, at, act);
create index on acts (tenant, subject, at, act);
create index on acts (tenant, actor, at, act);
create index on acts (tenant, verb, at, act);
-- The same without the id, from before.
drop index acts_tenant_at_idx, acts_tenant_campaign_at_idx, acts_tenant_subject_at_idx;

-- Papers taken away are few among the acts of a campaign.
create index acts_printed on acts (tenant, campaign) where changes @> '[{"table": "printed"}]';

-- What an act is found by when words are looked for, without diacritics and case.
create function act_words(actor_name text, verb text, subject text, reason text) returns text
  language sql immutable parallel safe
  return folded(actor_name || ' ' || verb || ' ' || subject || ' ' || coalesce(reason, ''));
create index on acts using gin (act_words(actor_name, verb, subject, reason) gin_trgm_ops);

-- The newest acts that say some words. Under row-level security a search by parts of words may not use its index, as
-- the comparison could tell of rows that the policy hides; so this function asks as the owner of the table and keeps
-- to the tenant itself. `filters` holds what else is wanted, column by column; the plan is made for the given words.
create function acts_saying(words text, filters jsonb, since timestamptz, until timestamptz, before uuid, most integer)
  returns table (act uuid, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute format(
    'select a.act, a.at from acts a where a.tenant = %L'
    ' and act_words(a.actor_name, a.verb, a.subject, a.reason) like %L',
    asking_tenant(), '%' || replace(replace(replace(folded(words), '\', '\\'), '%', '\%'), '_', '\_') || '%')
    || coalesce((select string_agg(format(' and a.%I = %L', f.key, f.value), '') from jsonb_each_text(filters) f), '')
    || coalesce(' and a.at >= ' || quote_literal(since), '')
    || coalesce(' and a.at < ' || quote_literal(until), '')
    || coalesce((select format(' and (a.at, a.act) < (%L, %L)', b.at, b.act) from acts b
        where b.tenant = asking_tenant() and b.act = before), '')
    || format(' order by a.at desc, a.act desc limit %s', most);
end $$;
revoke all on function acts_saying from public;
grant execute on function acts_saying to thidua_app, thidua_engine;
