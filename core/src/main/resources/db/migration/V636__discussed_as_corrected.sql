-- What was discussed before a correction that the review asked for was another draft: it is discussed again, on that day or later.
-- Source: 临政发〔2023〕14号 一、四 第十五条; 行政处罚法 第五十七条第二款.
alter table enforcement_case
  add column discussion_corrected_on date,
  add constraint case_discussed_as_corrected check (ruling_revoked or discussed_on is null
    or discussion_corrected_on is null or discussed_on >= discussion_corrected_on);
comment on column enforcement_case.discussion_corrected_on is 'when what would be decided was last corrected as the legal review asks; null where it never was. Source: 临政发〔2023〕14号 一、四 第十五条';
