-- What an inspection orders to be corrected counts from its proven service only, and what was ordered to be removed at once
-- is looked at again as well. Source: 行政处罚法 第二十八条、第六十一条; 临政发〔2023〕13号 附件1 第4项.
alter table inspection
  add column order_served_on date,
  add column at_once boolean not null default false;
comment on column inspection.order_served_on is 'when 责令改正通知书 reached who was inspected, by its proof';
comment on column inspection.at_once is '责令立即消除: the day of its service is its last';

-- What was ordered so before was never looked at: it is to be.
update inspection set at_once = true, stage = 'ORDERED', correct_by = inspected_on,
    order_words = coalesce(order_words, record_words)
  where outcomes like '%REMOVE_AT_ONCE%' and correct_by is null and stage = 'CLOSED';

alter table inspection
  drop constraint inspection_not_corrected_after_day,
  add constraint inspection_not_corrected_after_day check (stage <> 'OVERDUE' or rechecked_on > correct_by
    or (at_once and rechecked_on >= correct_by)),
  add constraint inspection_overdue_was_served check (stage <> 'OVERDUE' or (order_served_on is not null and order_served_on <= correct_by)) not valid,
  add constraint inspection_removal_is_ordered check (outcomes not like '%REMOVE_AT_ONCE%' or correct_by is not null),
  add constraint inspection_order_is_looked_at check (stage <> 'CLOSED' or correct_by is null or rechecked_on is not null),
  add constraint inspection_order_has_its_outcome check (order_words is null or outcomes like '%RECTIFY_BY%' or outcomes like '%REMOVE_AT_ONCE%') not valid;
