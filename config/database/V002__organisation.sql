create table unit (
    code     text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    parent   text references unit,
    level    text not null check (level in ('PROVINCE', 'DEPARTMENT', 'COMMUNE')),
    name_vi  text not null,
    name_en  text not null,
    address  text,
    phone    text,
    entry_id uuid not null references entry,
    version  integer not null
);
call guard_table('unit');

create table officer (
    id       uuid primary key,
    username text not null unique,
    name     text not null,
    unit     text not null references unit,
    roles    text not null,
    left_on  date,
    entry_id uuid not null references entry,
    version  integer not null
);
create index officer_of_unit on officer (unit) where left_on is null;
call guard_table('officer');
