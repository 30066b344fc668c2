-- After the defence nothing is added in words either: no further things, no longer time; the lightest kinds stand in place of
-- a heavier one and not beside it; and what the party said on the spot counts like what it says in writing.
-- Source: 行政处罚法 第四十五条第二款、第五十二条.
alter table enforcement_case
  add column defended_goods text,
  add column defended_words text,
  add column defence_knew_until timestamptz;
comment on column enforcement_case.defence_knew_until is 'what was found by then was weighed in the decision on the spot: proved later it is nothing new. Source: 行政处罚法 第四十五条、第五十二条';
update enforcement_case set
    defended_goods = case when notice_issued_on is null then confiscated_goods else noticed_goods end,
    defended_words = case when notice_issued_on is null then penalty_words else noticed_words end,
    -- What was told after the defence was told by the rule of its day.
    defended_kinds = case when notice_issued_on is null or defence_overtaken then defended_kinds else noticed_kinds end
  where defended;
alter table enforcement_case drop constraint case_not_heavier_after_defence;
alter table enforcement_case
  add constraint case_not_heavier_after_defence check (not defended or defence_overtaken or notice_issued_on is null
    or (coalesce(noticed_fine, 0) <= coalesce(defended_fine, 0)
      and coalesce(noticed_gains, 0) <= coalesce(defended_gains, 0)
      and coalesce(noticed_goods_value, 0) <= coalesce(defended_goods_value, 0)
      and (noticed_goods is null or defended_goods is not null)
      and (noticed_words is null or defended_words is not null)
      and (string_to_array(coalesce(noticed_kinds, ''), ' ') <@ string_to_array(coalesce(defended_kinds, ''), ' ')
        or (string_to_array(coalesce(noticed_kinds, ''), ' ')
            <@ (string_to_array(coalesce(defended_kinds, ''), ' ') || array['WARNING', 'PUBLIC_CRITICISM'])
          and not array_remove(array_remove(string_to_array(coalesce(defended_kinds, ''), ' '), 'WARNING'), 'PUBLIC_CRITICISM')
            <@ string_to_array(coalesce(noticed_kinds, ''), ' ')))));
