-- A piece of evidence is found true only where there is something to look at: the paper that it was written down in, or a file
-- that shows it. Source: 行政处罚法 第四十六条、第四十七条; 临政发〔2023〕14号 一、九 第十三条.
alter table evidence add column shown_by text;
comment on column evidence.shown_by is 'hash of a file that shows it. Source: 行政处罚法 第四十七条';
update evidence e set shown_by = (select min(a.hash) from attachment a
    where a.county_id = e.county_id and a.dossier_id = e.case_id and a.piece_id = e.id)
  where stage = 'VERIFIED' and record_id is null and not filed;
alter table evidence
  add constraint evidence_shown foreign key (county_id, case_id, id, shown_by)
    references attachment (county_id, dossier_id, piece_id, hash) deferrable initially deferred,
  -- Not valid: before that rule a piece was found true without either.
  add constraint evidence_proved_by_something check (stage <> 'VERIFIED' or record_id is not null or shown_by is not null) not valid;
