-- While a demand runs, it is decided at once where evidence shows that what it is about is moved or hidden: of the kinds that a township enforces,
-- animals alone can be got out of reach. What is built stays; things taken from under power lines are what was ordered.
-- Source: 行政强制法 第三十七条第三款; 临政发〔2023〕13号 附件1 第20项.
alter table enforcement
  add column hiding_signs text,
  add constraint enforcement_hiding_shown check (hiding_signs is null or (kind = 'IMMUNISATION' and btrim(hiding_signs) <> '')),
  drop constraint enforcement_decided_after_demand;
alter table enforcement
  add constraint enforcement_decided_after_demand check (decided_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'CLEARING')
    or immunised_undemanded
    or (kind = 'IMMUNISATION' and stage = 'ENDED')
    or (checked_on is not null and not corrected and demand_served_on is not null
      and (coalesce(decided_on > perform_by, false) or hiding_signs is not null and coalesce(decided_on >= demand_served_on, false))))
    not valid;
comment on column enforcement.hiding_signs is
  'which evidence shows that it is moved or hidden, where it was decided while the demand ran. Source: 行政强制法 第三十七条第三款';
