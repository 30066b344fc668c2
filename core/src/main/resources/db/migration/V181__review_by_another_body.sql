-- Another body reviews by a grant that has an end: its last day, or the taking up of the opinion, whichever comes first. As
-- long as it has access it is the counterparty; afterwards the row says who reviewed and is its owner's alone.
-- Source: 临政发〔2023〕14号 一、四 第七条; 行政处罚法 第五十八条.
alter table legal_review
  add column reviewing_body int,
  add column granted_until date;

-- Those that were handed over without an end: given ones are over, of the others the access ends today.
update legal_review set reviewing_body = counterparty_id, granted_until = current_date where counterparty_id is not null;
update legal_review set counterparty_id = null where stage = 'GIVEN' and counterparty_id is not null;

alter table legal_review
  add constraint legal_review_access_ends check (counterparty_id is null
    or (granted_until is not null and reviewing_body = counterparty_id));
