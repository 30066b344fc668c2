-- What proves how a decision was carried out, what shows how a wrong was put right, and what is not for everybody's eyes: each with
-- its kind, by which it finds its place in the file of its case. The files themselves are attachments that name the row.
-- Source: 临政发〔2023〕14号 一、九 第九条（二）12, 22, 第十条 7, 8.
create table case_voucher (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  noted_at timestamptz not null,
  case_id uuid not null,
  kind text not null constraint case_voucher_kind check (kind in
    ('PAYMENT', 'HAND_IN', 'PERFORMANCE', 'DEFERRAL', 'STAY', 'REFUND', 'RECTIFICATION', 'INSTRUCTION', 'UNDISCLOSED')),
  words text not null constraint case_voucher_words check (btrim(words) <> ''),
  why text,
  noted_by text not null,
  filed boolean not null default false,
  constraint case_voucher_pk primary key (county_id, id),
  constraint case_voucher_of_case foreign key (county_id, case_id) references enforcement_case (county_id, id),
  constraint case_voucher_undisclosed_why check (kind <> 'UNDISCLOSED' or coalesce(btrim(why) <> '', false)),
  constraint dossier_not_filed foreign key (county_id, case_id, filed)
    references enforcement_case (county_id, id, archived) deferrable initially deferred
);
create index case_voucher_by_case on case_voucher (county_id, case_id);
comment on column case_voucher.why is 'why it is not to be public. Source: 临政发〔2023〕14号 一、九 第十条 8';
select install('OWN', 'case_voucher', 'what is attached to a case beside its evidence and its papers. Source: 临政发〔2023〕14号 一、九 第九条（二）12, 22, 第十条', 'insert');
select admit('case_voucher', 'not filed');
select freeze('case_voucher', 'filed');
-- That its case is filed is all that changes.
grant update (filed) on case_voucher to yidan_member, yidan_county;
