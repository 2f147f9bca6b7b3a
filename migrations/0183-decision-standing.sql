-- Where the candidate stood when the award was granted (đang được đề nghị, đang trình cấp trên, đã trả lại): who was
-- proposed then keeps the award until it is revoked, also when others overtake by what is corrected later. Empty in
-- decisions entered before.
alter table decisions add column standing text;
