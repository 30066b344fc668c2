-- To auction for a fine what was sealed or seized is a decision of the body to execute: the handler proposes it, it is reviewed
-- before where it is major, and the head decides on what was proposed. The review of the seizing itself is past by then; its
-- rows stay. Source: 行政强制法 第三十七条、第四十六条第三款; 临政发〔2023〕14号 一、四 第三条、第五条、第九条.
alter table seizure
  add column set_off_reasons text,
  add column set_off_proposed_on date;
update seizure set set_off_reasons = settled_why, set_off_proposed_on = settled_on where set_off_auctioneer is not null;
alter table seizure
  drop constraint seizure_ordered_after_review,
  add constraint seizure_ordered_after_review check (urgent or stage in ('ASKED', 'REFUSED', 'LAPSED')
    or set_off_proposed_on is not null or ((not review_required or review_passed) and not review_suspects_crime)),
  add constraint seizure_set_off_proposed check ((set_off_proposed_on is null) = (set_off_auctioneer is null)
    and (set_off_proposed_on is null) = (set_off_reasons is null)
    and (set_off_proposed_on is null or (stage in ('IN_FORCE', 'LIFTED', 'SETTLED')
      and btrim(set_off_auctioneer) <> '' and btrim(set_off_reasons) <> ''))),
  add constraint seizure_set_off_after_review check (set_off_decision is null
    or ((not review_required or review_passed) and not review_suspects_crime)),
  drop constraint seizure_set_off_decided,
  add constraint seizure_set_off_decided check (set_off_decision is null
    or coalesce(set_off_proposed_on <= settled_on, false)),
  drop constraint seizure_decided_in_term,
  add constraint seizure_decided_in_term check (stage <> 'SETTLED' or (decided_by is not null
    and (fate is not null and settled_on <= due_on or set_off_decision is not null))),
  drop constraint seizure_set_off_as_decided,
  add constraint seizure_set_off_as_decided check (set_off_decision is null
    or (stage = 'SETTLED' and fate is null
      and (settled_on <= due_on or coalesce(btrim(set_off_held_why) <> '', false)))),
  drop constraint seizure_set_off_ended,
  add constraint seizure_set_off_ended check ((set_off_ended_on is null) = (set_off_ended_why is null)
    and (set_off_ended_on is null or coalesce(set_off_ended_on >= set_off_proposed_on, false)
      and (set_off_decision is null or set_off_ended_on >= settled_on)));
comment on column seizure.set_off_reasons is 'why the fine is taken out of what was seized. Source: 行政强制法 第三十七条、第四十六条第三款';
comment on column seizure.set_off_proposed_on is 'when it was proposed, last of all. Source: 临政发〔2023〕14号 一、四 第五条';
comment on column seizure.set_off_auctioneer is 'who is to auction its things for the fine. Source: 行政强制法 第四十六条第三款、第四十八条';
comment on column seizure.set_off_ended_on is 'when the things that were not auctioned were released, or the proposal fell';
comment on column seizure.set_off_ended_why is 'why they were not auctioned. Source: 行政强制法 第二十八条';
comment on column seizure.review_required is 'whether it is reviewed before it is ordered, or before its things are auctioned. Source: 临政发〔2023〕14号 一、四 第五条、第九条';
