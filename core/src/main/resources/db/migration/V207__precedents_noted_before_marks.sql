-- Of the decisions that were taken back, those whose precedents have no mark: as many of the rows that say the same are
-- withdrawn as decisions that said it fell, less those that were withdrawn by now. Which of them is nobody's to tell: they
-- say the same.
insert into penalty_precedent (county_id, id, tenant_id, stage, opened_on, item_id, grade, party_kind, kinds, fine,
    mitigation, withdraws)
select o.county_id, gen_random_uuid(), o.tenant_id, 'WITHDRAWN', o.opened_on, o.item_id, o.grade, o.party_kind, o.kinds,
    o.fine, o.mitigation, o.id
  from (select p.*, row_number() over (partition by p.county_id, p.item_id, p.opened_on, p.grade, p.party_kind, p.kinds,
          p.fine, p.mitigation order by p.id) as nth
      from penalty_precedent p
      where p.stage = 'NOTED' and p.mark is null and not exists (select from penalty_precedent w
        where w.county_id = p.county_id and w.withdraws = p.id)) o
    join (select c.county_id, c.item_id, date_trunc('month', c.decided_on)::date as month, c.discretion_grade as grade,
          c.party_kind, c.penalty_kinds as kinds, c.fine, c.mitigation, count(*) as fallen
      from enforcement_case c
      where c.ruling_revoked and c.penalty_kinds <> '' and c.decided_on is not null
      group by 1, 2, 3, 4, 5, 6, 7, 8) f
    on f.county_id = o.county_id and f.item_id = o.item_id and f.month = o.opened_on
      and f.grade is not distinct from o.grade and f.party_kind = o.party_kind and f.kinds = o.kinds
      and f.fine is not distinct from o.fine and f.mitigation = o.mitigation
  where o.nth <= f.fallen - (select count(*) from penalty_precedent n
    where n.county_id = o.county_id and n.item_id = o.item_id and n.opened_on = o.opened_on and n.stage = 'NOTED'
      and n.grade is not distinct from o.grade and n.party_kind = o.party_kind and n.kinds = o.kinds
      and n.fine is not distinct from o.fine and n.mitigation = o.mitigation
      and exists (select from penalty_precedent w where w.county_id = n.county_id and w.stage = 'WITHDRAWN'
        and (w.withdraws = n.id or n.mark is not null and w.mark = n.mark)));
