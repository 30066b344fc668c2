-- Each service that must be filmed has its own recording, or its own explanation, unless one recording says that it shows
-- several papers. What was used for services before this names none. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十一条（四）.
alter table recording
  add column papers text,
  add constraint recording_papers_of_service check (papers is null or (step = 'SERVICE' and btrim(papers) <> ''));
comment on column recording.papers is 'ids of the papers whose service it shows, with a blank between them; null until it is used for one';
