-- 初次违法 is first in the county, not in one body of it. Source: 行政处罚法 第三十三条.

-- Like fined_elsewhere it is asked of a case of one's own and not of a person, and answers with the body and the number of its
-- case; county and body are those of the stamp.
create function found_elsewhere(p_county int, p_case uuid) returns text
  language sql stable security definer set search_path = yidan, pg_temp as $$
  select o.name || coalesce(' ' || c.case_number, '')
  from enforcement_case mine
  join enforcement_case c on c.county_id = mine.county_id and c.tenant_id <> mine.tenant_id
    and (c.party_number = mine.party_number
      or (c.party_number is null or mine.party_number is null) and c.party_name = mine.party_name)
    and c.ruling_kind in ('PENALTY', 'NO_PENALTY_SLIGHT', 'NO_PENALTY_FIRST') and not c.ruling_revoked
  join organisation o on o.county_id = c.county_id and o.tenant_id = c.tenant_id
  where mine.county_id = p_county and mine.id = p_case
    and mine.county_id = nullif(current_setting('yidan.county', true), '')::int
    and mine.tenant_id = nullif(current_setting('yidan.tenant', true), '')::int
  order by c.decided_on, c.id limit 1
$$;
comment on function found_elsewhere is 'Which other body of the county has found an unlawful act of the party that a case of one''s own is about. Source: 行政处罚法 第三十三条';
revoke execute on function found_elsewhere from public;
grant execute on function found_elsewhere to yidan_member, yidan_county;
