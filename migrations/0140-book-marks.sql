-- What was added to a campaign's book since it was last read, without reading the whole book.
create index on campaign_book (tenant, campaign, xact);
