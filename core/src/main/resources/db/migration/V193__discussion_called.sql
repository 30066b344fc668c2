-- Those who are called to discuss a case read it until it is decided. Source: 行政处罚法 第五十七条第二款; 临政发〔2023〕14号 一、四 第十五条.
alter table enforcement_case
  add column discussion_called text not null default '',
  add column discussion_meets_on date;

alter table enforcement_case
  add constraint case_discussion_called check (discussion_meets_on is null or (discussion_required and discussion_called <> ''));
