-- Why a paper could not reach its party in one manner is what it rests on that it is left behind or announced: each attempt is
-- recorded when it has failed, with what shows it, and told by the proof of the service that follows.
-- Source: 朔政办发〔2019〕38号 第三十条、第三十三条; 行政处罚法 第六十一条.
create table failed_service (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  dossier_id uuid not null,
  paper_id uuid not null,
  issued_on date not null,
  manner text not null constraint failed_service_not_announced check (manner <> 'PUBLIC_NOTICE'),
  tried_on date not null,
  place text not null constraint failed_service_place check (btrim(place) <> ''),
  tried_by text not null constraint failed_service_tried_by check (btrim(tried_by) <> ''),
  why text not null constraint failed_service_why check (btrim(why) <> ''),
  noted_by text not null,
  filed boolean not null default false,
  constraint failed_service_pk primary key (county_id, id),
  constraint failed_service_of_paper foreign key (county_id, paper_id) references official_document (county_id, id),
  constraint failed_service_after_issue check (tried_on >= issued_on),
  constraint dossier_not_filed foreign key (county_id, dossier_id, filed)
    references dossier_intake (county_id, dossier_id, filed) deferrable initially deferred
);
create index failed_service_by_dossier on failed_service (county_id, dossier_id, noted_at);
comment on column failed_service.tried_by is 'the officers, or who carried it for them. Source: 朔政办发〔2019〕38号 第三十三条';
comment on column failed_service.why is 'what kept it from reaching the party. Source: 朔政办发〔2019〕38号 第三十三条';
select install('OWN', 'failed_service', 'an attempt to serve a paper that failed. Source: 朔政办发〔2019〕38号 第三十条、第三十三条', 'insert');
select admit('failed_service', 'not filed');
select freeze('failed_service', 'filed');
-- That its dossier is filed is all that changes.
grant update (filed) on failed_service to yidan_member, yidan_county;
