-- An item may print the ranges of several articles and conducts: a fine names the one by which it fines, and is told so.
-- Source: 临政发〔2023〕13号 附件1 第11、12项，附件2 第53项; 行政处罚法 第四十四条、第五十九条（三）.
alter table enforcement_case
  add column fine_provision text,
  add column serious_why text,
  add column noticed_provision text,
  add constraint case_fined_as_told check (ruling_kind is distinct from 'PENALTY' or procedure = 'SUMMARY' or ruling_revoked
    or noticed_provision is null or fine is null or coalesce(fine_provision = noticed_provision, false));
comment on column enforcement_case.fine_provision is 'the printed article and conduct by which it fines. Source: 行政处罚法 第五十九条（三）';
comment on column enforcement_case.serious_why is '情节严重: the facts. Source: 临政发〔2023〕13号 附件1 第12项';
