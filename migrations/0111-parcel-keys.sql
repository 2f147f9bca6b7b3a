-- The fingerprint of the key that signed the list of a parcel taken in. The next parcel of the same sender is compared with it;
-- empty where nobody signed.
alter table received_parcels add column signed_by words;
