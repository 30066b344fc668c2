-- Who has handled a case, or an execution, and handed it over judges nothing in what hangs on it: no measure, no execution. And an
-- execution that was ended is not carried out.
-- Source: 临政发〔2023〕14号 一、五 第二十条; 行政强制法 第十八条、第三十七条、第四十条.
alter table seizure add column former_handlers text not null default '';
alter table evidence_preservation add column former_handlers text not null default '';
alter table enforcement add column former_handlers text not null default '';
comment on column seizure.former_handlers is 'accounts of those who handled the case before, with a blank between them. Source: 临政发〔2023〕14号 一、五 第二十条';
comment on column evidence_preservation.former_handlers is 'accounts of those who handled the case before. Source: 临政发〔2023〕14号 一、五 第二十条';
comment on column enforcement.former_handlers is 'accounts of those who handled it or its case before. Source: 临政发〔2023〕14号 一、五 第二十条';

-- What was decided before this was known stays as it was decided.
update seizure m set former_handlers = c.former_handlers from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and c.former_handlers <> '' and m.decided_by is null and m.settled_by is null;
update evidence_preservation m set former_handlers = c.former_handlers from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and c.former_handlers <> '' and m.decided_by is null and m.settled_by is null;
update enforcement m set former_handlers = c.former_handlers from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and c.former_handlers <> '' and m.decided_by is null;

alter table seizure add constraint seizure_former_handlers_judge_nothing check (not (string_to_array(former_handlers, ' ')
  && array[decided_by, settled_by]));
-- What is seized within the seven days is settled by who seizes it, and who handled the case before may handle it again.
alter table evidence_preservation add constraint preservation_former_handlers_judge_nothing check (not
  (string_to_array(former_handlers, ' ') && array[decided_by, case when fate is distinct from 'SEIZE' then settled_by end]));
alter table enforcement
  add constraint enforcement_former_handlers_judge_nothing check (not (string_to_array(former_handlers, ' ') && array[decided_by])),
  add constraint enforcement_ended_is_not_carried_out check (stage <> 'ENDED' or carried_out_on is null);
