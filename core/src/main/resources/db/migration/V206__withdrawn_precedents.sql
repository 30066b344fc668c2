-- What was noted before rows had marks is withdrawn by naming the row; the county may withdraw any, with its reason.
-- Source: 临政发〔2023〕14号 一、五 第四条.
alter table penalty_precedent
  add column withdraws uuid,
  add column reason text,
  add constraint precedent_withdraws check (withdraws is null or stage = 'WITHDRAWN'),
  add constraint precedent_withdraws_one foreign key (county_id, withdraws) references penalty_precedent (county_id, id);
create unique index precedent_withdrawn_once on penalty_precedent (county_id, withdraws) where withdraws is not null;
