-- What was left or put up after a case was closed may be filmed: its recording is stored before the file is taken over.
-- Source: 临政发〔2023〕14号 一、三 第十一条（四）、第十七条; 一、九 第三条.
alter table enforcement_case add column late_recordings_open int not null default 0;
comment on column enforcement_case.late_recordings_open is 'recordings of services after the closing that are neither stored nor explained. Source: 临政发〔2023〕14号 一、三 第十七条';
alter table enforcement_case
  add constraint case_late_recordings_counted check (late_recordings_open >= 0),
  add constraint case_archived_with_recordings_stored check (stage <> 'ARCHIVED' or late_recordings_open = 0);
