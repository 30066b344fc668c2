-- The checklist of what is filmed: what the rule says, what a county makes of it by a document, for all items or for one.
create table filming_point (
  step text not null,
  duty text not null constraint filming_point_duty check (duty in ('MUST', 'MAY', 'MUST_NOT')),
  words text not null,
  content text not null,
  manner text not null,
  ordinal int not null,
  article_ref text not null,
  constraint filming_point_pk primary key (step),
  constraint filming_point_of_duty unique (step, duty),
  constraint filming_point_article foreign key (article_ref) references article (ref)
);
select install('GLOBAL', 'filming_point', 'what must and may be filmed. Source: 临政发〔2023〕14号 一、三 第十条至第十二条、第十四条');

insert into filming_point (step, duty, words, content, manner, ordinal, article_ref)
select p.step, p.duty, p.words,
       '开始和结束的时间；现场环境；行政相对人、证人、第三人等现场有关人员；涉案场所、设施、设备和财物等；对有关人员、财物采取措施的情况；现场制作、送达文书的情况；其他重要内容（第十二条）',
       '先语音说明时间、地点、执法人员、执法事由、执法对象和记录的环节，告知在场人员，自到达现场开展执法活动时开始，不间断记录至执法活动结束（第十四条）',
       p.ordinal, p.article_ref
from (values
  ('SEALING', 'MUST', '查封场所、设施或者财物', 1, 'linyi-14:1.3#10'),
  ('SEIZURE', 'MUST', '扣押财物', 2, 'linyi-14:1.3#10'),
  ('DEMOLITION', 'MUST', '强制拆除', 3, 'linyi-14:1.3#10'),
  ('SUBSTITUTE', 'MUST', '代履行', 4, 'linyi-14:1.3#10'),
  ('RESTRAINT', 'MUST', '限制公民人身自由', 5, 'linyi-14:1.3#10'),
  ('GRAVE', 'MUST', '其他直接涉及人身自由、生命健康、重大财产权益的现场执法活动和执法办案场所', 6, 'linyi-14:1.3#10'),
  ('DISPUTED', 'MAY', '现场执法容易引发争议', 7, 'linyi-14:1.3#11'),
  ('INVESTIGATION', 'MAY', '检查、调查、询问、先行登记保存等调查取证', 8, 'linyi-14:1.3#11'),
  ('HEARING', 'MAY', '举行听证', 9, 'linyi-14:1.3#11'),
  ('SERVICE', 'MAY', '留置送达和公告送达执法文书', 10, 'linyi-14:1.3#11'),
  ('OTHER', 'MAY', '其他容易引发争议的行政执法过程', 11, 'linyi-14:1.3#11')) as p (step, duty, words, ordinal, article_ref);

create table county_filming_point (
  county_id int not null,
  id uuid not null,
  tenant_id int not null,
  version bigint not null default 1,
  stage text not null constraint county_filming_point_stage check (stage = 'IN_FORCE'),
  opened_on date not null,
  step text not null,
  duty_of_rule text not null,
  item_id int,
  item_name text,
  duty text not null constraint county_filming_point_duty check (duty in ('MUST', 'MAY', 'MUST_NOT')),
  content text not null,
  manner text not null,
  document text not null,
  effective_from date not null,
  constraint county_filming_point_pk primary key (county_id, id),
  constraint county_filming_point_of_rule foreign key (step, duty_of_rule) references filming_point (step, duty),
  constraint county_filming_point_item check ((item_id is null) = (item_name is null)),
  -- 临政发〔2023〕14号 一、三 第十条
  constraint filming_not_loosened check (duty_of_rule <> 'MUST' or duty = 'MUST')
);
create index county_filming_point_by_step on county_filming_point (county_id, step, effective_from desc);
select install('COUNTY', 'county_filming_point', 'what a county makes of the checklist of what is filmed. Source: 临政发〔2023〕14号 一、三 第八条');

-- What should have been filmed and was not is explained in writing; it has no times.
alter table recording
  alter column begun_at drop not null,
  alter column ended_at drop not null,
  add column ground text constraint recording_ground check (ground in ('DEVICE', 'WEATHER', 'OBSTRUCTED', 'OTHER')),
  add constraint recording_never_made check ((ground is null) = (begun_at is not null) and (ground is null) = (ended_at is not null)
    and (ground is null or stage = 'EXPLAINED'));
