-- Marks that each member of an appraisal council gives alone before the council agrees on one (chấm độc lập). They lie
-- with the host, so that row-level security keeps them from the units that are judged.
call make_record_table('member_marks', $$participant id_text not null, cycle id_text not null, criterion words not null,
  account id_text not null, name words not null, points number_text not null, note words, "on" day_text not null$$,
  'participant, cycle, criterion, account');

-- Points of an agenda that are not voted on, such as a report that is read (nội dung không biểu quyết).
call make_record_table('agenda_points', $$session id_text not null, "order" whole_text not null, title words not null,
  result words$$, 'session, "order"');
