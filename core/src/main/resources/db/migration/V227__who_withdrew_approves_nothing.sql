-- Who has withdrawn from a case approves neither its opening nor a measure in it. A head who approved before and withdraws
-- later does not undo it: so the accounts stand beside each approval as they are while it is still open.
-- Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）.
alter table enforcement_case add column withdrawn_before_opening text not null default '';
alter table evidence_preservation add column withdrawn_users text not null default '';
alter table seizure add column withdrawn_users text not null default '';
comment on column enforcement_case.withdrawn_before_opening is 'accounts of those who withdrew before the opening was decided, with a blank between them. Source: 行政处罚法 第四十三条';
comment on column evidence_preservation.withdrawn_users is 'accounts of those who withdrew from the case before it was decided. Source: 行政处罚法 第四十三条';
comment on column seizure.withdrawn_users is 'accounts of those who withdrew from the case before it was decided. Source: 行政处罚法 第四十三条';

update enforcement_case set withdrawn_before_opening = withdrawn_users where opening_decided_by is null and withdrawn_users <> '';
update evidence_preservation m set withdrawn_users = c.withdrawn_users from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and m.decided_by is null and c.withdrawn_users <> '';
update seizure m set withdrawn_users = c.withdrawn_users from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and m.decided_by is null and c.withdrawn_users <> '';

alter table enforcement_case add constraint case_opened_by_who_stayed check (opening_decided_by is null
  or not (string_to_array(withdrawn_before_opening, ' ') @> array[opening_decided_by]));
alter table evidence_preservation add constraint preservation_decided_by_who_stayed check (decided_by is null
  or not (string_to_array(withdrawn_users, ' ') @> array[decided_by]));
alter table seizure add constraint seizure_decided_by_who_stayed check (decided_by is null
  or not (string_to_array(withdrawn_users, ' ') @> array[decided_by]));
