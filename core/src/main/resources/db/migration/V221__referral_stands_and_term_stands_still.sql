-- A suspected crime that was reported is decided on by the head and by nobody's ending the case; what was sent to the
-- police is theirs until they answer. What was decided on the spot is not investigated as such. And while the ninety days
-- stand still under another rule, nothing is decided.
-- Not valid: earlier versions let these be; a row that is wrong stays as it is until it is written again.
alter table enforcement_case
  add column term_paused_on date,
  add column term_pause_rule text;

update enforcement_case c
  set term_paused_on = (d.suspended_at at time zone 'Asia/Shanghai')::date, term_pause_rule = d.suspended_reason
  from deadline d
  where d.county_id = c.county_id and d.dossier_id = c.id and d.term_code = 'PENALTY_DECISION' and d.stage = 'SUSPENDED'
    and c.ruling_kind is null;

-- What was decided on the spot and is investigated anew is an ordinary case, whose opening waits for the head.
update enforcement_case set procedure = 'ORDINARY'
  where procedure = 'SUMMARY' and stage = 'INVESTIGATING' and not summary_only and spot_filed_on is null;

alter table enforcement_case
  -- 行政执法机关移送涉嫌犯罪案件的规定 第五条、第十一条; 行政处罚法 第二十七条
  add constraint case_crime_not_buried check (ruling_kind is null or ruling_kind = 'TRANSFERRED' or referral_reported_on is null) not valid,
  add constraint case_referral_not_revoked check (not ruling_revoked or ruling_kind is distinct from 'TRANSFERRED') not valid,
  add constraint case_referral_stands check (referral_sent_on is null or coalesce(ruling_kind = 'TRANSFERRED', false)
    or coalesce(not police_opened, false)) not valid,
  -- 临政发〔2023〕13号 附件2 第49至52项; 行政处罚法 第五十一条
  add constraint case_spot_not_investigated check (procedure = 'ORDINARY' or stage in ('DECIDED', 'SERVED', 'CLOSED', 'ARCHIVED')) not valid,
  -- 行政处罚法 第六十条
  add constraint case_not_decided_while_paused check (term_paused_on is null or ruling_kind is null),
  add constraint case_paused_under_a_rule check (term_paused_on is null or term_pause_rule is not null);
comment on column enforcement_case.term_pause_rule is 'the law, regulation or rule under which the ninety days stand still. Source: 行政处罚法 第六十条';
