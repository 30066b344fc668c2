-- The order of days: a step follows the one it rests on, a paper reaches nobody before it is made, and a term given to
-- the party ends after it has begun. A constraint holds what a row knows; a fact that is not there yet asks for nothing.
-- Not valid where earlier versions let a day be typed that lies before its step: a row that is wrong stays as it is until
-- the step is taken anew, or the decision that rests on it is revoked; only then is it written again.

-- The days on which the court may be asked, as they were reckoned when it was: calendar, deferral and suit are not here.
alter table enforcement_case add column court_from date, add column court_until date;
update enforcement_case set court_from = court_applied_on, court_until = court_applied_on where court_applied_on is not null;
-- A demand within the days to pay, or within a deferral, was none.
update enforcement_case set demanded_on = null
  where demanded_on <= coalesce(deferred_until, pay_by, served_on) and court_applied_on is null and stage = 'SERVED';

alter table enforcement_case
  -- 行政处罚法 第四十四条、第四十五条
  add constraint case_told_in_order check (ruling_revoked or (noticed_on >= opened_on and statement_until > noticed_on
    and statement_waived_on >= noticed_on and (statement_at at time zone 'Asia/Shanghai')::date >= noticed_on)) not valid,
  -- 行政处罚法 第六十四条
  add constraint case_hearing_in_order check (ruling_revoked or (hearing_asked_until > noticed_on
    and hearing_asked_on between noticed_on and hearing_asked_until and hearing_told_on >= hearing_asked_on
    and (hearing_at at time zone 'Asia/Shanghai')::date > hearing_told_on)) not valid,
  add constraint case_hearing_held_as_told check (hearing_outcome is distinct from 'HELD'
    or (hearing_asked_on is not null and hearing_told_on is not null and hearing_at is not null)),
  -- 行政处罚法 第五十七条第二款
  add constraint case_discussed_in_order check (ruling_revoked or discussed_on is null
    or (noticed_on is not null and discussed_on >= noticed_on)) not valid,
  add constraint case_discussed_by_several check (discussed_on is null or discussion_present > 1),
  -- 行政处罚法 第五十四条、第五十七条
  add constraint case_decided_in_order check (decided_on >= opened_on and decided_on >= noticed_on and decided_on >= discussed_on),
  -- 行政处罚法 第二十八条
  add constraint case_rectified_in_order check (rectify_by >= rectify_ordered_on and rectify_checked_on >= rectify_ordered_on),
  -- 行政处罚法 第六十六条、第六十七条; 行政强制法 第三十五条、第五十四条
  add constraint case_performed_in_order check (ruling_revoked or (pay_by > served_on and deferred_until > pay_by
    and demanded_on > coalesce(deferred_until, pay_by, served_on) and performed_on >= served_on)) not valid,
  -- 行政强制法 第五十三条、第五十四条
  add constraint case_court_in_window check (court_applied_on is null or (demanded_on is not null and court_from is not null
    and court_until is not null and court_from > demanded_on and court_from > served_on
    and court_applied_on between court_from and court_until)) not valid;
comment on column enforcement_case.court_from is 'first day on which the court may be asked. Source: 行政强制法 第五十三条、第五十四条';
comment on column enforcement_case.court_until is 'last day on which the court may be asked. Source: 行政强制法 第五十三条';

-- 行政处罚法 第四十六条
alter table evidence add constraint evidence_in_order check (obtained_on <= opened_on and verified_on >= obtained_on);

-- 行政处罚法 第六十一条
alter table proof_of_service add column issued_on date, add column consent_signed boolean not null default false;
-- Of what was served before, the paper's day does not stand here: it was made on the day of service at the latest.
update proof_of_service set issued_on = served_on, consent_signed = (manner = 'ELECTRONIC');
alter table proof_of_service
  alter column issued_on set not null,
  add constraint proof_of_service_after_issue check (served_on >= issued_on),
  add constraint proof_of_service_consent check (manner <> 'ELECTRONIC' or consent_signed);

-- 行政处罚法 第五十六条
alter table evidence_preservation add constraint preservation_in_order
  check (kept_on >= decided_on and due_on > kept_on and settled_on >= kept_on);

-- 行政强制法 第十八条、第二十五条; what was done before its approval can only be lifted (第二十八条)
alter table seizure
  add constraint seizure_not_before_approval check (urgent or stage = 'LIFTED' or carried_out_at is null
    or (decided_at is not null and carried_out_at > decided_at)) not valid,
  add constraint seizure_term_in_order check (due_on > (carried_out_at at time zone 'Asia/Shanghai')::date
    and settled_on >= (carried_out_at at time zone 'Asia/Shanghai')::date);
