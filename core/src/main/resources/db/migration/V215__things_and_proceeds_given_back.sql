-- What is to be given back is given back: nothing is sold, destroyed or handed over but on the ground on which it is held,
-- and what was sold before is owed in money. Source: 行政强制法 第二十八条、第四十一条; 临政发〔2023〕14号 四、九（四）（2）第八条、第九条.
alter table enforcement_case add column proceeds_owed numeric(14, 2) not null default 0
  constraint case_proceeds_owed check (proceeds_owed >= 0);
comment on column enforcement_case.proceeds_owed is 'what things brought that were sold and would have to be given back. Source: 行政强制法 第二十八条第二款';

-- What a decision took that has fallen since.
update custody_item i set held_as = 'TO_RETURN' from enforcement_case c
  where c.county_id = i.county_id and c.id = i.case_id and c.ruling_revoked
  and i.held_as = 'CONFISCATED' and i.stage <> 'GONE' and i.pending_movement is null;
update enforcement_case c set proceeds_owed = s.proceeds
  from (select i.county_id, i.case_id, sum(e.proceeds) as proceeds
        from custody_item i
        join custody_entry e on e.county_id = i.county_id and e.item_id = i.id and e.movement = 'SELL'
        join enforcement_case o on o.county_id = i.county_id and o.id = i.case_id
        left join seizure z on z.county_id = i.county_id and z.id = i.holding_id
        where z.stage = 'LIFTED' or o.ruling_revoked and (i.held_as = 'CONFISCATED' or z.fate = 'CONFISCATED')
        group by i.county_id, i.case_id) s
  where s.county_id = c.county_id and s.case_id = c.id and c.stage not in ('CLOSED', 'ARCHIVED');

alter table enforcement_case add constraint case_closed_with_proceeds_returned
  check (stage not in ('CLOSED', 'ARCHIVED') or proceeds_owed = 0
    -- revoked after it was closed: then it is paid back from there
    or (ruling_revoked and coalesce(closing_kind, '') <> 'REVOKED'));

-- Not valid: what spoiled could go before, whatever it was held as.
alter table custody_item
  drop constraint custody_item_not_sold_when_to_hand_over,
  add constraint custody_item_sold_on_its_ground check (outcome is distinct from 'SELL'
    or held_as = 'CONFISCATED' or (held_as in ('SEIZED', 'SEALED') and nature = 'PERISHABLE')) not valid,
  add constraint custody_item_destroyed_on_its_ground check (outcome is distinct from 'DESTROY'
    or held_as in ('CONFISCATED', 'TO_DESTROY') or (held_as in ('SEIZED', 'SEALED') and nature <> 'ORDINARY')) not valid,
  add constraint custody_item_handed_over_on_its_ground check (outcome is distinct from 'HAND_OVER'
    or held_as in ('CONFISCATED', 'TO_HAND_OVER')) not valid;
