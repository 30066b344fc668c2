-- An execution goes step by step: order, its day, check, demand, its day, decision, notice, its day, the party's terms.
-- 催告书 and 强制执行决定书 are served, with proof (行政强制法 第三十八条).

alter table enforcement
  add column demand_served_on date,
  add column decision_served_on date,
  add column terms_over_on date;
-- The day that was entered with a demand was that of its service. The terms were looked at when it was carried out.
update enforcement set demand_served_on = demanded_on where demanded_on is not null;
update enforcement set terms_over_on = (ordered_on + interval '6 months')::date
  where carried_out_on is not null and kind in ('DEMOLITION', 'POWER_LINES');
comment on column enforcement.terms_over_on is 'the last day on which the party could ask for reconsideration or sue. Source: 行政强制法 第四十四条';

alter table enforcement
  drop constraint enforcement_decided_after_demand,
  drop constraint enforcement_superior_approved,
  drop constraint enforcement_carried_out_after_decision,
  drop constraint enforcement_announced;

alter table enforcement
  add constraint enforcement_stage_reached check (case stage
    when 'ORDERED' then ordered_on is not null
    when 'NEGLECTED' then checked_on is not null and not corrected
    when 'DEMANDED' then demanded_on is not null
    when 'DECIDED' then decided_on is not null
    when 'ANNOUNCED' then announced_on is not null
    when 'CARRIED_OUT' then carried_out_on is not null
    when 'CLOSED' then closed_on is not null
    else true end),
  -- Of a substitution it is the case that has ordered, and before. Not valid: earlier versions let these days be typed
  -- before their step; the party may still do it itself, and the execution may be ended.
  add constraint enforcement_in_order check (stage in ('PERFORMED', 'ENDED') or (
    (ordered_on >= opened_on or case_id is not null) and correct_by >= ordered_on
    and checked_on > correct_by and demanded_on >= checked_on and demand_served_on >= demanded_on
    and perform_by >= demand_served_on and decided_on >= demand_served_on and decision_served_on >= decided_on
    and announced_on >= decided_on and remove_by > announced_on)) not valid,
  -- 行政强制法 第三十五条、第三十七条、第三十八条
  add constraint enforcement_decided_after_demand check (decided_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'IMMUNISATION', 'CLEARING')
    or (checked_on is not null and not corrected and demand_served_on is not null
      and coalesce(decided_on > perform_by, false))),
  -- 临政发〔2023〕13号 附件1 第18项
  add constraint enforcement_superior_approved check (kind <> 'FLOOD_CONTROL' or decided_on is null
    or coalesce(superior_on <= decided_on, false)),
  add constraint enforcement_carried_out_after_decision check (carried_out_on is null
    or coalesce(carried_out_on >= decided_on, false)),
  -- 行政强制法 第三十八条. Not valid: service was not asked for before; it can be proved later.
  add constraint enforcement_decision_served check (carried_out_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'IMMUNISATION', 'CLEARING')
    or coalesce(carried_out_on >= decision_served_on, false)) not valid,
  -- 行政强制法 第四十四条
  add constraint enforcement_announced check (carried_out_on is null or kind not in ('DEMOLITION', 'POWER_LINES')
    or (announced_on is not null and coalesce(carried_out_on > remove_by, false)
      and coalesce(carried_out_on > terms_over_on and terms_over_on > ordered_on, false)));
