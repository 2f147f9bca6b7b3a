-- Own templates (mẫu văn bản riêng): an office's Word file in place of our own form of a kind of paper. The templates are the
-- tenant's, so the campaign is ''; the file lies by its hash among the others.
call make_record_table('paper_templates', $$organisation id_text not null, kind id_text not null, hash text not null,
  name words not null, size whole_text not null, "by" words not null, "on" day_text not null$$, 'organisation, kind');
