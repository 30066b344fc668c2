-- The database wall: the stamp that every transaction begins with, and the one function that gives a table its kind.

grant usage on schema yidan to yidan_app, yidan_member, yidan_county, yidan_supervisor, yidan_public, yidan_platform;
revoke all on schema yidan from public;
alter default privileges in schema yidan revoke execute on functions from public;

-- Stamps the transaction: audience role, county, tenant, scope, user. EXECUTEs SET LOCAL (not set_config), because
-- only SET LOCAL reaches the nodes of a cluster. Once stamped, the transaction has left yidan_app and may not call
-- this again: a second stamp is refused by privilege.
create function yidan.stamp(p_role text, p_county int, p_tenant int, p_scope int[], p_user text) returns void
  language plpgsql as $$
begin
  if p_role is null or p_role not in
      ('yidan_member', 'yidan_county', 'yidan_supervisor', 'yidan_public', 'yidan_platform') then
    raise exception 'no such audience: %', coalesce(p_role, '(none)') using errcode = '42501';
  end if;
  if current_user <> session_user or coalesce(current_setting('yidan.county', true), '') <> '' then
    raise exception 'this transaction is already stamped' using errcode = '42501';
  end if;
  if p_county is null or (p_tenant is null and p_role <> 'yidan_public') then
    raise exception 'no tenant: nothing may be read or written' using errcode = '42501';
  end if;
  execute format('set local yidan.county = %L', p_county);
  execute format('set local yidan.tenant = %L', coalesce(p_tenant::text, ''));
  execute format('set local yidan.scope = %L', coalesce(p_scope, '{}')::text);
  execute format('set local yidan.user_name = %L', coalesce(p_user, ''));
  execute format('set local role %I', p_role);
end $$;
comment on function yidan.stamp is 'First statement of every transaction of the application.';
grant execute on function yidan.stamp to yidan_app;

-- Gives a table its kind: row-level security, policies, privileges, and the comment that says so.
--   OWN     its tenant reads and writes; the county reads; a supervisor reads what his scope names
--   SHARED  owner and counterparty read and write; the county reads and writes where it is one of the two
--   COUNTY  everybody of the county reads; justice bureau and county government write
--   GLOBAL  everybody reads; the platform writes
-- p_grants: what the writers may do ('insert, update' by default; 'insert' makes a table append-only;
-- 'insert, update, delete' where rows may go). p_published: also readable for the public (masked copies only).
create function yidan.install(p_kind text, p_table text, p_purpose text,
                              p_grants text default 'insert, update', p_published boolean default false)
  returns void language plpgsql as $$
declare
  county constant text := $c$county_id = nullif(current_setting('yidan.county', true), '')::int$c$;
  tenant constant text := $c$tenant_id = nullif(current_setting('yidan.tenant', true), '')::int$c$;
  party  constant text := replace(tenant, 'tenant_id =', 'counterparty_id =');
  scope  constant text := $c$tenant_id = any (coalesce(nullif(current_setting('yidan.scope', true), ''), '{}')::int[])$c$;
  own text; verb text;
begin
  execute format('alter table yidan.%I enable row level security', p_table);
  execute format('alter table yidan.%I force row level security', p_table);
  execute format('comment on table yidan.%I is %L', p_table, p_kind || ': ' || p_purpose);
  execute format('revoke all on yidan.%I from public', p_table);
  execute format('grant select on yidan.%I to yidan_member, yidan_county, yidan_supervisor, yidan_platform', p_table);
  execute format('grant insert, update, delete on yidan.%I to yidan_platform', p_table);
  if p_kind in ('OWN', 'SHARED') then
    own := format('(%s and %s)', county, tenant);
    if p_kind = 'SHARED' then
      own := format('(%s and (%s or %s))', county, tenant, party);
    end if;
    execute format('grant %s on yidan.%I to yidan_member, yidan_county', p_grants, p_table);
    execute format('create policy member_reads on yidan.%I for select to yidan_member using %s', p_table, own);
    execute format('create policy county_reads on yidan.%I for select to yidan_county using (%s)', p_table, county);
    execute format('create policy supervisor_reads on yidan.%I for select to yidan_supervisor using (%s and %s)',
                   p_table, county, scope);
    execute format('create policy inserts on yidan.%I for insert to yidan_member, yidan_county with check (%s and %s)',
                   p_table, county, tenant);
    execute format('create policy updates on yidan.%I for update to yidan_member, yidan_county using %s with check %s',
                   p_table, own, own);
    execute format('create policy deletes on yidan.%I for delete to yidan_member, yidan_county using (%s and %s)',
                   p_table, county, tenant);
    execute format('create policy platform on yidan.%I to yidan_platform using (%s and %s) with check (%s and %s)',
                   p_table, county, tenant, county, tenant);
  elsif p_kind = 'COUNTY' then
    execute format('grant %s on yidan.%I to yidan_county', p_grants, p_table);
    execute format('create policy everybody_reads on yidan.%I for select to yidan_member, yidan_supervisor using (%s)',
                   p_table, county);
    execute format('create policy county on yidan.%I to yidan_county using (%s) with check (%s)', p_table, county, county);
    execute format('create policy platform on yidan.%I to yidan_platform using (%s) with check (%s)',
                   p_table, county, county);
  elsif p_kind = 'GLOBAL' then
    execute format('grant select on yidan.%I to yidan_public', p_table);
    execute format('create policy everybody_reads on yidan.%I for select using (true)', p_table);
    execute format('create policy platform on yidan.%I to yidan_platform using (true) with check (true)', p_table);
  else
    raise exception 'a table is OWN, SHARED, COUNTY or GLOBAL, not %', p_kind;
  end if;
  if p_published then
    execute format('grant select on yidan.%I to yidan_public', p_table);
    execute format('create policy public_reads on yidan.%I for select to yidan_public using (%s)', p_table, county);
  end if;
end $$;
comment on function yidan.install is 'The only way to write a policy.';
revoke execute on function yidan.install from public;
