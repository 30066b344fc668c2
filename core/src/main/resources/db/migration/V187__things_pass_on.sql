-- What was preserved is seized, appraised or handed over, and never left without a ground.
-- Source: 行政处罚法 第五十六条; 行政强制法 第二十一条、第二十七条.
alter table seizure add column preservation_id uuid,
  add constraint seizure_of_preserved foreign key (county_id, preservation_id)
    references evidence_preservation (county_id, id);

update custody_item i set held_as = case s.fate when 'TRANSFERRED' then 'TO_HAND_OVER' else 'TO_DESTROY' end
  from seizure s where s.county_id = i.county_id and s.id = i.holding_id and i.stage <> 'GONE'
  and i.held_as = 'CONFISCATED' and s.fate in ('TRANSFERRED', 'DESTROYED');
-- After the seven days nothing was possible but to give back what was not taken further.
update custody_item i set held_as = case p.fate when 'TRANSFER' then 'TO_HAND_OVER' else 'TO_RETURN' end
  from evidence_preservation p where p.county_id = i.county_id and p.id = i.holding_id and i.stage <> 'GONE'
  and i.held_as = 'PRESERVED' and p.fate in ('TRANSFER', 'SEIZE', 'APPRAISE');
alter table custody_item add constraint custody_item_not_sold_when_to_hand_over
  check (outcome is distinct from 'SELL' or held_as not in ('TO_HAND_OVER', 'TO_DESTROY') or nature = 'PERISHABLE');
