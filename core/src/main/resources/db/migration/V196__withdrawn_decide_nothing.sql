-- Who has withdrawn from a case neither decides it nor closes it. Not valid: before, closings were not held against it here.
-- Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）.
alter table enforcement_case
  add constraint case_decided_by_who_stayed check (decided_by is null
    or not (string_to_array(withdrawn_users, ' ') @> array[decided_by])) not valid,
  add constraint case_closed_by_who_stayed check (closed_by is null
    or not (string_to_array(withdrawn_users, ' ') @> array[closed_by])) not valid;
