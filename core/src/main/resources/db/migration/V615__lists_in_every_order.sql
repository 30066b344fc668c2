-- Lists that come in their natural order without a stage asked, and the record by who did what: each page is read from an
-- index. The other orders are over one body's own, of which there are few.
create index case_lead_by_day on case_lead (county_id, tenant_id, received_on desc, id desc);
create index legal_review_by_day on legal_review (county_id, opened_on desc, id desc);
create index measure_disclosure_by_day on measure_disclosure (county_id, decided_on desc, id desc);
create index opening_by_moment on opening (county_id, tenant_id, at desc, id desc);
create index record_entry_by_verb on record_entry (county_id, tenant_id, verb, seq);
create index record_entry_by_user on record_entry (county_id, tenant_id, user_name, seq);
