-- Scans that were kept before V152 did not say how many pages they have. A stored file is written once: what is counted
-- later stands beside it, once for each; none where it cannot be read.
create table counted_pages (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  hash text not null,
  pages int constraint counted_pages_some check (pages > 0),
  constraint counted_pages_pk primary key (county_id, id),
  constraint counted_pages_of_file foreign key (county_id, tenant_id, hash) references stored_file (county_id, tenant_id, hash),
  constraint counted_pages_once unique (county_id, tenant_id, hash)
);
select install('OWN', 'counted_pages', 'how many pages a PDF has that was kept before they were counted. Source: 临政发〔2023〕14号 一、九 第十五条', 'insert');
create index stored_file_uncounted on stored_file (county_id, tenant_id) where type = 'PDF' and pages is null;
