-- What is paid for confiscated things goes to the treasury, all of it; no case is filed before.
-- Source: 行政处罚法 第七十四条.
alter table custody_item
  add column treasury_owed numeric(14, 2) not null default 0
    constraint custody_item_treasury_owed check (treasury_owed >= 0),
  add column treasury_owed_late boolean not null default false,
  add column remitted_amount numeric(14, 2),
  add column remitted_on date,
  add column remitted_receipt text,
  add column remitted_by text,
  add constraint custody_item_remitted check (
    (remitted_on is null) = (remitted_amount is null) and (remitted_on is null) = (remitted_receipt is null)
    and (remitted_on is null) = (remitted_by is null)
    and (remitted_on is null or (outcome = 'SELL' and remitted_on >= gone_on))),
  add constraint custody_item_in_treasury_before_filing check (not filed or treasury_owed = 0 or treasury_owed_late);
comment on column custody_item.treasury_owed is 'what was paid for it and is not in the treasury. Source: 行政处罚法 第七十四条';
comment on column custody_item.treasury_owed_late is 'it was sold after the file of its case was taken over';
comment on column custody_item.remitted_receipt is 'number of the receipt of the treasury. Source: 行政处罚法 第七十四条';

-- Of cases that are not closed; what was filed stays filed.
update custody_item i set treasury_owed = s.proceeds
  from (select i.county_id, i.id, sum(e.proceeds) as proceeds
        from custody_item i
        join custody_entry e on e.county_id = i.county_id and e.item_id = i.id and e.movement = 'SELL'
        join enforcement_case c on c.county_id = i.county_id and c.id = i.case_id
        left join seizure z on z.county_id = i.county_id and z.id = i.holding_id
        where i.outcome = 'SELL' and c.stage not in ('CLOSED', 'ARCHIVED') and not coalesce(c.ruling_revoked, false)
          and (i.held_as = 'CONFISCATED' or z.fate = 'CONFISCATED')
        group by i.county_id, i.id) s
  where s.county_id = i.county_id and s.id = i.id and s.proceeds is not null;
