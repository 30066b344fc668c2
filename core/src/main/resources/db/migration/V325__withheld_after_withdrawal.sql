-- What was published and then changed may be kept from the public once it is withdrawn; nothing is withdrawn before it was
-- published: 行政处罚法 第四十八条第二款; 临政发〔2023〕14号 一、十二 第五条、第九条.
update enforcement_case set publication_withdrawn_on = published_on where publication_withdrawn_on < published_on;

alter table enforcement_case
  drop constraint case_published_or_withheld,
  add constraint case_published_or_withheld check (withheld_why is null or published_on is null
    or publication_withdrawn_on is not null),
  add constraint case_withdrawn_after_publication check (publication_withdrawn_on is null
    or (published_on is not null and publication_withdrawn_on >= published_on));
