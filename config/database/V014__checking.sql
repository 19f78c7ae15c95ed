-- Checks of the ledger: when one began and why, and what it came to. What was found is in the alarms.
create table ledger_check (
    id       uuid primary key,
    day      date not null,
    cause    text not null check (cause in ('NIGHTLY', 'AUDITOR')),
    state    text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
    done_on  date,
    size     bigint check (size >= 0),
    root     bytea check (octet_length(root) = 32),
    findings bigint check (findings >= 0),
    notes    integer check (notes >= 0),
    entry_id uuid not null references entry,
    version  integer not null,
    check ((state = 'DONE') = (done_on is not null and size is not null and findings is not null and notes is not null))
);
create unique index ledger_check_running on ledger_check ((true)) where state = 'RUNNING';
create unique index ledger_check_of_night on ledger_check (day) where cause = 'NIGHTLY';
create index ledger_check_latest on ledger_check (done_on desc) where state = 'DONE';
call guard_table('ledger_check');
