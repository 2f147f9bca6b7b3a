-- Who typed in a unit's own act from which paper of which day (nhập thay từ bản giấy): its meeting, whom it put forward,
-- a dossier it sent. Empty where the unit did it itself.
alter table unit_meetings add column entered_by words;
alter table nominations add column entered_by words;
alter table submissions add column entered_by words;
