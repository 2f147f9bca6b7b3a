-- Dossiers that came from another office as one parcel (gói hồ sơ đến): who sent what for whom, when it was taken in by whom,
-- and into which campaign of ours. The book is the tenant's, so the campaign is ''; `of_campaign` names the sender's campaign.
-- `contents` is the data and the list of the parcel as they came, packed; its files are kept by their hash.
call make_record_table('received_parcels', $$organisation id_text not null, parcel id_text not null, root text not null,
  of_campaign id_text not null, title words not null, sender words not null, sender_id id_text not null,
  dossiers whole_text not null, made day_text not null, received day_text not null, paper words, taken_into id_text,
  "by" words not null, contents text not null$$, 'organisation, parcel');
