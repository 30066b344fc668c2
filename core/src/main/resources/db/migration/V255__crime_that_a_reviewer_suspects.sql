-- What a reviewer has called a crime is decided on by the head, who refers it or refuses to with reasons: no other decision and no
-- end of the case takes its place, whatever has happened to the opinion meanwhile. And a review that was asked for is needed.
-- Source: 行政处罚法 第二十七条、第五十七条（四）、第五十八条; 行政执法机关移送涉嫌犯罪案件的规定 第十一条; 临政发〔2023〕14号 一、四 第十一条.
alter table enforcement_case add column review_suspects_crime boolean not null default false;
comment on column enforcement_case.review_suspects_crime is 'a reviewer has said that it is a crime, and the head has not decided on it. Source: 行政处罚法 第二十七条';
update enforcement_case set review_suspects_crime = true where review_opinion = 'TRANSFER' and ruling_kind is null;
update enforcement_case set review_required = true where review_id is not null and ruling_kind is null and not review_required;
alter table enforcement_case add constraint case_suspected_crime_decided_on
  check (not review_suspects_crime or ruling_kind is null or ruling_kind = 'TRANSFERRED');
