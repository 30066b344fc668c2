-- Who has withdrawn from a case decides no execution that hangs on it either; the accounts stand beside it as they are while it is
-- undecided. Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）.
alter table enforcement add column withdrawn_users text not null default '';
comment on column enforcement.withdrawn_users is 'accounts of those who withdrew from the case before it was decided. Source: 行政处罚法 第四十三条';
update enforcement m set withdrawn_users = c.withdrawn_users from enforcement_case c
  where c.county_id = m.county_id and c.id = m.case_id and m.decided_by is null and c.withdrawn_users <> '';
alter table enforcement add constraint enforcement_decided_by_who_stayed check (decided_by is null
  or not (string_to_array(withdrawn_users, ' ') @> array[decided_by]));
