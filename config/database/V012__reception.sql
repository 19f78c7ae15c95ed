-- Citizen reception. What is posted is public and stands here as it is posted; a time of day is that of a session,
-- in minutes after midnight, never that of anything anybody did. What citizens and officers write is sealed.
create table reception_session (
    id          uuid primary key,
    unit        text not null references unit,
    day         date not null,
    from_minute integer not null check (from_minute between 0 and 1439),
    to_minute   integer not null check (to_minute > from_minute and to_minute <= 1440),
    place       text not null check (length(place) <= 300),
    host_name   text not null check (length(host_name) <= 200),
    host        text not null check (host in ('REGULAR', 'HEAD', 'DELEGATED')),
    held_as     text check (held_as in ('REGULAR', 'HEAD', 'DELEGATED')),
    state       text not null check (state in ('PLANNED', 'POSTED', 'HELD', 'MISSED')),
    online      boolean not null,
    ground      text,
    turns       integer not null check (turns between 1 and 60),
    posted_on   date,
    moved_from  date,
    tested_on   date,
    link        text check (length(link) <= 500),
    entry_id    uuid not null references entry,
    version     integer not null
);
create index reception_session_of_unit on reception_session (unit, day, from_minute);
create index reception_session_of_day on reception_session (day, from_minute) where posted_on is not null;
call guard_table('reception_session');

create table reception_turn (
    id                     uuid primary key,
    session_id             uuid not null references reception_session,
    unit                   text not null references unit,
    number                 integer not null check (number between 1 and 9999),
    state                  text not null check (state in ('BOOKED', 'CANCELLED', 'RECEIVED', 'REFUSED', 'ABSENT')),
    persons                integer not null check (persons between 1 and 9999),
    representatives        integer not null check (representatives between 1 and persons),
    return_lookup          bytea unique check (octet_length(return_lookup) = 32),
    content_key            bytea not null,
    content_key_of_citizen bytea,
    content                bytea,
    ground                 text,
    due_rule               text,
    due_from               date,
    due_on                 date,
    answered_on            date,
    answer_kind            text check (answer_kind in ('ACCEPTED', 'MORE_TIME', 'REFUSED', 'TRANSFERRED')),
    answer                 bytea,
    inform_from            date,
    inform_due             date,
    informed_on            date,
    outcome                bytea,
    entry_id               uuid not null references entry,
    version                integer not null
);
-- No two people ever hold the same turn; one that was given back may be given again.
create unique index reception_turn_once on reception_turn (session_id, number) where state <> 'CANCELLED';
create index reception_turn_due on reception_turn (unit, due_on) where answered_on is null and due_on is not null;
create index reception_turn_inform on reception_turn (unit, inform_due) where informed_on is null and inform_due is not null;
call guard_table('reception_turn');

-- The reception book (form 03/TCD): numbered by unit and year. Entries of one case share its matter.
create table reception_book (
    id           uuid primary key references reception_turn,
    session_id   uuid not null references reception_session,
    unit         text not null references unit,
    year         integer not null,
    number       integer not null,
    on_day       date not null,
    matter       uuid not null,
    kind         text not null check (kind in ('COMPLAINT', 'DENUNCIATION', 'PETITION', 'FEEDBACK')),
    persons      integer not null,
    crowd        boolean not null,
    competent    boolean not null,
    handling     text not null check (handling in ('ACCEPTED', 'GUIDED', 'TRANSFERRED', 'EXPLAINED')),
    case_number  text references docket (number),
    identity_key bytea not null,
    visitor      bytea not null,
    content      bytea not null,
    follow_up    bytea,
    entry_id     uuid not null references entry,
    version      integer not null,
    unique (unit, year, number)
);
create index reception_book_counted on reception_book (unit, on_day);
call guard_table('reception_book');
