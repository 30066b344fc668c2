-- A decision that was taken back is nobody's precedent. The row stays as it was noted; a second row with the same mark says so.
-- The mark is a hash of the case's id: it tells two rows of one case, and nobody whose it was.
alter table penalty_precedent add column mark text;
create index precedent_by_mark on penalty_precedent (county_id, mark);
