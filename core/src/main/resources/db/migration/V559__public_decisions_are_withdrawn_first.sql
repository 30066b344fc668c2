-- What the public still reads is a decision of the case: nothing is decided anew before that is withdrawn.
-- Source: 行政处罚法 第四十八条第二款; 临政发〔2023〕14号 一、十二 第九条.
alter table enforcement_case
  add constraint case_public_has_a_decision check (published_on is null or publication_withdrawn_on is not null
    or ruling_kind is not null);
