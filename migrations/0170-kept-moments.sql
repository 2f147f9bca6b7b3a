-- What an act made known names the award, the scoring or the event that it is about, when there is one: a correction
-- is of a paper. A decision may be recorded before the records office gives its number.
alter table publications alter column award drop not null, alter column cycle drop not null,
  alter column number drop not null;
