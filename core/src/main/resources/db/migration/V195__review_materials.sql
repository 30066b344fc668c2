-- What was handed in for a legal review. A reviewer of another body reads papers and files of the case by these rows only, as
-- long as he is their counterparty; the contents stay their owner's.
create table review_material (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  counterparty_id int,
  noted_at timestamptz not null,
  review_id uuid not null,
  case_id uuid not null,
  place int not null,
  title text not null,
  document_id uuid,
  hash text,
  type text not null,
  filed boolean not null default false,
  constraint review_material_pk primary key (county_id, id),
  constraint review_material_of_review foreign key (county_id, review_id) references legal_review (county_id, id),
  constraint dossier_not_filed foreign key (county_id, case_id, filed)
    references enforcement_case (county_id, id, archived) deferrable initially deferred,
  constraint review_material_of_document foreign key (county_id, document_id) references official_document (county_id, id),
  constraint review_material_stored foreign key (county_id, tenant_id, hash) references stored_file (county_id, tenant_id, hash),
  constraint review_material_paper_or_file check ((document_id is null) <> (hash is null)),
  constraint review_material_place_once unique (county_id, review_id, place)
);
select install('SHARED', 'review_material', 'a paper or file handed in for a legal review. Source: 临政发〔2023〕14号 一、四 第十条', 'insert');
select admit('review_material', 'not filed');
select freeze('review_material', 'filed');
-- That the access ends, and that its case is filed, is all that changes.
grant update (counterparty_id, filed) on review_material to yidan_member, yidan_county;

create index legal_review_access on legal_review (county_id, tenant_id, granted_until) where counterparty_id is not null;
