-- What was filmed and cannot be stored is explained with its objective ground, as what was not filmed; what was explained before
-- this has its words alone.
-- Source: 临政发〔2023〕14号 一、三 第十五条.
alter table recording
  add column lost_ground text constraint recording_lost_ground check (lost_ground in ('DEVICE', 'WEATHER', 'OBSTRUCTED', 'OTHER')),
  add constraint recording_lost_for_a_ground
    check (stage <> 'EXPLAINED' or ground is not null or lost_ground is not null) not valid;
comment on column recording.lost_ground is 'why what was filmed is not stored. Source: 临政发〔2023〕14号 一、三 第十五条';

-- What must not be filmed is a ground of its own. Source: 朔政办发〔2019〕38号 全过程记录实施办法 第二十二条.
alter table recording
  drop constraint recording_ground,
  add constraint recording_ground
    check (ground in ('DEVICE', 'WEATHER', 'OBSTRUCTED', 'OTHER', 'EXPLOSION_RISK', 'SECRETS'));
