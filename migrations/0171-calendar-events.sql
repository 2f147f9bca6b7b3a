-- Under which last day each deadline stands in calendars, and how often it has moved since: a calendar application
-- takes a moved event over only under a higher number (SEQUENCE, RFC 5545, 3.8.7.4). No record: made anew when lost.
create table calendar_events (
  tenant text not null,
  uid text not null,
  last day_text not null,
  sequence integer not null default 0,
  primary key (tenant, uid)
);
call guard_table('calendar_events', 'select, insert, update');
