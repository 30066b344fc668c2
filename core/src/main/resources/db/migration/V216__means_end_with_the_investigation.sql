-- Means serve the investigation: what was asked for or approved and not carried out ends with it, nothing is held in a case
-- that is not opened, and nothing is decided while a test or an appraisal runs.
-- Source: 行政强制法 第二条、第十六条、第二十八条; 行政处罚法 第四十条、第五十六条.
alter table seizure
  drop constraint seizure_stage,
  drop constraint seizure_carried_out,
  drop constraint seizure_approved,
  add constraint seizure_stage check (stage in ('ASKED', 'REFUSED', 'APPROVED', 'LAPSED', 'IN_FORCE', 'LIFTED', 'SETTLED')),
  add constraint seizure_approved check (stage in ('ASKED', 'LAPSED') or urgent or decided_by is not null),
  add constraint seizure_carried_out check (case when stage in ('ASKED', 'REFUSED', 'APPROVED', 'LAPSED')
    then carried_out_at is null else carried_out_at is not null and due_on is not null end);
alter table evidence_preservation
  drop constraint preservation_stage,
  drop constraint preservation_approved,
  add constraint preservation_stage check (stage in ('ASKED', 'APPROVED', 'REFUSED', 'LAPSED', 'HELD', 'SETTLED')),
  add constraint preservation_approved check (stage in ('ASKED', 'LAPSED') or (decided_by is not null and decided_by <> asked_by)),
  add constraint preservation_lapsed_unused check (stage <> 'LAPSED' or kept_on is null);

-- What is only asked for or approved is not held.
update enforcement_case c set preserved_open = c.preserved_open - p.waiting
  from (select county_id, case_id, count(*) as waiting from evidence_preservation
        where stage in ('ASKED', 'APPROVED') group by county_id, case_id) p
  where p.county_id = c.county_id and p.case_id = c.id and c.preserved_open >= p.waiting;
update evidence_preservation p set stage = 'LAPSED' from enforcement_case c
  where c.county_id = p.county_id and c.id = p.case_id and p.stage in ('ASKED', 'APPROVED')
  and c.stage not in ('PROPOSED', 'INVESTIGATING');
update seizure s set stage = 'LAPSED' from enforcement_case c
  where c.county_id = s.county_id and c.id = s.case_id and s.stage in ('ASKED', 'APPROVED')
  and c.stage not in ('PROPOSED', 'INVESTIGATING');

alter table appraisal
  add column called_off_why text,
  drop constraint appraisal_stage,
  add constraint appraisal_stage check (stage in ('COMMISSIONED', 'RECEIVED', 'CALLED_OFF')),
  add constraint appraisal_called_off check ((stage = 'CALLED_OFF') = (called_off_why is not null));
alter table enforcement_case add column appraisals_open int not null default 0
  constraint case_appraisals_counted check (appraisals_open >= 0);
update enforcement_case c set appraisals_open = a.running
  from (select county_id, case_id, count(*) as running from appraisal where stage = 'COMMISSIONED'
        group by county_id, case_id) a
  where a.county_id = c.county_id and a.case_id = c.id and c.stage <> 'ARCHIVED';
-- Not valid: before, a case could be refused over seized things, and decided while an appraisal ran.
alter table enforcement_case
  add constraint case_refused_with_things_given_back
    check (stage <> 'REFUSED' or (preserved_open = 0 and seized_open = 0 and proceeds_owed = 0)) not valid,
  add constraint case_decided_after_appraisal
    check (ruling_kind is null or ruling_kind in ('TRANSFERRED', 'DISCONTINUED') or ruling_revoked or appraisals_open = 0) not valid;
