-- What was handed in; all of it sealed (see package sealing), found by a digest of the return code.
create table submission (
    id                       uuid primary key references docket,
    return_lookup            bytea not null unique check (octet_length(return_lookup) = 32),
    content_key              bytea not null,
    content_key_of_reporter  bytea not null,
    story                    bytea not null,
    particulars              bytea not null,
    identity_key             bytea,
    identity_key_of_reporter bytea,
    reporter                 bytea,
    entry_id                 uuid not null references entry,
    version                  integer not null
);
call guard_table('submission');

-- Not filed yet: no state of any case, sealed under the writer's own secret, and thrown away in time.
create table draft (
    lookup      text primary key check (length(lookup) = 64),
    answers     bytea,
    receipt     bytea,
    fingerprint bytea,
    kept_until  date not null
);
create index draft_to_sweep on draft (kept_until);
grant select, insert, update, delete on draft to dangvan_app;
