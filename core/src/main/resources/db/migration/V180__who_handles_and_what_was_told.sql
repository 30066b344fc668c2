-- Who has withdrawn from a case has no part in it any more; what was proved after the notice must be told before it counts.
-- Source: 行政处罚法 第四十三条、第四十四条、第六十四条（四）; 临政发〔2023〕14号 一、四 第八条、第十六条，一、五 第三条（四）.
alter table enforcement_case
  add column withdrawn_users text not null default '',
  add column notice_overtaken boolean not null default false;

update enforcement_case c set withdrawn_users = w.users
from (select g.county_id, g.case_id, string_agg(distinct s.user_name, ' ') as users
      from case_withdrawal g
      join staff_member s on s.county_id = g.county_id and s.id = g.officer_id
      where g.stage = 'GRANTED'
      group by g.county_id, g.case_id) w
where c.county_id = w.county_id and c.id = w.case_id and c.stage <> 'ARCHIVED';

alter table enforcement_case
  add constraint case_notice_not_overtaken check (ruling_kind is distinct from 'PENALTY' or not notice_overtaken),
  -- Not looked at for the rows that are there: nothing kept somebody who had withdrawn from being put back before.
  add constraint case_withdrawn_stays_out check (not (string_to_array(withdrawn_users, ' ')
    && array[lead_user, assistant_user, hearing_chair, hearing_recorder])) not valid;

alter table evidence add column from_party boolean not null default false;

alter table legal_review
  add column recused_users text not null default '',
  add column recused_why text,
  drop constraint legal_review_stage,
  add constraint legal_review_stage
    check (stage in ('SUBMITTED', 'SUPPLEMENTING', 'REVIEWING', 'PAUSED', 'GIVEN', 'LAPSED')),
  add constraint legal_review_not_by_recused
    check (reviewer_user is null or not (string_to_array(recused_users, ' ') && array[reviewer_user]));

-- How old a person was is asked of everybody: of whom has no number here, by the day of birth. Source: 行政处罚法 第三十条.
alter table enforcement_case add column party_born date;
alter table enforcement add column party_born date;
