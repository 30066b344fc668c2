-- What is under way and what was returned, of one organisation and of the county, and what was opened in a year.
create index list_version_under_way on list_version (county_id, stage, tenant_id);
create index list_version_opened on list_version (county_id, opened_on);
create index adjustment_under_way on adjustment (county_id, stage, tenant_id);
create index adjustment_opened on adjustment (county_id, opened_on);
-- Missed and still not done: the overdue ones that no sweep turns up again.
create index deadline_missed_not_done on deadline (county_id, due_by) where stage = 'MISSED' and met_at is null;
