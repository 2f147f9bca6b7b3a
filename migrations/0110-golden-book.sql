-- The register of awards (sổ vàng): a line per award granted and certificate made, numbered within the register of the
-- office that keeps it, whichever campaign the award is of. A number is never given twice.
call make_record_table('golden_book', $$award id_text not null, cycle id_text not null, participant id_text not null,
  granted day_text not null, keeper id_text not null, volume words, number whole_text not null,
  "on" day_text not null, "by" words not null$$, 'award, cycle, participant, granted');
create unique index on golden_book (tenant, keeper, volume, number) nulls not distinct where replaces is null;

-- The last number of a register. It counts what campaigns beyond the asker's reach took, too, and tells nothing else.
create function last_golden_number(of_keeper text, of_volume text) returns integer
  language sql stable security definer set search_path = public, pg_temp
  return coalesce((select max(number::integer) from golden_book
    where tenant = asking_tenant() and keeper = of_keeper and volume is not distinct from of_volume), 0);
