-- A list belongs to one township of one county, a catalogue to one county: without this, the planner multiplies the
-- three as if they were independent, expects one row instead of a list's seventy, and looks each item up by itself.
create statistics list_item_of_list (dependencies) on county_id, tenant_id, list_id, catalogue_id from list_item;
create statistics catalogue_item_of_catalogue (dependencies) on county_id, catalogue_id from catalogue_item;
