-- An execution under an item of the list keeps the version of the catalogue that worded it when it was opened, as a case does: what is changed in
-- the list since, or taken out of it, changes neither its basis nor who may carry it out.
-- Source: 临政发〔2023〕13号 二（一）; 行政强制法 第十七条、第三十七条.
alter table enforcement add column catalogue_id uuid;
update enforcement e set catalogue_id = coalesce(
    (select l.catalogue_id from list_version l
      where l.county_id = e.county_id and l.tenant_id = e.tenant_id and l.in_force_from <= e.opened_on
        and (l.in_force_to is null or l.in_force_to > e.opened_on)
        and exists (select from catalogue_item i
          where i.county_id = e.county_id and i.catalogue_id = l.catalogue_id and i.item_id = e.item_id)
      order by l.in_force_from desc limit 1),
    (select c.id from catalogue c join catalogue_item i on i.county_id = c.county_id and i.catalogue_id = c.id
      where c.county_id = e.county_id and i.item_id = e.item_id and c.in_force_from is not null
      order by c.in_force_from > e.opened_on, abs(c.in_force_from - e.opened_on) limit 1))
  where e.item_id is not null;
alter table enforcement
  add constraint enforcement_item_as_worded check ((item_id is null) = (catalogue_id is null)),
  add constraint enforcement_item_of_catalogue foreign key (county_id, catalogue_id, item_id)
    references catalogue_item (county_id, catalogue_id, item_id);
comment on column enforcement.catalogue_id is 'version of the catalogue that words its item; null for a substitution. Source: 临政发〔2023〕13号 二（一）';
