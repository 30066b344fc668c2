-- What a case is about is corrected as the investigation finds it, and nobody is punished for what prescription covers by that.
-- Source: 行政处罚法 第三十六条、第四十条.
alter table enforcement_case
  add column conduct_corrections text,
  add column punishable_from date,
  add constraint case_not_prescribed check (ruling_kind is distinct from 'PENALTY' or ruling_revoked or punishable_from is null
    or coalesce(conduct_to, conduct_from) >= punishable_from);
comment on column enforcement_case.conduct_corrections is 'what the case said before, when that was corrected and why. Source: 行政处罚法 第四十条';
comment on column enforcement_case.punishable_from is 'the first day whose conduct is still punished, by the term in force on its discovery; null where it was opened before this was kept. Source: 行政处罚法 第三十六条';
