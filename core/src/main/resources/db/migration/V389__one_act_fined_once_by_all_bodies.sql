-- 同一个违法行为不得给予两次以上罚款的行政处罚: not by two bodies of the county at the same instant either. The index is of all rows of
-- the county, whoever may read them, and tells nobody more than that the act was fined. Source: 行政处罚法 第二十九条.

-- What two bodies decided before this rule stays as it was decided.
update enforcement_case c set distinct_conduct_why = '本系统检查一事不再罚之前作出的决定'
  where ruling_kind = 'PENALTY' and not ruling_revoked and fine is not null and distinct_conduct_why is null and former_party is null
    and exists (select 1 from enforcement_case e where e.county_id = c.county_id and e.tenant_id <> c.tenant_id and e.item_id = c.item_id
      and coalesce(e.party_number, e.party_name) = coalesce(c.party_number, c.party_name) and e.conduct_from = c.conduct_from
      and e.ruling_kind = 'PENALTY' and not e.ruling_revoked and e.fine is not null and e.distinct_conduct_why is null
      and e.former_party is null and (e.decided_on, e.id) < (c.decided_on, c.id));

drop index case_act_fined_once;
create unique index case_act_fined_once
  on enforcement_case (county_id, item_id, coalesce(party_number, party_name), conduct_from)
  where ruling_kind = 'PENALTY' and not ruling_revoked and fine is not null and distinct_conduct_why is null and former_party is null;
