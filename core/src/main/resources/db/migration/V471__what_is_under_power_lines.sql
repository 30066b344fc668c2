-- A public notice, and the party's terms for reconsideration and suit, go before what is pulled down: plants that are felled and things that are
-- cleared away under power lines are no 建筑物、构筑物、设施.
-- Source: 行政强制法 第四十四条; 临政发〔2023〕13号 附件1 第16项.
alter table enforcement add column under_lines text;
comment on column enforcement.under_lines is 'what endangers the power lines: a building, plants or things. Source: 临政发〔2023〕13号 附件1 第16项; 行政强制法 第四十四条';
-- Until now all of it was treated as a building.
update enforcement set under_lines = 'BUILDING' where kind = 'POWER_LINES';
alter table enforcement
  add constraint enforcement_under_lines check (case kind
    when 'POWER_LINES' then coalesce(under_lines in ('BUILDING', 'PLANTS', 'THINGS'), false)
    else under_lines is null end),
  drop constraint enforcement_announced,
  add constraint enforcement_announced check (carried_out_on is null
    or (kind <> 'DEMOLITION' and under_lines is distinct from 'BUILDING')
    or (announced_on is not null and coalesce(carried_out_on > remove_by, false)
      and coalesce(carried_out_on > terms_over_on and terms_over_on > order_served_on, false))),
  drop constraint enforcement_no_remedy_pending,
  add constraint enforcement_no_remedy_pending check (carried_out_on is null
    or (kind <> 'DEMOLITION' and under_lines is distinct from 'BUILDING')
    or proceedings !~ '/\d{4}-\d\d-\d\d$');
