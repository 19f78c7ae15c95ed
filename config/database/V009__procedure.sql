-- Every act of the law's procedures, and lines that follow one another: second instance, split, take-over.
-- Nothing was released before: a database with cases in it is one of development and starts afresh.
do $$
begin
    if exists (select 1 from docket) then
        raise exception 'cases of a version before the first release: start afresh with -Ddangvan.reset';
    end if;
end $$;

drop table note;
drop table case_file;

alter table docket
    add column origin      uuid not null,
    add column previous    uuid references docket,
    add column instance    integer not null check (instance in (1, 2)),
    add column acts        integer not null check (acts >= 0),
    add column merged_into uuid references docket,
    drop constraint docket_stage_check,
    add constraint docket_stage_check check (stage in (
        'RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'CHECKING', 'ASSIGNED', 'EXAMINED', 'CONCLUDED', 'APPROVED', 'CLOSED',
        'REFUSED', 'GUIDED', 'TRANSFERRED', 'FILED', 'MERGED', 'TERMINATED', 'TAKEN_OVER')),
    -- a letter's first line is the letter's own
    add constraint docket_begins check ((previous is null) = (origin = id)),
    add constraint docket_merged check ((merged_into is not null) = (stage = 'MERGED')),
    -- what counts as decided has a limit it is measured by
    add constraint docket_counts check (decided_on is null or resolve_due is not null);
create index docket_of_origin on docket (origin);
drop index docket_open;
create index docket_open on docket (settler, queue_on, number)
    where stage in ('RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'CHECKING', 'ASSIGNED', 'EXAMINED', 'CONCLUDED', 'APPROVED');
drop index docket_overdue;
create index docket_overdue on docket (settler, resolve_due) where decided_on is null and resolve_due is not null;
create index docket_due on docket (id) where due_on is not null;

create table taken (
    id       uuid primary key,
    case_id  uuid not null references docket,
    seq      integer not null check (seq > 0),
    act      text not null check (act ~ '^[a-z-]{2,40}$'),
    rule     text not null,
    done_on  date not null,
    officer  uuid references officer,
    codes    text not null check (length(codes) <= 4096),
    texts    bytea,
    entry_id uuid not null references entry,
    version  integer not null,
    unique (case_id, seq)
);
call guard_table('taken');

-- Who must have nothing to do with a case; the rule of what may be seen asks here.
create table barred (
    id       uuid primary key,
    case_id  uuid not null references docket,
    officer  uuid not null references officer,
    entry_id uuid not null references entry,
    version  integer not null,
    unique (case_id, officer)
);
call guard_table('barred');
