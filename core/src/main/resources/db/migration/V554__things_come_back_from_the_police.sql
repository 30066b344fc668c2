-- What was to go with a case to the police, on which they open no case, is the party's again; and no file is closed over what another body was to have.
-- Source: 行政执法机关移送涉嫌犯罪案件的规定 第十条、第十二条; 行政强制法 第二十一条、第二十八条; 行政处罚法 第五十六条.
update custody_item i set held_as = 'TO_RETURN' from seizure s, enforcement_case c
  where s.county_id = i.county_id and s.id = i.holding_id and c.county_id = i.county_id and c.id = i.case_id
  and s.fate = 'TRANSFERRED' and i.held_as = 'TO_HAND_OVER' and i.stage <> 'GONE' and i.pending_movement is null
  and not i.filed and c.ruling_kind is distinct from 'TRANSFERRED';
alter table custody_item
  -- Not valid: the files that were closed before stay closed.
  add constraint custody_item_handed_over_before_filing check (not filed or stage = 'GONE' or held_as <> 'TO_HAND_OVER') not valid;
