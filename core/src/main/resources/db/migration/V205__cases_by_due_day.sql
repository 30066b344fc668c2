-- A list of cases ordered by what is due next in them: of one body, and of the county.
create index deadline_next on deadline (county_id, due_by, due_at, dossier_id)
  where dossier_type = 'EnforcementCase' and stage in ('RUNNING', 'MISSED')
    and bound <> 'AT_LEAST' and met_at is null and stopped_at is null;
create index deadline_next_in_county on deadline (county_id, due_at, dossier_id)
  where dossier_type = 'EnforcementCase' and stage in ('RUNNING', 'MISSED')
    and bound <> 'AT_LEAST' and met_at is null and stopped_at is null;
create index deadline_next_of_case on deadline (county_id, dossier_id, due_at)
  where dossier_type = 'EnforcementCase' and stage in ('RUNNING', 'MISSED')
    and bound <> 'AT_LEAST' and met_at is null and stopped_at is null;
