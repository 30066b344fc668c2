-- A fine names the printed range by which it is measured, as the catalogue has it, and stays within its upper end: so many
-- yuan, so many for each square metre, or so many times the gains that are confiscated with it. Who writes another range
-- beside it finds no such line in the catalogue. Where an item prints none there is nothing to hold. What a reconsideration
-- or a court made of a fine that was measured by metres or gains is theirs to measure: it names no range.
-- Not held here: the lower end (减轻 and the courts go below it), and for whom and under which condition a range applies,
-- since the party of a decided case may be succeeded and what is serious is said in words; the act asks for those.
-- Source: 临政发〔2023〕14号 一、五 第三条（一）; 临政发〔2023〕13号 附件1 第10、11、12、14项，附件2 第53项.
alter table catalogue_fine
  add column provision text not null generated always as ('《' || title || '》' || article || '：' || conduct) stored,
  add constraint catalogue_fine_once unique (county_id, catalogue_id, item_id, provision, party, measure, condition, most);

alter table enforcement_case
  add column fine_range_party text,
  add column fine_range_measure text,
  add column fine_range_condition text,
  add column fine_range_most numeric(14, 2);
comment on column enforcement_case.fine_range_most is 'upper end of the printed range by which it is fined, in what it counts. Source: 临政发〔2023〕14号 一、五 第三条（一）';

update enforcement_case c
  set (fine_range_party, fine_range_measure, fine_range_condition, fine_range_most) = (
    select f.party, f.measure, f.condition, f.most from catalogue_fine f
    where f.county_id = c.county_id and f.catalogue_id = c.catalogue_id and f.item_id = c.item_id and f.provision = c.fine_provision
      and (f.party = 'ANY' or (f.party = 'PERSON') = (c.party_kind = 'PERSON'))
      and c.fine <= f.most * case f.measure when 'YUAN' then 1 when 'YUAN_PER_SQUARE_METRE' then c.fine_quantity else c.confiscated_gains end
    order by f.most desc limit 1)
  where c.fine is not null and c.fine_provision is not null;

alter table enforcement_case
  add constraint case_fine_range_is_printed foreign key
    (county_id, catalogue_id, item_id, fine_provision, fine_range_party, fine_range_measure, fine_range_condition, fine_range_most)
    references catalogue_fine (county_id, catalogue_id, item_id, provision, party, measure, condition, most),
  add constraint case_fine_range_whole check (num_nonnulls(fine_range_party, fine_range_measure, fine_range_condition, fine_range_most) in (0, 4)
    and (fine_range_most is null or fine_provision is not null)),
  add constraint case_fine_within_range check (fine is null or fine_range_most is null or coalesce(fine <= fine_range_most
    * case fine_range_measure when 'YUAN' then 1 when 'YUAN_PER_SQUARE_METRE' then fine_quantity else confiscated_gains end, false)),
  -- What was decided before and is measured by no line of its catalogue stays as it is.
  add constraint case_fined_by_a_range check (ruling_kind is distinct from 'PENALTY' or ruling_revoked or fine is null
    or fine_provision is null or fine_range_most is not null or proceedings ~ '/CHANGED') not valid;
