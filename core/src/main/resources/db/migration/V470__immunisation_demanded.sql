-- Immunisation is enforced like any other duty: ordered, looked at again, demanded, decided, and the decision served. Nothing in its law lets it
-- be done without.
-- Source: 行政强制法 第三十五条至第三十八条; 临政发〔2023〕13号 附件1 第20项.
alter table enforcement
  drop constraint enforcement_decided_after_demand,
  drop constraint enforcement_decision_served;
-- Not valid: earlier versions decided an immunisation without a demand. One that was decided so may still be ended.
alter table enforcement
  add constraint enforcement_decided_after_demand check (decided_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'CLEARING')
    or (kind = 'IMMUNISATION' and stage = 'ENDED')
    or (checked_on is not null and not corrected and demand_served_on is not null
      and coalesce(decided_on > perform_by, false))) not valid,
  add constraint enforcement_decision_served check (carried_out_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'CLEARING')
    or coalesce(carried_out_on >= decision_served_on, false)) not valid;
