-- Like cases are those of the same item and the same grade, however many of another grade came since.
-- Source: 临政发〔2023〕14号 一、五 第四条.
create index precedent_by_grade on penalty_precedent (county_id, item_id, grade, opened_on desc, id desc)
  where grade is not null;
create index case_by_grade on enforcement_case (
  county_id, tenant_id, item_id, discretion_grade, decided_on desc, id desc) where discretion_grade is not null;
