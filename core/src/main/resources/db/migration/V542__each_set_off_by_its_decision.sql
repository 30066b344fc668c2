-- Two seizures of one case may each be set off: what is auctioned rests on the decision on its own seizure, and on no other.
-- Source: 行政强制法 第三十七条、第三十八条、第四十六条第三款.
alter table seizure add column set_off_decision uuid;
update seizure s set set_off_decision = (select d.id from official_document d
    where d.county_id = s.county_id and d.dossier_id = s.case_id and d.form = 'EXECUTION_DECISION' and d.stage = 'ISSUED'
    order by d.id desc limit 1)
  where s.set_off_auctioneer is not null;
alter table seizure
  add constraint seizure_set_off_by_decision foreign key (county_id, set_off_decision) references official_document (county_id, id),
  add constraint seizure_set_off_decided check ((set_off_decision is null) = (set_off_auctioneer is null));
comment on column seizure.set_off_decision is 'the decision on it. Source: 行政强制法 第三十七条';
