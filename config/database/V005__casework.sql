create table case_file (
    id         uuid primary key references docket,
    conclusion bytea,
    decision   bytea,
    entry_id   uuid not null references entry,
    version    integer not null
);
call guard_table('case_file');

create table note (
    id       uuid primary key,
    case_id  uuid not null references docket,
    author   uuid not null references officer,
    made_on  date not null,
    text     bytea not null,
    entry_id uuid not null references entry,
    version  integer not null
);
create index note_of_case on note (case_id, made_on desc, id);
call guard_table('note');
