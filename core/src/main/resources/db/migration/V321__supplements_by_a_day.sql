-- What a reviewer misses is handed in by a day that he sets. Where it was asked for before there was none.
-- Source: 临政发〔2023〕14号 一、四 第十四条; 朔州市重大行政执法决定法制审核实施办法 第十条.
alter table legal_review
  add column supplement_until date,
  add constraint legal_review_supplement_by_a_day check (supplements = 0 or supplement_until > opened_on) not valid;
comment on column legal_review.supplement_until is 'the last day for handing in what is missing, set by the reviewer. Source: 朔州市重大行政执法决定法制审核实施办法 第十条';
