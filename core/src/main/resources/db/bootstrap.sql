-- Run once per cluster by its superuser; running it again changes nothing.
-- Passwords are set apart from this file (ALTER ROLE … PASSWORD), from the environment.
do $$
declare r text;
begin
  foreach r in array array['yidan_owner', 'yidan_app', 'yidan_member', 'yidan_county', 'yidan_supervisor',
                           'yidan_public', 'yidan_platform'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I', r);
    end if;
  end loop;
end $$;

-- Owns the tables and runs migrations. BYPASSRLS, or its own data migrations would touch 0 rows silently.
alter role yidan_owner login bypassrls nosuperuser nocreatedb nocreaterole;
-- The application's only login: no privilege of its own, it must stamp itself into an audience.
alter role yidan_app login noinherit nobypassrls nosuperuser nocreatedb nocreaterole;
-- Audiences: nobody logs in as one.
alter role yidan_member nologin nobypassrls;
alter role yidan_county nologin nobypassrls;
alter role yidan_supervisor nologin nobypassrls;
alter role yidan_public nologin nobypassrls;
alter role yidan_platform nologin nobypassrls;
grant yidan_member, yidan_county, yidan_supervisor, yidan_public, yidan_platform to yidan_app;

alter role yidan_owner set search_path = yidan;
alter role yidan_app set search_path = yidan;
