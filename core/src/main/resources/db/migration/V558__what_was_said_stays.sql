-- What the party said stays with its answer when it speaks again or is told or demanded anew, and so does the day of a
-- hearing that was held. Source: 行政处罚法 第四十五条、第六十二条、第六十三条; 行政强制法 第三十六条.
alter table enforcement_case
  add column statements_before text,
  add column hearing_held_before date,
  add column demand_statements_before text;
comment on column enforcement_case.statements_before is
  'what the party said before its last statement or before it was told anew, each with its answer, as JSON. Source: 行政处罚法 第四十五条';
comment on column enforcement_case.hearing_held_before is
  'day of a hearing held before the party was told anew. Source: 行政处罚法 第六十三条';
comment on column enforcement_case.demand_statements_before is
  'what the party said to the demand before its last statement or an earlier demand, each with its answer, as JSON. Source: 行政强制法 第三十六条';
