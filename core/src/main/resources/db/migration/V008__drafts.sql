create table draft (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  user_name text not null,
  act text not null,
  input text not null,
  at timestamptz not null,
  constraint draft_pk primary key (county_id, id)
);
select install('OWN', 'draft', 'what a person has typed into an act''s form and not yet handed in; the id is made of person, act and dossier. Source: 临政发〔2023〕14号 一、三 (全过程记录 begins when the act is handed in, not before)', 'insert, update, delete');
