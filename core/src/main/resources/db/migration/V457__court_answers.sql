-- What the court says to an application to enforce: taken up or not, to be enforced or not; against a no the higher court may
-- be asked. Source: 行政强制法 第五十六条至第五十八条.

alter table enforcement_case
  add column court_answer text,
  add column court_answered_on date,
  add column court_ruling text,
  add column higher_court_until date,
  add column higher_court_asked_on date,
  add column higher_court_pending boolean not null default false;
comment on column enforcement_case.court_answer is 'what the court said last to the application that stands. Source: 行政强制法 第五十六条至第五十八条';
comment on column enforcement_case.court_ruling is 'number of that ruling';
comment on column enforcement_case.higher_court_until is 'last day on which the higher court may be asked. Source: 行政强制法 第五十六条第二款、第五十八条第三款';

alter table enforcement_case
  add constraint case_court_answer check (court_answer in ('TAKEN_UP', 'NOT_TAKEN_UP', 'TO_BE_ENFORCED', 'NOT_TO_BE_ENFORCED')),
  add constraint case_court_answered check ((court_answer is null) = (court_answered_on is null)
    and (court_answer is null) = (court_ruling is null)
    and (court_answer is null or coalesce(court_answered_on >= court_applied_on, false))),
  add constraint case_higher_court_in_time check ((higher_court_asked_on is null or court_answer is not null)
    and (not higher_court_pending or coalesce(court_answer in ('NOT_TAKEN_UP', 'NOT_TO_BE_ENFORCED')
      and higher_court_asked_on between court_answered_on and higher_court_until, false)));
