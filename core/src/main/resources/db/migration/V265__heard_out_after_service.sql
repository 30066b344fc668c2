-- The party has its time to speak from the day on which the notice reached it, and one word does not end it: it is over when
-- the day has passed, when the right was given up, or when the party has said that it has nothing to add.
-- Source: 行政处罚法 第四十四条、第四十五条、第六十二条.

comment on column enforcement_case.statement_waived_on is 'day on which the party gave up its right to speak or, having spoken, said that it had nothing to add. Source: 行政处罚法 第六十二条';
-- Decided before this rule, on a statement and within the days: what was done stays as it was.
alter table enforcement_case add column decided_within_days boolean not null default false;
update enforcement_case set decided_within_days = true
  where ruling_kind = 'PENALTY' and procedure = 'ORDINARY' and statement_words is not null and statement_waived_on is null
    and not coalesce(decided_on > statement_until, false);
comment on column enforcement_case.decided_within_days is 'decided before its rule, while the party could still have spoken again';

alter table enforcement_case drop constraint case_decided_after_notice;
alter table enforcement_case
  add constraint case_decided_after_notice check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY'
    or ruling_revoked or (noticed_on is not null and (statement_words is null or statement_adopted is not null)
      and (decided_within_days or statement_waived_on is not null or coalesce(decided_on > statement_until, false)))) not valid,
  -- Not valid: before, a statement was heard as soon as the notice was written.
  add constraint case_heard_after_service check (procedure = 'SUMMARY' or ruling_kind is not null or statement_words is null
    or noticed_on is not null) not valid;
