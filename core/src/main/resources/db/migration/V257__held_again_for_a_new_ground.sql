-- Thirty days and thirty more are not begun again on the same things: what the party has got back is held again in the same case
-- only where something new is said. What was held before this rule is not looked at.
-- Source: 行政强制法 第二十五条、第二十八条; 行政处罚法 第五十六条.
alter table seizure
  add column held_before boolean not null default false,
  add column new_ground text,
  add constraint seizure_again_for_a_new_ground check (not held_before or new_ground is not null);
alter table evidence_preservation
  add column held_before boolean not null default false,
  add column new_ground text,
  add constraint preservation_again_for_a_new_ground check (not held_before or new_ground is not null);
comment on column seizure.new_ground is 'why what was held in the case before is held again. Source: 行政强制法 第二十五条';
comment on column evidence_preservation.new_ground is 'why what was held in the case before is kept again. Source: 行政强制法 第二十八条';
