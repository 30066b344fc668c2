-- A period granted to a party (to pay, to ask for a hearing) that ends makes nobody late: it has lapsed. What was missed and
-- became needless stays missed, but is no longer owed.
alter table deadline add column stopped_at timestamptz;
alter table deadline drop constraint deadline_stage;
alter table deadline add constraint deadline_stage
  check (stage in ('RUNNING', 'SUSPENDED', 'MET', 'MISSED', 'LAPSED', 'STOPPED'));
update deadline d set bound = t.bound from term t where t.code = d.term_code and t.bound = 'AT_LEAST' and d.bound <> t.bound;
update deadline set stage = 'LAPSED' where stage = 'MISSED' and bound = 'AT_LEAST';
alter table deadline add constraint deadline_missed_by_the_body check (stage <> 'MISSED' or bound <> 'AT_LEAST');
alter table deadline add constraint deadline_lapsed_for_the_party check (stage <> 'LAPSED' or bound = 'AT_LEAST');
-- Clocks of cases that are over are over with them.
update deadline d set stopped_at = now(), suspended_at = null, stage = case when d.stage in ('RUNNING', 'SUSPENDED') then 'STOPPED' else d.stage end
  from enforcement_case c
  where c.county_id = d.county_id and c.id = d.dossier_id and c.stage in ('CLOSED', 'ARCHIVED')
    and d.met_at is null and d.stage <> 'STOPPED'
    and d.term_code not in ('ON_SPOT_FINE_HANDED_IN', 'ON_SPOT_FINE_TO_BANK', 'PENALTY_LICENCE_PUBLISHED', 'PUBLISHED_DECISION_WITHDRAWN');
