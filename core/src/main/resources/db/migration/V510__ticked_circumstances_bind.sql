-- Beside a penalty stands from which of the benchmark's lists of circumstances something was ticked, and which lists there are: a
-- penalty that is lighter, mitigated or heavier without one of that kind, or none of it with one, says why; what goes below the
-- range without a listed circumstance names the article by which it does. Null where no benchmark was gone by, and of what was
-- weighed before. Source: 临政发〔2023〕14号 一、五 第九条（三）至（六）; 行政处罚法 第三十二条.
alter table enforcement_case
  add column assessed_ticked text,
  add column assessed_listed text,
  add constraint case_ticked_and_listed check ((assessed_ticked is null) = (assessed_listed is null)),
  add constraint case_departs_from_ticked check (assessed_ticked is null or discretion_reasons is not null
    or coalesce(assessed_ticked = case mitigation when 'NONE' then '' else mitigation end
      or assessed_ticked = '' and position(mitigation in assessed_listed) = 0, false)),
  add constraint case_mitigated_by_article check (assessed_ticked is null
    or coalesce(mitigation <> 'MITIGATED' or position('MITIGATED' in assessed_ticked) > 0
      or discretion_reasons ~ '第[^第条]{1,12}条', false));
comment on column enforcement_case.assessed_ticked is 'of which kinds are the circumstances that were ticked (LIGHTER, HEAVIER, MITIGATED, NONE), with a blank between them. Source: 临政发〔2023〕14号 一、五 第九条（三）至（六）';
comment on column enforcement_case.assessed_listed is 'for which of these kinds the benchmark has a list. Source: 临政发〔2023〕14号 一、五 第九条（三）至（六）';
