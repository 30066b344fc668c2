-- A file knows how many pages it has, so that a catalogue can say where it begins; none where it is no readable PDF.
alter table stored_file add column pages int constraint stored_file_pages check (pages > 0);

-- A draft that is not needed any more stays, says why, and is never issued. Source: 临政发〔2023〕14号 一、三 第二十条.
alter table official_document
  add column discarded_by text,
  add column discarded_why text,
  drop constraint official_document_stage,
  drop constraint official_document_issued_by_somebody,
  drop constraint official_document_draft_without_number,
  add constraint official_document_stage check (stage in ('DRAFT', 'ISSUED', 'VOIDED', 'DISCARDED')),
  add constraint official_document_issued_by_somebody
    check (stage in ('DRAFT', 'DISCARDED') or (issued_at is not null and issued_by is not null)),
  add constraint official_document_draft_without_number
    check (stage not in ('DRAFT', 'DISCARDED') or (number_ordinal is null and issued_at is null)),
  add constraint official_document_discarded_for_a_reason
    check ((stage = 'DISCARDED') = (discarded_by is not null) and (discarded_by is null) = (discarded_why is null));
