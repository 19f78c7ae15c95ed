-- The keys that have signed the public log, one after the other; each was handed over by the one before it.
create table log_key (
    id       uuid primary key,
    number   integer generated always as identity unique,
    vkey     text not null check (length(vkey) <= 400),
    note     text not null check (length(note) <= 4096),
    since    date not null,
    entry_id uuid not null references entry,
    version  integer not null
);
call guard_table('log_key');
