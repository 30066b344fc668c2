-- Of a thing that is there only in part, the part that is lost, spoilt or used up leaves the ledger as a whole one does: reported with
-- its cause, settled with its party, approved by the head, signed by two. What is there stays in the ledger, with the quantity that is
-- there. Source: 行政强制法 第二十六条; 临政发〔2023〕14号 四、九（四）（2）第五条至第七条.
alter table custody_item
  add column listed_quantity numeric(15, 3),
  add column pending_quantity numeric(15, 3);
update custody_item set listed_quantity = quantity;
alter table custody_item
  alter column listed_quantity set not null,
  add constraint custody_item_no_more_than_listed check (quantity <= listed_quantity),
  add constraint custody_item_lost_in_part check (pending_quantity is null
    or coalesce(pending_movement = 'LOST' and pending_quantity > 0 and pending_quantity < quantity, false));
comment on column custody_item.quantity is 'what is there; of what left the ledger whole, what was there last. Source: 临政发〔2023〕14号 四、九（四）（2）第六条';
comment on column custody_item.listed_quantity is 'what was taken and listed. Source: 临政发〔2023〕14号 四、九（四）（2）第六条';
comment on column custody_item.pending_quantity is 'how much of it is reported as lost; null where all of it is. Source: 临政发〔2023〕14号 四、九（四）（2）第七条';
alter table custody_entry
  add column lost_quantity numeric(15, 3),
  add column lost_cause text constraint custody_entry_lost_cause check (lost_cause in ('MISSING', 'SPOILT', 'CONSUMED')),
  add column lost_settlement text,
  add column lost_as text;
-- Until now a thing was lost whole.
update custody_entry e set lost_quantity = i.quantity, lost_cause = i.lost_cause, lost_settlement = i.lost_settlement,
    lost_as = i.held_as
  from custody_item i where i.county_id = e.county_id and i.id = e.item_id and e.movement = 'LOST';
alter table custody_entry
  add constraint custody_entry_lost_with_its_cause check (
    (movement = 'LOST') = (lost_cause is not null) and (lost_cause is null) = (lost_as is null)
    and (lost_cause is null) = (lost_quantity is null) and (lost_quantity is null or lost_quantity > 0)),
  add constraint custody_entry_lost_and_settled check (lost_as is null
    or lost_as in ('CONFISCATED', 'TO_HAND_OVER', 'TO_DESTROY') or coalesce(lost_settlement <> '', false));
comment on column custody_entry.lost_quantity is 'how much of it was lost. Source: 临政发〔2023〕14号 四、九（四）（2）第七条';
comment on column custody_entry.lost_cause is 'how it was lost. Source: 行政强制法 第二十六条';
comment on column custody_entry.lost_settlement is 'what was agreed with its party, or paid to him. Source: 行政强制法 第二十六条';
comment on column custody_entry.lost_as is 'as what it was held when it was lost';
