-- Which files belong to what: photos and recordings of a piece of evidence, of goods, of an inspection.
create table attachment (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  dossier_id uuid not null,
  piece_id uuid not null,
  hash text not null,
  name text not null,
  type text not null,
  bytes bigint not null,
  attached_by text not null,
  constraint attachment_pk primary key (county_id, id),
  constraint attachment_is_stored foreign key (county_id, tenant_id, hash) references stored_file (county_id, tenant_id, hash),
  constraint attachment_once unique (county_id, dossier_id, piece_id, hash)
);
create index attachment_of_tenant on attachment (county_id, tenant_id, noted_at);
select install('OWN', 'attachment', 'a file of a piece of evidence, of goods, of an inspection; never taken away. Source: 临政发〔2023〕14号 一、三 第二十条; 行政处罚法 第四十七条', 'insert');
