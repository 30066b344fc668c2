-- An execution goes on against whoever takes over the party's duties. The demand, the decision and its announcement named the former party: those that
-- stand are of the day on which he took its place, or later.
-- Source: 行政强制法 第三十五条、第三十七条、第三十八条、第四十条.
alter table enforcement
  add column former_party text,
  add column succeeded_on date,
  add constraint enforcement_succeeded check ((former_party is null) = (succeeded_on is null)
    and (former_party is null or btrim(former_party) <> '')),
  add constraint enforcement_successor_told check (succeeded_on is null or (succeeded_on >= opened_on
    and (demanded_on is null or demanded_on >= succeeded_on)
    and (decided_on is null or decided_on >= succeeded_on)
    and (announced_on is null or announced_on >= succeeded_on)));
comment on column enforcement.former_party is
  'against whom it was opened, and how others took over his duties; null where it is the same still. Source: 行政强制法 第四十条';
comment on column enforcement.succeeded_on is
  'day on which the last of them took the party''s place. Source: 行政强制法 第四十条';
