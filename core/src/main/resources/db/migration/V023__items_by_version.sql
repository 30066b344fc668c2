-- Items are always asked for within a version: the primary key answers, and nothing shall tempt the planner away from it.
drop index catalogue_item_by_id;
