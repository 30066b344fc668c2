-- The list of inspections comes by the day on which was inspected, or is going to be: for a body and for the county.
create index inspection_by_own_day on inspection (county_id, tenant_id, coalesce(inspected_on, planned_on) desc, id desc);
create index inspection_own_day_in_county on inspection (county_id, coalesce(inspected_on, planned_on) desc, id desc);
create index inspection_of_item_by_own_day on inspection (county_id, item_id, coalesce(inspected_on, planned_on) desc, id desc);
drop index inspection_of_item;
