-- What was sealed or seized in a case is auctioned for the fine that the party neither contests nor pays: the head decides it, says
-- by whom it is auctioned, and why it was not lifted where its own term is over. What it brings lowers the fine and goes to the
-- treasury; what is over goes back to the party. Source: 行政处罚法 第七十二条第一款第二项; 行政强制法 第二十八条、第四十六条第三款、第四十八条、第四十九条.
alter table seizure
  add column set_off_auctioneer text,
  add column set_off_held_why text,
  add column set_off_ended_on date,
  add column set_off_ended_why text,
  drop constraint seizure_decided_in_term,
  add constraint seizure_decided_in_term check (stage <> 'SETTLED' or (decided_by is not null
    and (fate is not null and settled_on <= due_on or set_off_auctioneer is not null))),
  add constraint seizure_set_off_as_decided check (set_off_auctioneer is null
    or (stage = 'SETTLED' and fate is null and btrim(set_off_auctioneer) <> ''
      and (settled_on <= due_on or coalesce(btrim(set_off_held_why) <> '', false)))),
  add constraint seizure_set_off_ended check ((set_off_ended_on is null) = (set_off_ended_why is null)
    and (set_off_ended_on is null or (set_off_auctioneer is not null and set_off_ended_on >= settled_on)));
comment on column seizure.set_off_auctioneer is 'who auctions its things for the fine. Source: 行政强制法 第四十六条第三款、第四十八条';
comment on column seizure.set_off_held_why is 'why it was not lifted when its term was over. Source: 行政强制法 第二十八条';
comment on column seizure.set_off_ended_on is 'when the things that were not auctioned were released';
comment on column seizure.set_off_ended_why is 'why they were not auctioned. Source: 行政强制法 第二十八条';

alter table custody_item
  drop constraint custody_item_sold_on_its_ground,
  -- Not valid: what spoiled could go before, whatever it was held as.
  add constraint custody_item_sold_on_its_ground check (outcome is distinct from 'SELL'
    or held_as in ('CONFISCATED', 'TO_AUCTION') or (held_as in ('SEIZED', 'SEALED') and nature = 'PERISHABLE')) not valid,
  add constraint custody_item_auctioned_before_filing check (not filed or stage = 'GONE' or held_as <> 'TO_AUCTION');

alter table enforcement_case
  add column surplus_owed numeric(14, 2) not null default 0 constraint case_surplus_owed check (surplus_owed >= 0),
  add constraint case_closed_with_surplus_returned check (stage not in ('CLOSED', 'ARCHIVED') or surplus_owed = 0);
comment on column enforcement_case.surplus_owed is 'what an auction brought beyond the fine. Source: 行政强制法 第四十六条第三款';

alter table case_payment
  add constraint case_payment_auction_of_fine check (channel <> 'AUCTION' or late_fine = 0);

alter table case_voucher
  drop constraint case_voucher_kind,
  add constraint case_voucher_kind check (kind in ('PAYMENT', 'HAND_IN', 'PERFORMANCE', 'DEFERRAL', 'STAY', 'REFUND', 'SURPLUS',
    'RECTIFICATION', 'INSTRUCTION', 'UNDISCLOSED'));
