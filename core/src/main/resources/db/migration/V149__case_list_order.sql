-- The case list comes the newest first, and of one day the latest first: the index gives it in that order.
drop index case_by_day;
create index case_by_day on enforcement_case (county_id, tenant_id, opened_on desc, id desc);
