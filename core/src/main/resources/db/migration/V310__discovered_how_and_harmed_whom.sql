-- A day of discovery before the proposal is told by its lead, or says how it came about; the longer prescription names
-- what the conduct concerned and the harm that came of it.
-- Source: 行政处罚法 第三十六条.
alter table enforcement_case
  add column discovered_how text,
  add column grave_harm text constraint case_harm_kinds check (grave_harm in ('LIFE_AND_HEALTH', 'FINANCIAL_SAFETY')),
  add column grave_facts text,
  -- What was opened before this asked for neither.
  add constraint case_discovery_told check (discovered_on >= opened_on or lead_dossier_id is not null or discovered_how is not null) not valid,
  add constraint case_harm_told check (grave = (grave_harm is not null) and grave = (grave_facts is not null)) not valid;
