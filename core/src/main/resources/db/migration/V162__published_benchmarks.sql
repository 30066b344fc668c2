-- Benchmarks are open to the public: each published version is copied, earlier ones stay readable.
create table published_benchmark (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint published_benchmark_stage check (stage in ('PUBLISHED', 'REPLACED')),
  opened_on date not null,
  item int not null,
  item_name text not null,
  document text not null,
  effective_from date not null,
  effective_until date,
  grades text not null,
  circumstances text not null,
  published_at timestamptz not null,
  constraint published_benchmark_pk primary key (county_id, id),
  constraint published_benchmark_replaced check ((stage = 'REPLACED') = (effective_until is not null))
);
create index published_benchmark_by_item on published_benchmark (county_id, item, effective_from desc);
select install('OWN', 'published_benchmark', 'one published version of a discretion benchmark. Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第六条', 'insert, update', true);

insert into published_benchmark (county_id, id, tenant_id, stage, opened_on, item, item_name, document, effective_from,
                                 effective_until, grades, circumstances, published_at)
select county_id, id, tenant_id, stage, published_on, item_id, item_name, document, effective_from, effective_until, grades,
       circumstances, published_on::timestamp at time zone 'Asia/Shanghai'
from discretion_benchmark where stage in ('PUBLISHED', 'REPLACED');
