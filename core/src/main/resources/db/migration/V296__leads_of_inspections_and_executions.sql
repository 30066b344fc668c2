-- A lead on what the township itself inspects, pulls down or forbids is followed by an inspection or an execution.
-- Source: 临政发〔2023〕13号 二（一）、附件1 第1至9项、第15至20项.
alter table case_lead
  add column item_type text,
  add column enforcement_id uuid,
  add column inspection_id uuid;
comment on column case_lead.item_type is 'power by which its item is followed: PENALTY, COMPULSION, INSPECTION';

-- Before this, a lead could be held against the items of penalties alone.
update case_lead set item_type = 'PENALTY' where item_id is not null;

alter table case_lead
  drop constraint case_lead_taken_up,
  add constraint case_lead_taken_up check (stage <> 'TAKEN_UP' or num_nonnulls(case_id, enforcement_id, inspection_id) = 1),
  drop constraint case_lead_of_its_case,
  add constraint case_lead_of_its_case check (stage not in ('RECEIVED', 'HANDED_ON') or num_nonnulls(case_id, enforcement_id, inspection_id) = 0),
  add constraint case_lead_item_of_a_type check ((item_id is null) = (item_type is null)),
  add constraint case_lead_of_enforcement foreign key (county_id, enforcement_id) references enforcement (county_id, id),
  add constraint case_lead_of_inspection foreign key (county_id, inspection_id) references inspection (county_id, id);
create index case_lead_by_enforcement on case_lead (county_id, enforcement_id) where enforcement_id is not null;
create index case_lead_by_inspection on case_lead (county_id, inspection_id) where inspection_id is not null;
