-- An execution may stand still, be agreed upon, or end without being carried out; a substitution says on what ground.
-- Source: 行政强制法 第三十九条、第四十条、第四十二条、第五十条、第五十二条.
alter table term drop constraint term_course,
  add constraint term_course check (course in ('AFTER', 'BEFORE', 'BACK', 'PERIODIC', 'SET'));

alter table enforcement
  add column substitution_ground text,
  add column halted_from text,
  add column halted_on date,
  add column halt_ground text,
  add column halt_words text,
  add column agreed_until date,
  add column resumed_on date,
  add column resumed_why text,
  add column end_ground text,
  drop constraint enforcement_stage,
  add constraint enforcement_stage check (stage in
    ('OPENED', 'ORDERED', 'NEGLECTED', 'DEMANDED', 'DECIDED', 'ANNOUNCED', 'CARRIED_OUT', 'CLOSED', 'PERFORMED',
     'SUSPENDED', 'AGREED', 'ENDED')),
  -- 行政强制法 第三十九条、第四十二条
  add constraint enforcement_halted check (stage not in ('SUSPENDED', 'AGREED')
    or (halted_from is not null and halted_on is not null and halt_words is not null)),
  add constraint enforcement_suspended_on_ground check (stage <> 'SUSPENDED' or halt_ground is not null),
  add constraint enforcement_agreed_until check (stage <> 'AGREED' or agreed_until >= halted_on),
  -- 行政强制法 第四十条
  add constraint enforcement_ended check ((stage = 'ENDED') = (end_ground is not null)),
  -- 行政强制法 第三十六条
  add constraint enforcement_objection_adopted check (decided_on is null or statement_adopted is not true);
update enforcement set substitution_ground = 'TO_CLEAR_AT_ONCE' where kind = 'CLEARING';
alter table enforcement
  -- 行政强制法 第五十条、第五十二条: what was opened before this rule names no ground
  add constraint enforcement_substitution_ground check (case kind
    when 'CLEARING' then substitution_ground = 'TO_CLEAR_AT_ONCE'
    when 'SUBSTITUTE' then substitution_ground is null
      or substitution_ground in ('ENDANGERS_TRAFFIC', 'POLLUTES', 'HARMS_RESOURCES')
    else substitution_ground is null end);
