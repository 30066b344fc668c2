-- What is taken over is what was bound, of the parts that the file has: no other PDF of the body.
-- Source: 临政发〔2023〕14号 一、九 第四条、第十五条.
create table case_file_binding (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  file_id uuid not null,
  pdf_hash text not null constraint case_file_binding_hash check (pdf_hash ~ '^[0-9a-f]{64}$'),
  catalogue text not null,
  constraint case_file_binding_pk primary key (county_id, id),
  constraint case_file_binding_once unique (county_id, file_id, id),
  constraint case_file_binding_of_file foreign key (county_id, file_id) references case_file (county_id, id)
);
select install('OWN', 'case_file_binding', 'a case file bound into one PDF. Source: 临政发〔2023〕14号 一、九 第四条', 'insert');
