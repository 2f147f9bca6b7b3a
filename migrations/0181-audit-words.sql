-- The newest acts that say some words, sought in two steps. Words that many acts say are found among the newest thousand
-- in the order of time. Where those do not fill the page, the index of words finds the rest: only acts that say them
-- are read, however long ago they were done. One statement for both would leave it to an estimate, which takes it that
-- the words are spread evenly over the years: what a person who left long ago had done was sought through all acts since.
create or replace function acts_saying(words text, filters jsonb, since timestamptz, until timestamptz, before uuid,
    most integer)
  returns table (act uuid, at timestamptz)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  newest constant integer := 1000;
  pattern constant text := '%' || replace(replace(replace(folded(words), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  -- What is asked of columns, as conditions on a row `a`.
  wanted constant text := format('a.tenant = %L', asking_tenant())
    || coalesce((select string_agg(format(' and a.%I = %L', f.key, f.value), '') from jsonb_each_text(filters) f), '')
    || coalesce(' and a.at >= ' || quote_literal(since), '')
    || coalesce(' and a.at < ' || quote_literal(until), '')
    || coalesce((select format(' and (a.at, a.act) < (%L, %L)', b.at, b.act) from acts b
        where b.tenant = asking_tenant() and b.act = before), '');
  said constant text := format('act_words(a.actor_name, a.verb, a.subject, a.reason) like %L', pattern);
  found integer;
begin
  return query execute format(
    'select a.act, a.at from (select a.* from acts a where %s order by a.at desc, a.act desc limit %s) a'
    ' where %s limit %s', wanted, newest, said, most);
  get diagnostics found = row_count;
  if found >= most then return; end if;
  -- Kept apart from the order, so that the server seeks by the words and never by the time. What was found above comes
  -- again; whoever asks joins both.
  return query execute format(
    'with said as materialized (select a.act, a.at from acts a where %s and %s)'
    ' select s.act, s.at from said s order by s.at desc, s.act desc limit %s', said, wanted, most);
end $$;
