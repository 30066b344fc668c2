-- What follows a decision: it is handed over to be published; one made on the spot is reported to its body; one that
-- comes late says why; it orders to correct where no notice did. And a suspected crime is reported, approved, sent.
alter table enforcement_case
  -- 行政处罚法 第四十八条; 临政发〔2023〕14号 一、十二
  add column to_be_published boolean not null default false,
  add column published_on date,
  add column published_where text,
  add column withheld_why text,
  add column publication_withdrawn_on date,
  -- 行政处罚法 第五十二条第三款
  add column spot_filed_on date,
  add column spot_filed_with text,
  -- 行政处罚法 第六十条
  add column late_decision_why text,
  -- 行政处罚法 第二十八条
  add column rectify_with_decision boolean not null default false,
  -- 行政执法机关移送涉嫌犯罪案件的规定
  add column referral_refusals int not null default 0,
  add column referral_reported_on date,
  add column referral_team text,
  add column referral_report text,
  add column referral_refused_why text,
  add column referral_sent_on date,
  add column referral_receipt text,
  add column police_opened boolean,
  add column police_answer text,
  -- 行政强制法 第四十条
  add column former_party text,
  add column execution_end text,
  add constraint case_published_after_decision check (published_on is null or (to_be_published and published_on >= decided_on)),
  add constraint case_published_or_withheld check (published_on is null or withheld_why is null),
  add constraint case_spot_filed_after_decision check (spot_filed_on is null or (procedure = 'SUMMARY' and spot_filed_on >= decided_on)),
  add constraint case_referral_team check (referral_reported_on is null or referral_team is not null),
  add constraint case_referral_sent_after_approval check (referral_sent_on is null or ruling_kind is distinct from 'TRANSFERRED'
    or referral_sent_on >= decided_on);

-- Cases that were closed before these duties had acts of their own stay as they are.
alter table enforcement_case add column closed_before_duties boolean not null default false;
update enforcement_case set closed_before_duties = true where stage in ('CLOSED', 'ARCHIVED');
alter table enforcement_case
  add constraint case_closed_spot_filed check (stage not in ('CLOSED', 'ARCHIVED') or closed_before_duties
    or procedure <> 'SUMMARY' or closing_kind = 'REVOKED' or spot_filed_on is not null),
  add constraint case_closed_referral_sent check (stage not in ('CLOSED', 'ARCHIVED') or closed_before_duties
    or closing_kind is distinct from 'TRANSFERRED' or referral_sent_on is not null),
  add constraint case_closed_refunded check (stage not in ('CLOSED', 'ARCHIVED') or closed_before_duties
    or closing_kind is distinct from 'REVOKED' or paid + late_fine_paid = 0),
  add constraint case_execution_end check (stage not in ('CLOSED', 'ARCHIVED') or closed_before_duties
    or (closing_kind = 'EXECUTION_ENDED') = (execution_end is not null));
