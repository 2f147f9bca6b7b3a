-- The records office (văn thư): papers issued, one line per number of a book and year, and their scans. The books are the
-- tenant's, so the campaign is ''; `of_campaign` names the campaign that a paper belongs to.
call make_record_table('issued_papers', $$organisation id_text not null, book id_text not null, year whole_text not null,
  number whole_text not null, symbol words not null, dated day_text not null, kind id_text not null,
  subject words not null, signed_by words not null, post words, capacity id_text, of_campaign id_text,
  documents id_text, about words, void yes_text, reason words, "by" words not null, entered day_text not null$$,
  'organisation, book, year, number');
call make_record_table('paper_scans', $$organisation id_text not null, book id_text not null, year whole_text not null,
  number whole_text not null, hash text not null, name words not null, type id_text not null, size whole_text not null,
  "by" words not null, "on" day_text not null$$, 'organisation, book, year, number, hash');

-- A deputy signs in the head's stead (KT.), others by order (TL.).
alter table duties drop constraint duties_capacity_check;
alter table duties add constraint duties_capacity_check
  check (capacity in ('delegated', 'acting', 'deputy', 'by-order'));

-- The achievement report (báo cáo thành tích), part by part, and its steps: submitted, returned, confirmed.
call make_record_table('report_parts', $$participant id_text not null, dossier id_text not null, cycle id_text not null,
  part id_text not null, written words not null, "by" words not null, "on" day_text not null$$,
  'participant, dossier, cycle, part');
call make_record_table('report_steps', $$participant id_text not null, dossier id_text not null, cycle id_text not null,
  step text not null, "on" day_text not null, "by" words not null, reason words$$,
  'participant, dossier, cycle');
