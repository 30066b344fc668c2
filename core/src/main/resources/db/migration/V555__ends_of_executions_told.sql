-- The police are told of plants that drugs are made of, in whatever way their execution ends; and none is closed before its decision has reached the party.
-- Source: 临政发〔2023〕13号 附件1 第17项 (山西省禁毒条例 第十七条); 行政强制法 第三十八条、第五十二条.
alter table enforcement
  drop constraint enforcement_police_told,
  -- Not valid, both: what is over already is told and served from there.
  add constraint enforcement_police_told check (stage not in ('CLOSED', 'ENDED', 'PERFORMED') or kind <> 'DRUG_PLANTS'
    or police_told_on is not null) not valid,
  add constraint enforcement_served_before_it_closes check (stage <> 'CLOSED' or decision_served_on is not null) not valid;
