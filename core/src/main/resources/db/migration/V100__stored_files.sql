create table stored_file (
  county_id int not null,
  tenant_id int not null,
  hash text not null constraint stored_file_hash check (hash ~ '^[0-9a-f]{64}$'),
  bytes bigint not null constraint stored_file_not_empty check (bytes > 0),
  type text not null,
  name text not null constraint stored_file_name_is_no_path check (name !~ '[/\\]'),
  stored_at timestamptz not null,
  stored_by text not null,
  constraint stored_file_pk primary key (county_id, tenant_id, hash)
);
create index stored_file_by_time on stored_file (county_id, tenant_id, stored_at);
select install('OWN', 'stored_file', 'a file of a tenant by the SM3 hash of its content, which lies in the folder of the tenant; written once. Source: 临政发〔2023〕14号 一、三', 'insert');
