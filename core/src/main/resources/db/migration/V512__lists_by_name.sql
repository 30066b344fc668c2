-- The same lists by what is inspected, by item, by stage and by party: in the order of an index, for a body and for the county.
create index inspection_by_item_name on inspection (county_id, tenant_id, item_name, id desc);
create index inspection_item_in_county on inspection (county_id, item_name, id desc);
create index inspection_target_in_county on inspection (county_id, target_name, id desc);
create index inspection_stage_in_county on inspection (county_id, stage, id desc);
create index enforcement_by_party on enforcement (county_id, tenant_id, party_name, id desc);
create index enforcement_party_in_county on enforcement (county_id, party_name, id desc);
create index enforcement_item_in_county on enforcement (county_id, item_name, id desc);
create index enforcement_stage_in_county on enforcement (county_id, stage, id desc);
