-- 程序启动审批表 states the opinion of the body that handles the case: who leads its team gives it before the head decides.
-- Where a case could not wait it is made up for by the head's approval alone, and where nobody leads a team who does not handle
-- the case and has not withdrawn the sheet says so: the law has the head open the case, and knows no leader.
-- Source: 行政处罚法 第五十四条; 临政发〔2023〕14号 一、九 第十条.
-- What waits for the head already is not asked for it.
alter table enforcement_case
  add column leader_awaited boolean not null default false,
  add constraint case_opened_after_leader check (not leader_awaited or opening_decided_by is null or leader_opinion_by is not null
    or stage = 'REFUSED');
comment on column enforcement_case.leader_awaited is 'whether somebody leads the team who is to say his opinion on the opening. Source: 临政发〔2023〕14号 一、九 第十条';
