-- Nothing is added to a case once its file is taken over, in whatever table. A row says by "filed" whether its dossier is
-- closed; a key that names the dossier together with that answer can be written only while both say the same, and no row
-- is written as filed from the start. The answers change together in the act that takes the file over, so that the key is
-- looked at when it is done. No trigger, no policy that asks another table, no cascade: each key starts with the county.

-- Beside install and freeze: rows of which the condition holds cannot be written in the first place.
create function admit(p_table text, p_condition text) returns void language plpgsql as $$
begin
  execute format('create policy admitted on yidan.%I as restrictive for insert to yidan_member, yidan_county, yidan_platform'
                 || ' with check (%s)', p_table, p_condition);
end $$;
comment on function admit is 'Rows for which the condition does not hold cannot be written, by nobody.';
revoke execute on function admit from public;

alter table enforcement_case
  add column archived boolean not null generated always as (stage = 'ARCHIVED') stored,
  add constraint enforcement_case_open_or_archived unique (county_id, id, archived);

do $$
declare
  t text;
begin
  foreach t in array array['evidence', 'case_withdrawal', 'discussion_opinion', 'proof_of_service', 'case_payment',
                           'discretion_assessment', 'evidence_preservation', 'seizure', 'appraisal', 'recording',
                           'legal_review', 'custody_item', 'enforcement'] loop
    if t <> 'evidence' then
      execute format('alter table yidan.%I add column filed boolean not null default false', t);
      execute format('grant update (filed) on yidan.%I to yidan_member, yidan_county', t);
    end if;
    execute format('update yidan.%I r set filed = true from yidan.enforcement_case c'
                   || ' where c.county_id = r.county_id and c.id = r.case_id and c.archived and not r.filed', t);
    execute format('alter table yidan.%I add constraint dossier_not_filed foreign key (county_id, case_id, filed)'
                   || ' references yidan.enforcement_case (county_id, id, archived) deferrable initially deferred', t);
    perform admit(t, 'not filed');
    -- The ledger of goods and an execution go on after the case; everything else of it is over.
    if t not in ('evidence', 'custody_item', 'enforcement') then
      perform freeze(t, 'filed');
    end if;
  end loop;
end $$;

-- Documents and files belong to dossiers of many kinds: one row says of each whether it still takes them in.
create table dossier_intake (
  county_id int not null,
  dossier_id uuid not null,
  tenant_id int not null,
  filed boolean not null default false,
  constraint dossier_intake_pk primary key (county_id, dossier_id),
  constraint dossier_intake_open_or_filed unique (county_id, dossier_id, filed)
);
select install('OWN', 'dossier_intake', 'whether a dossier still takes in documents and files. Source: 临政发〔2023〕14号 一、九 第五条; 四、九 档案管理制度 第六条');
select freeze('dossier_intake', 'filed');
select admit('dossier_intake', 'not filed');

insert into dossier_intake (county_id, dossier_id, tenant_id, filed)
  select p.county_id, p.dossier_id, p.tenant_id, coalesce(bool_or(c.archived), false)
  from (select county_id, dossier_id, tenant_id from official_document
        union select county_id, dossier_id, tenant_id from attachment) p
  left join enforcement_case c on c.county_id = p.county_id and c.id = p.dossier_id
  group by p.county_id, p.dossier_id, p.tenant_id;

alter table attachment add column filed boolean not null default false;
grant update (filed) on attachment to yidan_member, yidan_county;
update official_document p set filed = true from dossier_intake i
  where i.county_id = p.county_id and i.dossier_id = p.dossier_id and i.filed and not p.filed;
update attachment p set filed = true from dossier_intake i
  where i.county_id = p.county_id and i.dossier_id = p.dossier_id and i.filed;
alter table official_document add constraint dossier_not_filed foreign key (county_id, dossier_id, filed)
  references dossier_intake (county_id, dossier_id, filed) deferrable initially deferred;
alter table attachment add constraint dossier_not_filed foreign key (county_id, dossier_id, filed)
  references dossier_intake (county_id, dossier_id, filed) deferrable initially deferred;
create index attachment_of_dossier on attachment (county_id, dossier_id);
select admit('official_document', 'not filed');
select admit('attachment', 'not filed');
select freeze('attachment', 'filed');
