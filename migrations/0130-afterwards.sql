-- After the result: reviews asked and answered, awards received, money recovered, papers corrected.
call make_record_table('reviews', $$participant id_text not null, subject words not null, asked day_text not null,
  reason words not null, "by" words not null, outcome id_text, answer words,
  answered day_text, answered_by words$$, 'participant, subject, asked');
call make_record_table('award_receipts', $$award id_text not null, cycle id_text not null, participant id_text not null,
  what id_text not null, "on" day_text not null, paper words,
  "by" words not null, entered day_text not null$$, 'award, cycle, participant, what');
call make_record_table('recoveries', $$award id_text not null, cycle id_text not null, participant id_text not null,
  paper words not null, amount whole_text not null, "on" day_text not null, "by" words not null,
  entered day_text not null$$, 'award, cycle, participant, paper');
call make_record_table('paper_corrections', $$corrected words not null, issued day_text not null,
  paper words not null, dated day_text not null, stood words not null, reads words not null, reason words not null, signed_by words not null, "by" words not null,
  entered day_text not null$$, 'corrected, issued, paper');
