-- What equipment of technical monitoring has gathered is reviewed before it counts; who leads the team says his opinion on
-- the opening of a case before the head decides.
alter table evidence
  add column monitored boolean not null default false,
  add column monitoring_reviewed text,
  -- 行政处罚法 第四十一条
  add constraint evidence_monitoring_reviewed check (not monitored or stage <> 'VERIFIED' or monitoring_reviewed is not null);
alter table enforcement_case
  add column leader_opinion_by text,
  add column leader_opinion text,
  add constraint case_leader_is_no_handler check (leader_opinion_by is null or opening_decided_at is not null
    or (leader_opinion_by <> lead_user and leader_opinion_by <> assistant_user));
