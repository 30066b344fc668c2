-- What the party says to the demand is recorded and answered before the court is asked; the court is asked once.
-- Source: 行政强制法 第三十六条、第五十三条、第五十四条.
alter table enforcement_case
  add column demand_statement text,
  add column demand_statement_adopted boolean,
  add column demand_answer text,
  add constraint case_demand_answered check ((demand_statement_adopted is null) = (demand_answer is null)
    and (demand_answer is null or demand_statement is not null)),
  add constraint case_court_after_answer check (court_applied_on is null or demand_statement is null
    or coalesce(not demand_statement_adopted, false));
