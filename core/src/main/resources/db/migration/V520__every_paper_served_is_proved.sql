-- Not the papers of cases alone leave a proof behind: those of executions and inspections are held by the same rules. A proof is of
-- a dossier, as papers and files are; what takes nothing in any more takes no proof in either.
-- Source: 行政处罚法 第六十一条; 行政强制法 第三十八条; 朔政办发〔2019〕38号 第三十条、第三十三条; 临政发〔2023〕14号 一、九 第五条.
alter table proof_of_service rename column case_id to dossier_id;
alter index proof_of_service_by_case rename to proof_of_service_by_dossier;

insert into dossier_intake (county_id, dossier_id, tenant_id, filed)
  select county_id, dossier_id, tenant_id, bool_or(filed) from proof_of_service group by county_id, dossier_id, tenant_id
  on conflict do nothing;

alter table enforcement add constraint enforcement_of_its_case unique (county_id, id, case_id);

alter table proof_of_service
  drop constraint proof_of_service_of_case,
  drop constraint dossier_not_filed,
  add constraint dossier_not_filed foreign key (county_id, dossier_id, filed)
    references dossier_intake (county_id, dossier_id, filed) deferrable initially deferred,
  add column consent_of uuid,
  add column consent_dossier uuid generated always as (coalesce(consent_of, dossier_id)) stored,
  -- What the party has confirmed in a case holds for the executions of that case, and for nothing else.
  add constraint proof_of_service_agreed_in_its_case foreign key (county_id, dossier_id, consent_of)
    references enforcement (county_id, id, case_id),
  drop constraint proof_of_service_agreed,
  add constraint proof_of_service_agreed foreign key (county_id, consent_dossier, consent_id)
    references service_consent (county_id, dossier_id, id) deferrable initially deferred;
comment on column proof_of_service.dossier_id is 'the case, execution or inspection whose paper was served';
comment on column proof_of_service.consent_of is 'of an execution: its case, where the confirmation lies there; else null. Source: 行政处罚法 第六十一条第二款';
