-- A day of service that was noted wrongly is corrected by a further proof, which says which day stood before and why it was
-- wrong; the first proof stays. Source: 行政处罚法 第六十一条; 临政发〔2023〕14号 一、三 第八条.
alter table proof_of_service
  add column corrects_day date,
  add column corrected_why text,
  add constraint proof_of_service_corrects check ((corrects_day is null) = (corrected_why is null)
    and (corrects_day is null or (corrects_day <> served_on and btrim(corrected_why) <> '' and proof is not null)));
comment on column proof_of_service.corrects_day is 'the day that was noted before, where this proof corrects it';
