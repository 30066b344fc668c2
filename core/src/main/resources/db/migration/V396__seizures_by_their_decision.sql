-- Two measures at one place on one day are two: each knows the decision that was handed over with it, and what was filmed of it
-- says which one it shows. Source: 行政强制法 第二十四条; 临政发〔2023〕14号 一、三 第十条.
alter table seizure
  add column decision_id uuid,
  add column decision_number text,
  add constraint seizure_by_its_decision foreign key (county_id, decision_id) references official_document (county_id, id)
    deferrable initially deferred,
  add constraint seizure_decision_has_number check ((decision_id is null) = (decision_number is null)),
  add constraint seizure_decision_once unique (county_id, decision_id);
comment on column seizure.decision_id is 'the decision that was handed over on the spot. Source: 行政强制法 第二十四条';
comment on column seizure.decision_number is 'its number, by which people tell the measure from others. Source: 行政强制法 第二十四条';
update seizure s set decision_id = d.paper_id, decision_number = d.paper_number from measure_disclosure d
  where d.county_id = s.county_id and d.seizure_id = s.id and d.form = 'SEIZURE_DECISION';

alter table recording
  add column seizure_id uuid,
  add constraint recording_of_seizure foreign key (county_id, seizure_id) references seizure (county_id, id)
    deferrable initially deferred,
  add constraint recording_of_seizure_in_its_case check (seizure_id is null or case_id is not null);
comment on column recording.seizure_id is 'the measure that it shows; null where it shows none, or nobody has said which. Source: 临政发〔2023〕14号 一、三 第十条';
