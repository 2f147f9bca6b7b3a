-- What offices record: the registry (campaign '' = the tenant's own) and one table per noun of a campaign. The columns
-- are those of the records' schema in src/ledger/records.ts; a test holds the two together.

call make_record_table('organisations', $$id id_text not null, name words not null, kind id_text not null,
  level text not null, parent id_text, "from" day_text, "to" day_text, "group" id_text, head words$$, 'id, "from"');
call make_record_table('successions', $$predecessor id_text not null, successor id_text, "on" day_text not null,
  how text not null, basis words not null$$, 'predecessor, successor');
call make_record_table('people', $$id id_text not null, name words not null, gender words, note words$$, 'id');
call make_record_table('posts', $$person id_text not null, organisation id_text not null, title words not null,
  duty id_text not null, direct yes_text, main yes_text, "from" day_text not null, "to" day_text$$,
  'person, organisation, duty, title, "from"');

call make_record_table('documents', $$path text not null, content text not null$$, 'path');

call make_record_table('registrations', $$participant id_text not null, cycle id_text not null,
  received day_text not null, targets words, tasks words, completion words, award_aimed words, paper words,
  late_reason words, admitted_by words, admitted_on day_text$$, 'participant, cycle, received');
call make_record_table('measures', $$participant id_text not null, cycle id_text not null, indicator id_text not null,
  part number_text, whole number_text, value words, paper words, "by" words, "on" day_text$$,
  'participant, cycle, indicator');
call make_record_table('rulings', $$participant id_text not null, cycle words, condition id_text not null,
  ground words not null, "by" words not null, "on" day_text not null, paper words$$, 'participant, cycle, condition');
call make_record_table('matters', $$participant id_text not null, kind text not null, "from" day_text not null,
  until day_text, paper words$$, 'participant, kind, "from", paper');
call make_record_table('events', $$event id_text not null, cycle words, "on" day_text not null, paper words,
  "by" words$$, 'event, cycle');
call make_record_table('scores', $$participant id_text not null, cycle id_text not null, criterion words not null,
  stage id_text not null, points number_text, not_applicable words, reason words, paper words, "by" words,
  "on" day_text$$, 'participant, cycle, criterion, stage');
call make_record_table('figures', $$participant id_text not null, cycle id_text not null, criterion words not null,
  stage id_text not null, input id_text not null, value words not null, paper words, "by" words, "on" day_text$$,
  'participant, cycle, criterion, stage, input');
call make_record_table('explanations', $$participant id_text not null, cycle id_text not null,
  criterion words not null, asked day_text not null, due day_text not null, answered day_text, text words,
  accepted words$$, 'participant, cycle, criterion, asked');
call make_record_table('conclusions', $$scoring id_text not null, cycle id_text not null, participant id_text,
  class id_text, reason words, "by" words not null, "on" day_text not null, paper words not null$$,
  'scoring, cycle, participant');
call make_record_table('gates', $$participant id_text not null, cycle id_text not null, gate id_text not null,
  holds words not null, paper words, "by" words, "on" day_text$$, 'participant, cycle, gate');
call make_record_table('published', $$participant id_text not null, cycle id_text not null, scoring id_text not null,
  total number_text not null, paper words, "by" words, "on" day_text$$, 'participant, cycle, scoring');
call make_record_table('nominations', $$participant id_text not null, award id_text not null, cycle id_text not null,
  "by" id_text not null, "on" day_text not null, paper words, withdrawn words, grounds words$$,
  'participant, award, cycle');
call make_record_table('sessions', $$session id_text not null, council id_text not null, "on" day_text not null,
  members whole_text not null, present whole_text not null, written whole_text, paper words$$, 'session');
call make_record_table('votes', $$session id_text not null, award id_text not null, cycle id_text not null,
  participant id_text not null, question text not null, "for" whole_text not null, against whole_text not null,
  blank whole_text, recused whole_text, lower id_text, reason words$$, 'session, award, cycle, participant, question');
call make_record_table('papers', $$participant id_text not null, dossier id_text not null, cycle id_text not null,
  item id_text not null, received day_text not null, originals whole_text, official_copies whole_text,
  copies whole_text, confirmed_by words, paper words$$,
  'participant, dossier, cycle, item, received, paper, originals, official_copies, copies');
call make_record_table('submissions', $$participant id_text not null, dossier id_text not null,
  cycle id_text not null, sent day_text not null, received day_text, completed day_text, returned day_text,
  supplement_by day_text, reason words, paper words$$, 'participant, dossier, cycle, sent');
call make_record_table('decisions', $$award id_text not null, cycle id_text not null, participant id_text not null,
  action text not null, reason words, "by" words not null, "on" day_text not null, "number" words$$,
  'award, cycle, participant, action, "on"');
call make_record_table('awards_held', $$participant id_text not null, name words not null, form id_text, level id_text,
  of_campaign id_text, occasion text, "from" day_text, "to" day_text, decision words not null,
  "on" day_text not null$$, 'participant, name, decision');
call make_record_table('successors', $$authority id_text not null, successor id_text not null, basis words not null,
  "by" words not null, "on" day_text not null$$, 'authority');

-- Found without diacritics and by part of a word.
create index on people using gin (folded(name) gin_trgm_ops);
create index on organisations using gin (folded(name) gin_trgm_ops);
