-- The lists of inspections, executions, things and uses of files are read in the order of their days, by a body and by the county:
-- the newest first, what is to be corrected first, one item of the list.
create index inspection_by_day on inspection (county_id, tenant_id, opened_on desc, id desc);
create index inspection_in_county on inspection (county_id, opened_on desc, id desc);
create index inspection_by_due_day on inspection (county_id, tenant_id, correct_by, id desc);
create index inspection_due_in_county on inspection (county_id, correct_by, id desc);
create index inspection_of_item on inspection (county_id, item_id, opened_on desc, id desc);
create index enforcement_by_day on enforcement (county_id, tenant_id, opened_on desc, id desc);
create index enforcement_in_county on enforcement (county_id, opened_on desc, id desc);
create index custody_item_by_day on custody_item (county_id, tenant_id, opened_on desc, id desc);
create index custody_item_in_county on custody_item (county_id, opened_on desc, id desc);
create index case_file_use_by_day on case_file_use (county_id, tenant_id, opened_on desc, id desc);
create index case_file_use_in_county on case_file_use (county_id, opened_on desc, id desc);
