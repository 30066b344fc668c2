-- Facts are found by evidence that was proved: nothing is reported or decided while a piece lies there of which nobody has said
-- whether it is true. What says who the party is weighs nothing for what it did and is not counted.
-- Source: 行政处罚法 第四十条、第四十六条第二款、第五十四条.
alter table enforcement_case add column evidence_unweighed int not null default 0;
comment on column enforcement_case.evidence_unweighed is 'pieces of evidence neither proved nor rejected. Source: 行政处罚法 第四十六条第二款';
-- What was decided before this rule stays as it was decided.
update enforcement_case c set evidence_unweighed = (select count(*) from evidence e
    where e.county_id = c.county_id and e.case_id = c.id and e.stage = 'GATHERED' and e.party_proof is null)
  where c.ruling_kind is null or c.procedure = 'SUMMARY' or c.ruling_kind in ('TRANSFERRED', 'DISCONTINUED');
alter table enforcement_case
  add constraint case_evidence_counted check (evidence_unweighed between 0 and evidence_count),
  add constraint case_decided_on_weighed_evidence check (evidence_unweighed = 0 or procedure = 'SUMMARY' or ruling_kind is null
    or ruling_kind in ('TRANSFERRED', 'DISCONTINUED'));
