create sequence case_number;
grant usage on sequence case_number to dangvan_app;

create table docket (
    id            uuid primary key,
    number        text not null unique,
    door          text not null check (door in ('NAMED', 'SEALED', 'ANONYMOUS')),
    kind          text not null check (kind in ('COMPLAINT', 'DENUNCIATION', 'PETITION', 'FEEDBACK')),
    matter        text not null,
    field         text,
    unit          text not null references unit,
    settler       text not null references unit,
    stage         text not null check (stage in ('RECEIVED', 'CLASSIFIED', 'ACCEPTED', 'ASSIGNED', 'EXAMINED', 'CONCLUDED', 'APPROVED', 'CLOSED')),
    holder        uuid references officer,
    found         text check (found in ('FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED')),
    language      text not null check (language in ('vi', 'en')),
    received_on   date not null,
    classified_on date,
    accepted_on   date,
    assigned_on   date,
    resolve_due   date,
    decided_on    date,
    closed_on     date,
    due_on        date,
    -- place in a queue: what is due first comes first, what is not due comes last
    queue_on      date generated always as (coalesce(due_on, date '9999-12-31')) stored,
    -- the month in which the case is on time or late: of its decision, but never later than of its due day
    counted_month date generated always as (date_trunc('month', least(decided_on, resolve_due)::timestamp)::date) stored,
    entry_id      uuid not null references entry,
    version       integer not null
);
create index docket_open on docket (settler, queue_on, number) where stage <> 'CLOSED';
create index docket_all on docket (settler, queue_on, number);
create index docket_held on docket (holder, queue_on, number);
create index docket_counted on docket (settler, counted_month, number);
create index docket_overdue on docket (settler, resolve_due) where decided_on is null and resolve_due is not null;
call guard_table('docket');
