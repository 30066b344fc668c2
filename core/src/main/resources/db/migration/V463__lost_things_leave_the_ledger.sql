-- What is lost, spoilt or used up leaves the ledger as such, approved and signed by two, with what its party was paid or
-- agreed to. Source: 行政强制法 第二十六条; 临政发〔2023〕14号 四、九（四）（2）第五条至第七条.
alter table custody_item
  add column pending_cause text,
  add column pending_settlement text,
  add column lost_cause text constraint custody_item_lost_cause check (lost_cause in ('MISSING', 'SPOILT', 'CONSUMED')),
  add column lost_settlement text,
  add constraint custody_item_lost_with_its_cause check ((outcome is not distinct from 'LOST') = (lost_cause is not null)),
  add constraint custody_item_lost_and_settled check (lost_cause is null
    or held_as in ('CONFISCATED', 'TO_HAND_OVER', 'TO_DESTROY') or coalesce(lost_settlement <> '', false));
comment on column custody_item.lost_cause is 'how it was lost. Source: 行政强制法 第二十六条';
comment on column custody_item.lost_settlement is 'what was agreed with its party, or paid to him. Source: 行政强制法 第二十六条';

alter table custody_entry
  drop constraint custody_entry_approved,
  add constraint custody_entry_approved check (
    movement not in ('SELL', 'DESTROY', 'HAND_OVER', 'LOST') or approved_by is not null);
