-- Whom a correction concerns: one paper may correct the names of several of those on a decision's list. Empty: the paper
-- as a whole, such as its day or its grounds; so are corrections entered before.
alter table paper_corrections add column participant id_text;
drop index paper_corrections_tenant_campaign_corrected_issued_paper_idx;
create unique index on paper_corrections (tenant, campaign, corrected, issued, paper, participant)
  nulls not distinct where replaces is null;
