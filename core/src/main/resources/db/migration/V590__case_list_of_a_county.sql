-- The list of cases as the county reads it, over all its townships, the newest first.
create index case_in_county_by_day on enforcement_case (county_id, opened_on desc, id desc);
