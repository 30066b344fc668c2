create table offboarding (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint offboarding_stage check
    (stage in ('BEGUN', 'EXPORTED', 'CONFIRMED_ONCE', 'CONFIRMED', 'ERASED', 'ABANDONED')),
  opened_on date not null,
  organisation_id int not null,
  organisation_name text not null,
  reason text not null,
  begun_by text not null,
  export_hash text,
  export_bytes bigint,
  head_seq bigint,
  head_hash text,
  first_by text,
  first_name text,
  first_at timestamptz,
  second_by text,
  second_name text,
  second_at timestamptz,
  counts text,
  accounts int,
  erased_at timestamptz,
  certificate_hash text,
  constraint offboarding_pk primary key (county_id, id),
  constraint offboarding_two_different check (second_by <> first_by)
);
create unique index offboarding_one_at_a_time on offboarding (county_id, organisation_id) where stage not in ('ERASED', 'ABANDONED');
select install('COUNTY', 'offboarding', 'how an organisation is taken out: export, two confirmations, erasure, certificate; tenant_id is the justice bureau, which keeps it. Source: our own');
revoke select on offboarding from yidan_member, yidan_supervisor;

-- The tables that carry a tenant, those that refer to others first.
create function yidan.tenant_tables() returns setof name language sql stable as $$
  with recursive tenant_table as (
    select c.oid from pg_class c
    where c.relnamespace = 'yidan'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_id' and not a.attisdropped)
  ), placed (oid, depth) as (
    select oid, 0 from tenant_table
    union
    select f.conrelid, p.depth + 1 from placed p
    join pg_constraint f on f.confrelid = p.oid and f.contype = 'f' and f.conrelid <> f.confrelid and p.depth < 20
  )
  select c.relname from placed p join pg_class c on c.oid = p.oid
  where p.oid in (select oid from tenant_table)
  group by c.relname order by max(p.depth) desc, c.relname
$$;

-- Every row of one tenant as JSON, table by table. Runs under the caller's stamp: the walls stay where they are.
create function yidan.tenant_rows(p_county int, p_tenant int) returns table (table_name text, row_json text)
  language plpgsql stable as $$
declare t name;
begin
  for t in select yidan.tenant_tables() loop
    return query execute format(
      'select %L::text, to_jsonb(r)::text from yidan.%I r where r.county_id = $1 and r.tenant_id = $2', t, t)
      using p_county, p_tenant;
  end loop;
end $$;

create function yidan.tenant_counts(p_county int, p_tenant int) returns table (table_name text, row_count bigint)
  language plpgsql stable as $$
declare t name;
begin
  for t in select yidan.tenant_tables() loop
    return query execute format(
      'select %L::text, count(*) from yidan.%I r where r.county_id = $1 and r.tenant_id = $2', t, t)
      using p_county, p_tenant;
  end loop;
end $$;

-- Deletes every row of one tenant. What other organisations wrote about it is theirs and stays.
create function yidan.erase_tenant(p_county int, p_tenant int) returns bigint language plpgsql as $$
declare t name; n bigint; total bigint := 0;
begin
  for t in select yidan.tenant_tables() loop
    execute format('delete from yidan.%I r where r.county_id = $1 and r.tenant_id = $2', t) using p_county, p_tenant;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  return total;
end $$;
revoke execute on function yidan.tenant_tables, yidan.tenant_rows, yidan.tenant_counts, yidan.erase_tenant from public;
grant execute on function yidan.tenant_tables, yidan.tenant_rows, yidan.tenant_counts, yidan.erase_tenant to yidan_platform;
