-- A decision to perform in a party's place names the object, the day, the estimated cost and who performs it. What was
-- decided before this rule names none of them.
-- Source: 行政强制法 第五十一条（一）.
alter table enforcement
  add column substitute_object text,
  add column substitute_on date,
  add column substitute_estimate numeric(14, 2),
  add column substitute_performer text,
  add constraint enforcement_substitution_told check ((substitute_object is null and substitute_on is null
      and substitute_estimate is null and substitute_performer is null)
    or (kind in ('SUBSTITUTE', 'CLEARING') and decided_on is not null and substitute_object is not null
      and substitute_estimate >= 0 and coalesce(substitute_on >= decided_on, false))),
  -- Done on the day that the party was told of, or later.
  add constraint enforcement_substituted_as_told check (carried_out_on is null or substitute_on is null
    or carried_out_on >= substitute_on);
