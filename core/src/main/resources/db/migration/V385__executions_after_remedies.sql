-- The party may ask for a reconsideration of the order that is executed, or sue: nothing is pulled down while that is pending, the
-- paper by which it ends is named, and an order that was changed or annulled is executed no more.
-- Source: 行政强制法 第四十条、第四十四条.
alter table enforcement
  add column proceedings text not null default '',
  add column proceedings_papers text not null default '',
  add constraint enforcement_proceedings check (proceedings ~
    '^(((RECONSIDERATION|SUIT)/\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d/(UPHELD|CHANGED|WITHDRAWN) ?)*((RECONSIDERATION|SUIT)/\d{4}-\d\d-\d\d)?)$'),
  add constraint enforcement_proceedings_named check (proceedings = '' or btrim(proceedings_papers) <> ''),
  -- What is pulled down is so only with nothing pending.
  add constraint enforcement_no_remedy_pending check (carried_out_on is null or kind not in ('DEMOLITION', 'POWER_LINES')
    or proceedings !~ '/\d{4}-\d\d-\d\d$'),
  add constraint enforcement_order_stands check (carried_out_on is null or proceedings !~ '/CHANGED'),
  add constraint enforcement_ended_as_overturned check (stage <> 'ENDED'
    or (proceedings ~ '/CHANGED') = (coalesce(end_ground, '') = 'OVERTURNED'));
comment on column enforcement.proceedings is 'reconsiderations and suits against the order, kind/from/until/end. Source: 行政强制法 第四十四条';
comment on column enforcement.proceedings_papers is 'by which papers they began and ended, one a line. Source: 行政强制法 第四十四条';
