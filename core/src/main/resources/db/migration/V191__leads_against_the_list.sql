-- A lead is held against the township's own list before a case is opened on it; what no item of the list covers becomes no
-- case. One whose case was not opened is declined, and is answered like any other.
alter table case_lead add column item_id int;
alter table case_lead add column item_name text;
alter table case_lead add column checked_on date;
alter table case_lead add constraint case_lead_checked check ((item_id is null) = (item_name is null) and (item_id is null or checked_on is not null));
alter table case_lead add constraint case_lead_outside_opens_no_case check (stage <> 'TAKEN_UP' or checked_on is null or item_id is not null);
alter table case_lead drop constraint case_lead_taken_up;
alter table case_lead add constraint case_lead_taken_up check (stage <> 'TAKEN_UP' or case_id is not null);
alter table case_lead add constraint case_lead_of_its_case check (stage not in ('RECEIVED', 'HANDED_ON') or case_id is null);
create index case_lead_to_answer on case_lead (county_id, tenant_id, received_on)
  where reporter_name is not null and answered_on is null and stage in ('DECLINED', 'HANDED_ON');
