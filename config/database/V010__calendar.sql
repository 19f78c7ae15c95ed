-- Working days announced after a release: what a decree swaps counts from its announcement on, for everybody at once.
create table calendar_notice (
    id           uuid primary key,
    number       integer generated always as identity unique,
    announced_on date not null,
    entry_id     uuid not null references entry,
    version      integer not null
);
call guard_table('calendar_notice');

-- A day may be announced again later; the newest notice wins, the older rows stay and tell how it came.
create table calendar_day (
    id       uuid primary key,
    notice   uuid not null references calendar_notice,
    day      date not null,
    kind     text not null check (kind in ('HOLIDAY', 'SUBSTITUTE', 'SWAPPED_WORKING_DAY')),
    name_vi  text not null check (length(name_vi) <= 200),
    name_en  text not null check (length(name_en) <= 200),
    decree   text not null check (length(decree) <= 300),
    entry_id uuid not null references entry,
    version  integer not null,
    unique (notice, day)
);
call guard_table('calendar_day');

-- How far the due days of open cases have been computed again after a notice. Cases up to the position are done;
-- it moves in the transaction that changes them, so a recalculation that was killed goes on just where it was.
create table recalculation (
    id       uuid primary key references calendar_notice,
    number   integer generated always as identity unique,
    state    text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
    position uuid,
    total    integer not null check (total >= 0),
    seen     integer not null check (seen >= 0),
    moved    integer not null check (moved between 0 and seen),
    unclear  integer not null check (unclear between 0 and seen),
    entry_id uuid not null references entry,
    version  integer not null
);
create index recalculation_to_do on recalculation (number) where state = 'RUNNING';
call guard_table('recalculation');

create index docket_to_reckon on docket (id) where stage <> 'CLOSED';

-- The number of the newest notice. Whoever counts days keeps it shared to the end of their transaction; a notice is
-- made only when nobody does. So no due day is committed that was counted on an older calendar than the newest one
-- committed before it, on whatever node. Two statements: the second must see what the lock was waited for.
create function calendar_version() returns integer language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(20121, 112);
    return (select coalesce(max(number), 0) from calendar_notice);
end $$;

create function claim_calendar() returns integer language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(20121, 112);
    return (select coalesce(max(number), 0) from calendar_notice);
end $$;

-- What was announced is never changed, only announced anew.
revoke update on calendar_notice, calendar_day from dangvan_app;
