-- A body's own benchmarks: what it refines of the county's; and what the public reads says who issued it.
create table refined_benchmark (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint refined_stage check (stage in ('DRAFT', 'PUBLISHED', 'REPLACED')),
  opened_on date not null,
  base_id uuid not null,
  item_id int not null,
  item_name text not null,
  document text not null,
  effective_from date not null,
  effective_until date,
  grades text not null,
  circumstances text not null,
  entered_by text not null,
  published_by text,
  published_on date,
  constraint refined_pk primary key (county_id, id),
  constraint refined_of_county foreign key (county_id, base_id) references discretion_benchmark (county_id, id),
  constraint refined_published check ((stage = 'DRAFT') = (published_on is null)),
  constraint refined_published_by_another check (published_by is null or published_by <> entered_by),
  constraint refined_replaced check ((stage = 'REPLACED') = (effective_until is not null))
);
create unique index refined_one_in_force on refined_benchmark (county_id, tenant_id, item_id) where stage = 'PUBLISHED';
create index refined_by_base on refined_benchmark (county_id, tenant_id, base_id, effective_from desc);
select install('OWN', 'refined_benchmark', 'what a body refines of the county''s benchmark. Source: 行政处罚法 第三十四条; 交政办发〔2024〕6号 二（三）');

alter table discretion_assessment add column refined_id uuid;
alter table discretion_assessment add constraint assessment_by_refinement
  foreign key (county_id, refined_id) references refined_benchmark (county_id, id);

alter table published_benchmark add column issuer text;
alter table published_benchmark add column base_id uuid;
update published_benchmark as p set issuer = o.name from organisation as o where o.county_id = p.county_id and o.tenant_id = p.tenant_id;
alter table published_benchmark alter column issuer set not null;
