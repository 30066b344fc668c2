-- Discretion benchmarks: what a county fixes for an item, what was ticked in a case, what like cases got.
create table discretion_benchmark (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint benchmark_stage check (stage in ('DRAFT', 'PUBLISHED', 'REPLACED')),
  opened_on date not null,
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
  constraint benchmark_pk primary key (county_id, id),
  constraint benchmark_published check ((stage = 'DRAFT') = (published_on is null)),
  constraint benchmark_published_by_another check (published_by is null or published_by <> entered_by),
  constraint benchmark_replaced check ((stage = 'REPLACED') = (effective_until is not null))
);
create unique index benchmark_one_in_force on discretion_benchmark (county_id, item_id) where stage = 'PUBLISHED';
create index benchmark_by_item on discretion_benchmark (county_id, item_id, effective_from desc);
select install('COUNTY', 'discretion_benchmark', 'the discretion benchmark of an item. Source: 行政处罚法 第三十四条; 临政发〔2023〕14号 一、五 第七条、第九条');

create table discretion_assessment (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  case_id uuid not null,
  benchmark_id uuid not null,
  facts text not null,
  circumstances text not null,
  proposed text not null,
  chosen text not null,
  low numeric(14, 2),
  high numeric(14, 2),
  reasons text,
  assessed_by text not null,
  constraint assessment_pk primary key (county_id, id),
  constraint assessment_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint assessment_by_benchmark foreign key (county_id, benchmark_id) references discretion_benchmark (county_id, id),
  -- 临政发〔2023〕14号 一、五 第三条
  constraint assessment_departs_with_reasons check (proposed = chosen or reasons is not null)
);
create index assessment_by_case on discretion_assessment (county_id, case_id, noted_at desc);
select install('OWN', 'discretion_assessment', 'which grade the facts of a case lead to. Source: 临政发〔2023〕14号 一、五 第三条', 'insert');

create table penalty_precedent (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null,
  opened_on date not null,
  item_id int not null,
  grade text,
  party_kind text not null,
  kinds text not null,
  fine numeric(14, 2),
  mitigation text not null,
  constraint precedent_pk primary key (county_id, id)
);
create index precedent_by_item on penalty_precedent (county_id, item_id, opened_on desc);
select install('COUNTY', 'penalty_precedent', 'what a case got, without whose it was: belongs to the justice bureau. Source: 临政发〔2023〕14号 一、五 第四条', 'insert');
