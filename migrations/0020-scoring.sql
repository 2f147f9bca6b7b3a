-- Scoring in the office: when stages are open, who inspects which lines, evidence files, inspections. All append-only.

-- A stage of one scoring in one cycle (mở, đóng bước chấm): from the beginning of a day until the last moment of
-- another. A later entry replaces the earlier one, with its reason.
call make_record_table('stage_openings', $$scoring id_text not null, cycle id_text not null, stage id_text not null,
  "from" day_text not null, until day_text, closed yes_text, reason words, "by" words not null,
  "on" day_text not null$$, 'scoring, cycle, stage');
-- Whoever scores must see whether the stage is open, wherever the own unit stands.
drop policy app_reads on stage_openings;
create policy app_reads on stage_openings for select to thidua_app using (tenant = asking_tenant());

-- Lines given to inspectors (phân công kiểm tra): a criterion or a group of the set, and an account.
call make_record_table('line_assignments', $$scoring id_text not null, cycle id_text not null, criterion words not null,
  account id_text not null, name words not null, "by" words not null, "on" day_text not null$$,
  'scoring, cycle, criterion, account');

-- Evidence (minh chứng): the content lies on disk under its hash; whoever added the same content for the same unit
-- before has the same file. A link says what the file proves; one file may prove several things in several years.
call make_record_table('evidence_files', $$file id_text not null, hash text not null, name words not null,
  type id_text not null, size whole_text not null, "by" words not null, "on" day_text not null$$, 'file');
call make_record_table('evidence_links', $$file id_text not null, noun id_text not null, subject words not null,
  "by" words not null, "on" day_text not null$$, 'file, noun, subject');
create index on evidence_links (tenant, campaign, noun, subject);

-- Inspections (cuộc kiểm tra): the decision, the units and their samples, findings tied to criteria.
call make_record_table('inspections', $$inspection id_text not null, cycle id_text not null, decision words not null,
  decided day_text not null, team words not null, "from" day_text not null, "to" day_text, "by" words not null,
  "on" day_text not null$$, 'inspection');
call make_record_table('inspected_units', $$inspection id_text not null, participant id_text not null, sample words,
  "on" day_text not null, "by" words not null$$, 'inspection, participant');
call make_record_table('inspection_findings', $$inspection id_text not null, participant id_text not null,
  criterion words not null, finding words not null, remedy words, "by" words not null, "on" day_text not null$$,
  'inspection, participant, criterion');
