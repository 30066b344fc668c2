-- The handing over of a paper and the service of a demand can be filmed where a list says so; the rule itself asks for
-- neither. Source: 临政发〔2023〕14号 一、三 第七条、第八条.
insert into filming_point (step, duty, words, content, manner, ordinal, article_ref)
select p.step, 'MAY', p.words, s.content, s.manner, p.ordinal, 'linyi-14:1.3#8'
from filming_point s
cross join (values
  ('DIRECT_SERVICE', '直接送达执法文书', 11),
  ('DEMAND', '送达催告书', 12)) as p (step, words, ordinal)
where s.step = 'SERVICE';
update filming_point set ordinal = 13 where step = 'OTHER';

alter table recording
  drop constraint recording_papers_of_service,
  add constraint recording_papers_of_service check (papers is null
    or (step in ('SERVICE', 'DIRECT_SERVICE', 'DEMAND') and btrim(papers) <> ''));
