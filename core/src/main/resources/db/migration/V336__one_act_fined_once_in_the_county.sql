-- 同一个违法行为不得给予两次以上罚款的行政处罚: not by one body, and not by two of the county. Source: 行政处罚法 第二十九条.

-- What one body decided before anybody had to say why it is another act.
update enforcement_case c set distinct_conduct_why = '本系统检查一事不再罚之前作出的决定'
  where ruling_kind = 'PENALTY' and not ruling_revoked and fine is not null and distinct_conduct_why is null
    and exists (select 1 from enforcement_case e where e.county_id = c.county_id and e.tenant_id = c.tenant_id and e.item_id = c.item_id
      and coalesce(e.party_number, e.party_name) = coalesce(c.party_number, c.party_name) and e.conduct_from = c.conduct_from
      and e.ruling_kind = 'PENALTY' and not e.ruling_revoked and e.fine is not null and (e.decided_on, e.id) < (c.decided_on, c.id));

-- A party that took over the duties of another was not there on the day of the act: it may have taken over those of two.
create unique index case_act_fined_once
  on enforcement_case (county_id, tenant_id, item_id, coalesce(party_number, party_name), conduct_from)
  where ruling_kind = 'PENALTY' and not ruling_revoked and fine is not null and distinct_conduct_why is null and former_party is null;

-- The only question across the wall: whether another body of the county has fined the act that a case of one's own is about.
-- It is asked of a case and not of a person, so that nobody can look for people, and answers with the body and the number of
-- its case; county and body are those of the stamp.
create function fined_elsewhere(p_county int, p_case uuid) returns text
  language sql stable security definer set search_path = yidan, pg_temp as $$
  select o.name || coalesce(' ' || c.case_number, '')
  from enforcement_case mine
  join enforcement_case c on c.county_id = mine.county_id and c.tenant_id <> mine.tenant_id and c.item_id = mine.item_id
    and (c.party_number = mine.party_number
      or (c.party_number is null or mine.party_number is null) and c.party_name = mine.party_name)
    and c.conduct_from <= coalesce(mine.conduct_to, mine.conduct_from)
    and coalesce(c.conduct_to, c.conduct_from) >= mine.conduct_from
    and c.ruling_kind = 'PENALTY' and not c.ruling_revoked and c.fine is not null
  join organisation o on o.county_id = c.county_id and o.tenant_id = c.tenant_id
  where mine.county_id = p_county and mine.id = p_case
    and mine.county_id = nullif(current_setting('yidan.county', true), '')::int
    and mine.tenant_id = nullif(current_setting('yidan.tenant', true), '')::int
  order by c.decided_on, c.id limit 1
$$;
comment on function fined_elsewhere is 'Which other body of the county has fined the act that a case of one''s own is about. Source: 行政处罚法 第二十九条';
revoke execute on function fined_elsewhere from public;
grant execute on function fined_elsewhere to yidan_member, yidan_county;
