-- A dossier that a higher level returned is handed to the same level again, on another day.
do $$
declare old text;
begin
  select c.relname into strict old from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid = 'dossier_transfers'::regclass and i.indisunique and i.indpred is not null;
  execute format('drop index %I', old);
end $$;
create unique index on dossier_transfers (tenant, campaign, participant, dossier, cycle, receiver, "on")
  nulls not distinct where replaces is null;
