-- What was seized is destroyed where a law or an administrative regulation says so, what was confiscated where a rule says so:
-- each is named with its article. Source: 行政强制法 第二十七条; 行政处罚法 第七十四条.
alter table seizure
  add column destroy_basis_kind text,
  add column destroy_basis text,
  -- Not valid: what was decided before named none.
  add constraint seizure_destroyed_by_law check (fate is distinct from 'DESTROYED'
    or coalesce(destroy_basis_kind in ('LAW', 'ADMINISTRATIVE_REGULATION') and destroy_basis like '%第%条%', false)) not valid;
comment on column seizure.destroy_basis is 'the law or administrative regulation, with its article, by which it is destroyed. Source: 行政强制法 第二十七条';

alter table custody_item
  add column pending_rule text,
  add column destroyed_under text,
  add constraint custody_item_destroyed_under_a_rule check (outcome is distinct from 'DESTROY'
    or held_as <> 'CONFISCATED' or coalesce(destroyed_under like '%第%条%', false)) not valid;
comment on column custody_item.destroyed_under is 'the rule, with its article, by which it was destroyed. Source: 行政处罚法 第七十四条';

-- What waits to be destroyed and names no rule is asked for anew, with it.
update custody_item set pending_movement = null, pending_by = null, pending_by_name = null, pending_by_keeper = false,
    pending_why = null, pending_where = null, pending_amount = null, pending_approved_by = null, pending_approved_at = null
  where pending_movement = 'DESTROY' and held_as = 'CONFISCATED';
