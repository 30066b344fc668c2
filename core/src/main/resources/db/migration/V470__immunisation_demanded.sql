-- Immunisation is enforced like any other duty: ordered, looked at again, demanded, decided, and the decision served. Nothing in its law lets it
-- be done without.
-- Source: 行政强制法 第三十五条至第三十八条; 临政发〔2023〕13号 附件1 第20项.

-- Earlier versions decided an immunisation without a demand: what was carried out so is still recorded and closed, the rest may only be ended.
alter table enforcement add column immunised_undemanded boolean not null default false;
update enforcement set immunised_undemanded = true where kind = 'IMMUNISATION' and carried_out_on is not null;
comment on column enforcement.immunised_undemanded is
  'it was carried out before a demand and a served decision were asked for; of none since. Source: 行政强制法 第三十五条';
alter table enforcement
  drop constraint enforcement_decided_after_demand,
  drop constraint enforcement_decision_served;
alter table enforcement
  add constraint enforcement_decided_after_demand check (decided_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'CLEARING')
    or immunised_undemanded
    or (kind = 'IMMUNISATION' and stage = 'ENDED')
    or (checked_on is not null and not corrected and demand_served_on is not null
      and coalesce(decided_on > perform_by, false))) not valid,
  add constraint enforcement_decision_served check (carried_out_on is null
    or kind in ('DRUG_PLANTS', 'FLOOD_CONTROL', 'EVACUATION', 'CLEARING')
    or immunised_undemanded
    or coalesce(carried_out_on >= decision_served_on, false)) not valid;

-- Nobody says so of one that is carried out from now on.
do $$ begin
  if exists (select from enforcement where immunised_undemanded) then
    execute format('alter table enforcement add constraint enforcement_undemanded_before check (not immunised_undemanded'
      ' or carried_out_on <= %L)', (select max(carried_out_on) from enforcement where immunised_undemanded));
  else
    alter table enforcement add constraint enforcement_undemanded_before check (not immunised_undemanded);
  end if;
end $$;
