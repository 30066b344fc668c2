-- The decision to execute says when: not before it was made, and after the notice that follows it where what is pulled down is announced. It is not carried
-- out earlier.
-- Source: 行政强制法 第三十七条（三）、第四十四条.
alter table enforcement add column perform_on date;
comment on column enforcement.perform_on is 'from which day it is carried out, by its decision; of what is performed in the party''s place substitute_on says it. Source: 行政强制法 第三十七条（三）';
-- What was decided before said its time among the words on its manner, if at all: it could be carried out from the day of the decision.
update enforcement set perform_on = decided_on + case when kind = 'DEMOLITION' or under_lines = 'BUILDING' then 1 else 0 end
  where decided_on is not null and not at_once and kind not in ('SUBSTITUTE', 'CLEARING');
alter table enforcement
  add constraint enforcement_when_decided check (case when decided_on is null or at_once or kind in ('SUBSTITUTE', 'CLEARING')
    then perform_on is null
    else coalesce(perform_on >= decided_on + case when kind = 'DEMOLITION' or under_lines = 'BUILDING' then 1 else 0 end, false) end),
  add constraint enforcement_when_told check (carried_out_on is null or perform_on is null or carried_out_on >= perform_on);
