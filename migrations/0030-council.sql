-- Councils and their meetings, meetings of units that nominate, and the way of a dossier: what people keep beside the
-- records that the engine counts. Nothing here is an outcome; a vote counts once it stands in votes.

call make_record_table('council_seats', $$council id_text not null, person id_text not null, name words not null,
  role text not null, "from" day_text not null, "to" day_text, basis words$$, 'council, person, "from"');
call make_record_table('council_rules', $$council id_text not null, own_unit text not null, basis words not null$$,
  'council');
call make_record_table('sittings', $$session id_text not null, council id_text not null, "on" day_text not null,
  place words, mode text not null, state text not null, minutes words$$, 'session');
call make_record_table('agenda_items', $$session id_text not null, award id_text not null, cycle id_text not null,
  participant id_text not null, question text not null$$, 'session, award, cycle, participant, question');
call make_record_table('attendances', $$session id_text not null, person id_text not null, manner text not null$$,
  'session, person');
call make_record_table('recusals', $$session id_text not null, participant id_text not null, person id_text not null,
  reason words not null$$, 'session, participant, person');
call make_record_table('counts', $$session id_text not null, award id_text not null, cycle id_text not null,
  participant id_text not null, question text not null, "for" whole_text not null, against whole_text not null,
  blank whole_text, recused whole_text, lower id_text, reason words$$,
  'session, award, cycle, participant, question');
call make_record_table('ballots', $$session id_text not null, award id_text not null, cycle id_text not null,
  participant id_text not null, question text not null, person id_text not null, choice text not null$$,
  'session, award, cycle, participant, question, person');
call make_record_table('confirmations', $$session id_text not null, role text not null, account id_text not null,
  name words not null, "of" words not null, "on" day_text not null, paper words$$, 'session, role');

call make_record_table('unit_meetings', $$unit id_text not null, award id_text not null, cycle id_text not null,
  "on" day_text not null, members whole_text not null, present whole_text not null, minutes words not null,
  paper words not null$$, 'unit, award, cycle, "on"');
call make_record_table('unit_votes', $$unit id_text not null, award id_text not null, cycle id_text not null,
  "on" day_text not null, participant id_text not null, "for" whole_text not null$$,
  'unit, award, cycle, "on", participant');

call make_record_table('dossier_flags', $$participant id_text not null, dossier id_text not null,
  cycle id_text not null, returned day_text not null, item id_text not null, wanted words not null$$,
  'participant, dossier, cycle, returned, item');
call make_record_table('dossier_transfers', $$participant id_text not null, dossier id_text not null,
  cycle id_text not null, receiver id_text not null, "on" day_text not null, paper words not null$$,
  'participant, dossier, cycle, receiver');
