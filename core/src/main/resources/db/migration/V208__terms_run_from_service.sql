-- A term that a paper gives its party runs from the day on which the paper reached it, by its proof of service, and not
-- from the day on which it was made: the right to speak, the days for asking for a hearing and those before it, the days
-- of a demand, the days for correcting, the terms before something is pulled down.
-- Source: 行政处罚法 第二十八条、第四十四条、第六十二条、第六十四条; 行政强制法 第三十五条、第四十四条、第五十四条.
-- What was entered before was entered as the day of service.

alter table enforcement_case
  add column notice_issued_on date,
  add column rectify_served_on date,
  add column demand_served_on date;
update enforcement_case set notice_issued_on = noticed_on where noticed_on is not null;
update enforcement_case set demand_served_on = demanded_on where demanded_on is not null;
update enforcement_case set rectify_served_on = case when rectify_with_decision then served_on else rectify_ordered_on end
  where rectify_ordered_on is not null;
comment on column enforcement_case.noticed_on is 'day on which 事先告知书 reached the party. Source: 行政处罚法 第四十四条';
comment on column enforcement_case.hearing_told_on is 'day on which 听证通知书 reached the party. Source: 行政处罚法 第六十四条';
comment on column enforcement_case.demand_served_on is 'day on which 催告书 reached the party. Source: 行政强制法 第五十四条';
comment on column enforcement_case.rectify_served_on is 'day on which 责令改正通知书, or the decision that orders it, reached the party. Source: 行政处罚法 第二十八条';

alter table enforcement_case
  drop constraint case_told,
  drop constraint case_told_in_order,
  drop constraint case_hearing_in_order,
  drop constraint case_hearing_held_as_told,
  drop constraint case_rectified_in_order,
  drop constraint case_performed_in_order,
  drop constraint case_court_in_window;
alter table enforcement_case
  add constraint case_told check (stage <> 'NOTIFIED' or notice_issued_on is not null),
  -- Not valid, as before: earlier versions let a day be typed that lies before its step.
  add constraint case_told_in_order check (ruling_revoked or (notice_issued_on >= opened_on
    and noticed_on >= notice_issued_on and statement_until > notice_issued_on and statement_until > noticed_on
    and statement_waived_on >= noticed_on and (statement_waived_on is null or noticed_on is not null)
    and (statement_at at time zone 'Asia/Shanghai')::date >= notice_issued_on)) not valid,
  add constraint case_hearing_in_order check (ruling_revoked or (hearing_asked_until > notice_issued_on
    and hearing_asked_on between notice_issued_on and hearing_asked_until and hearing_told_on >= hearing_asked_on
    and (hearing_at at time zone 'Asia/Shanghai')::date > hearing_told_on)) not valid,
  -- Who was not summoned has not stayed away either.
  add constraint case_hearing_held_as_told check (hearing_outcome is null or hearing_outcome = 'WITHDRAWN'
    or (hearing_asked_on is not null and hearing_told_on is not null and hearing_at is not null)),
  add constraint case_rectified_in_order check (rectify_by >= rectify_ordered_on and rectify_checked_on >= rectify_ordered_on
    and rectify_served_on >= rectify_ordered_on and (rectify_with_decision or rectify_served_on <= rectify_by)),
  add constraint case_performed_in_order check (ruling_revoked or (pay_by > served_on and deferred_until > pay_by
    and demanded_on > coalesce(deferred_until, pay_by, served_on) and performed_on >= served_on
    and demand_served_on >= demanded_on and (demand_served_on is null or demanded_on is not null))) not valid,
  add constraint case_court_in_window check (court_applied_on is null or (demand_served_on is not null
    and court_from is not null and court_until is not null and court_from > demand_served_on and court_from > served_on
    and court_applied_on between court_from and court_until)) not valid;

alter table enforcement add column order_served_on date;
update enforcement set order_served_on = ordered_on where ordered_on is not null;
comment on column enforcement.order_served_on is 'day on which the order reached the party. Source: 行政强制法 第三十四条; 临政发〔2023〕13号 附件1 第15项';
alter table enforcement
  drop constraint enforcement_in_order,
  drop constraint enforcement_announced;
alter table enforcement
  add constraint enforcement_checked_after_service check (checked_on is null or order_served_on is not null),
  add constraint enforcement_in_order check (stage in ('PERFORMED', 'ENDED') or (
    (ordered_on >= opened_on or case_id is not null) and correct_by >= ordered_on
    and order_served_on >= ordered_on and (correct_by >= order_served_on or case_id is not null)
    and checked_on > correct_by and demanded_on >= checked_on and demand_served_on >= demanded_on
    and perform_by >= demand_served_on and decided_on >= demand_served_on and decision_served_on >= decided_on
    and announced_on >= decided_on and remove_by > announced_on)) not valid,
  add constraint enforcement_announced check (carried_out_on is null or kind not in ('DEMOLITION', 'POWER_LINES')
    or (announced_on is not null and coalesce(carried_out_on > remove_by, false)
      and coalesce(carried_out_on > terms_over_on and terms_over_on > order_served_on, false)));
