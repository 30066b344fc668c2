-- A lead is handed on after it was held against the list, or where it happened outside the area of the body. What was handed on
-- before this may not have been.
-- Source: 临政发〔2023〕13号 二（一）; 行政处罚法 第二十二条.
alter table case_lead
  add column happened_at text,
  add constraint case_lead_handed_on_after_the_list
    check (stage <> 'HANDED_ON' or checked_on is not null or happened_at is not null) not valid;
comment on column case_lead.happened_at is 'where it happened, outside the area of the body that hands it on. Source: 行政处罚法 第二十二条';
