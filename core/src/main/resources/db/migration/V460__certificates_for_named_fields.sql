-- A certificate is for the fields of named guiding departments, or, chosen as such, for everything on the list of the body.
-- Source: 临政发〔2023〕14号 一、七 第三条、第五条.
alter table staff_member add column certificate_fields text;
comment on column staff_member.certificate_fields is
  '执法类型: names of guiding departments, one to a line, or ALL (综合行政执法); null where what was noted names none: valid for nothing. Source: 临政发〔2023〕14号 一、七 第三条、第五条';
comment on column staff_member.certificate_field is
  'what was noted of the field before it was chosen from the directory and names no department of it; null otherwise';

update staff_member set certificate_fields = 'ALL', certificate_field = null
  where regexp_replace(certificate_field, '\s', '', 'g') in ('综合', '综合执法', '综合行政执法');

-- Every part has to be a department's name or alias, or nothing is read out of it.
update staff_member person set certificate_fields = said.departments, certificate_field = null
  from (select one.county_id, one.id, string_agg(distinct department.name, E'\n') as departments,
               count(*) as parts, count(department.name) as named
          from staff_member one
          cross join lateral regexp_split_to_table(regexp_replace(one.certificate_field, '\s', '', 'g'), '[、，,；;]') as part
          left join guiding_department department
            on department.county_id = one.county_id and department.stage = 'IN_USE'
            and (department.name = part or part = any (string_to_array(department.aliases, E'\n')))
         where one.certificate_field is not null
         group by one.county_id, one.id) said
  where person.county_id = said.county_id and person.id = said.id and said.parts = said.named;

alter table staff_member add constraint staff_certificate_for_something
  check (certificate_number is null or coalesce(certificate_fields, certificate_field, '') <> '');

-- Rosters that are being entered: the word for everything is a choice there, too.
update onboarding set roster = regexp_replace(roster, '("certificateField"\s*:\s*)"综合(行政)?(执法)?"', '\1"ALL"', 'g')
  where roster like '%"综合%';
