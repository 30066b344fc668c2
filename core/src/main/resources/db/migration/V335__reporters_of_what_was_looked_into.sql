-- Who reported with his name what led to an inspection or an execution is told what became of it once that is over. The
-- texts give no number of days for it. Source: 朔政办发〔2019〕38号 第十二条.
alter table case_lead
  drop constraint case_lead_stage,
  add constraint case_lead_stage check (stage in ('RECEIVED', 'TAKEN_UP', 'CONCLUDED', 'DECLINED', 'ANSWERED', 'HANDED_ON')),
  add constraint case_lead_concluded check
    (stage <> 'CONCLUDED' or (num_nonnulls(enforcement_id, inspection_id) = 1 and outcome is not null and settled_on is not null));

update case_lead set stage = 'CONCLUDED', outcome = (select coalesce(recheck_words, record_words) from inspection
    where inspection.county_id = case_lead.county_id and inspection.id = inspection_id)
  where stage = 'TAKEN_UP' and exists (select 1 from inspection where inspection.county_id = case_lead.county_id
    and inspection.id = inspection_id and stage = 'CLOSED');
update case_lead set stage = 'CONCLUDED', outcome = (select coalesce(closing_words, check_findings, '已办结') from enforcement
    where enforcement.county_id = case_lead.county_id and enforcement.id = enforcement_id)
  where stage = 'TAKEN_UP' and exists (select 1 from enforcement where enforcement.county_id = case_lead.county_id
    and enforcement.id = enforcement_id and stage in ('CLOSED', 'PERFORMED', 'ENDED'));

drop index case_lead_to_answer;
create index case_lead_to_answer on case_lead (county_id, tenant_id, received_on)
  where reporter_name is not null and answered_on is null and stage in ('DECLINED', 'HANDED_ON', 'CONCLUDED');
