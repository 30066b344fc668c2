-- Once the party has spoken for itself or asked to be heard, nothing heavier is intended than what it spoke against, as
-- often as it may be told anew, unless something was proved since that it did not bring itself.
-- Source: 行政处罚法 第四十五条第二款.
alter table enforcement_case
  add column defended boolean not null default false,
  add column defended_kinds text,
  add column defended_fine numeric(12, 2),
  add column defended_gains numeric(12, 2),
  add column defended_goods_value numeric(12, 2),
  add column defence_overtaken boolean not null default false;
update enforcement_case set defended = true, defence_overtaken = notice_overtaken, defended_kinds = noticed_kinds,
    defended_fine = noticed_fine, defended_gains = noticed_gains, defended_goods_value = noticed_goods_value
  where notice_issued_on is not null and (statement_at is not null or hearing_asked_on is not null);
comment on column enforcement_case.defended is 'whether the party has spoken or asked to be heard. Source: 行政处罚法 第四十五条';
alter table enforcement_case
  add constraint case_not_heavier_after_defence check (not defended or defence_overtaken or notice_issued_on is null
    or (coalesce(noticed_fine, 0) <= coalesce(defended_fine, 0)
      and coalesce(noticed_gains, 0) <= coalesce(defended_gains, 0)
      and coalesce(noticed_goods_value, 0) <= coalesce(defended_goods_value, 0)
      and string_to_array(coalesce(noticed_kinds, ''), ' ')
        <@ (string_to_array(coalesce(defended_kinds, ''), ' ') || array['WARNING', 'PUBLIC_CRITICISM'])));
