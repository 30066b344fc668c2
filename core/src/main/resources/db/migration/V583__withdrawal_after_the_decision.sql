-- Who handles a case acts in it after its decision too: he can be asked to withdraw until the case is closed. What was decided
-- before somebody was asked to, or withdrew, stands. Source: 行政处罚法 第四十三条; 临政发〔2023〕14号 一、五 第三条（四）.
alter table enforcement_case
  add column withdrawal_asked_on date,
  add column withdrawn_before_decision text not null default '';
comment on column enforcement_case.withdrawal_asked_on is 'when somebody was last asked to withdraw. Source: 行政处罚法 第四十三条';
comment on column enforcement_case.withdrawn_before_decision is 'accounts of those who withdrew before the case was decided, with a blank between them. Source: 行政处罚法 第四十三条';

update enforcement_case set withdrawn_before_decision = withdrawn_users where withdrawn_users <> '';
update enforcement_case c set withdrawal_asked_on = (
    select max(w.opened_on) from case_withdrawal w where w.county_id = c.county_id and w.case_id = c.id)
  where c.withdrawal_asked;

alter table enforcement_case
  drop constraint case_withdrawal_decided,
  add constraint case_withdrawal_decided check (ruling_kind is null or not withdrawal_asked
    or coalesce(withdrawal_asked_on >= decided_on, false)),
  drop constraint case_decided_by_who_stayed,
  add constraint case_decided_by_who_stayed check (decided_by is null
    or not (string_to_array(withdrawn_before_decision, ' ') @> array[decided_by])) not valid,
  add constraint case_closed_with_withdrawal_decided check (stage not in ('CLOSED', 'ARCHIVED') or not withdrawal_asked);
