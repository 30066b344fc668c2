-- A case may be decided again after its decision fell, and a court may change what it got: each of its precedents is a row of
-- its own under one mark, and a withdrawal names the row that it is of.
-- Source: 临政发〔2023〕14号 一、五 第四条.
update penalty_precedent w set withdraws = n.id
  from (select county_id, mark, id, row_number() over (partition by county_id, mark order by id) as nth
      from penalty_precedent where stage = 'NOTED' and mark is not null) n,
    (select county_id, mark, id, row_number() over (partition by county_id, mark order by id) as nth
      from penalty_precedent where stage = 'WITHDRAWN' and mark is not null and withdraws is null) f
  where w.county_id = f.county_id and w.id = f.id and n.county_id = f.county_id and n.mark = f.mark and n.nth = f.nth
    and not exists (select from penalty_precedent other where other.county_id = n.county_id and other.withdraws = n.id);
