-- What moved a campaign from one state to the next: the plan approved with its number, date and signer; launched;
-- closed with a reason. A definition approved is named by its hash, so that a change after approval is seen.
call make_record_table('milestones', $$step text not null, "on" day_text not null, "by" words not null,
  number words, dated day_text, signer words, reason words, definition text$$, 'step');
