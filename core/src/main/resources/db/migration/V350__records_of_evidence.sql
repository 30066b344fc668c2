-- What was written down in a record proves nothing before the record is signed. Source: 临政发〔2023〕14号 四、八 第十二条.
alter table evidence
  add column record_id uuid,
  add constraint evidence_written_down foreign key (county_id, record_id)
    references official_document (county_id, id) deferrable initially deferred;
comment on column evidence.record_id is 'the record that it was written down in. Source: 临政发〔2023〕14号 四、八 第十二条';
