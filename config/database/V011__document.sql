-- Issued papers. Their files are sealed under the key of the case; what stands here in the open are codes and days.
create table paper_number (
    unit        text not null references unit,
    year        integer not null check (year between 2000 and 9999),
    suffix      text not null,
    last_number integer not null,
    entry_id    uuid not null references entry,
    version     integer not null,
    primary key (unit, year, suffix)
);
call guard_table('paper_number');

-- Numbers have no gaps: a row begins with 1 and goes on one by one, whoever writes it.
create function one_by_one() returns trigger language plpgsql as $$
begin
    if new.last_number <> (case tg_op when 'INSERT' then 1 else old.last_number + 1 end) then
        raise exception 'numbers of papers go on one by one' using errcode = 'DV003';
    end if;
    return new;
end $$;
create trigger gapless before insert or update on paper_number for each row execute function one_by_one();

create table paper (
    id        uuid primary key,
    case_id   uuid not null references docket,
    form      text not null,
    rule      text not null,
    unit      text not null,
    year      integer not null,
    suffix    text not null,
    number    integer not null check (number > 0),
    reference text not null,
    issued_on date not null,
    pdf_hash  bytea not null check (octet_length(pdf_hash) = 32),
    docx_hash bytea not null check (octet_length(docx_hash) = 32),
    pdf       bytea not null,
    docx      bytea not null,
    entry_id  uuid not null references entry,
    version   integer not null,
    unique (unit, year, suffix, number),
    foreign key (unit, year, suffix) references paper_number deferrable initially deferred
);
create index paper_of_case on paper (case_id, issued_on desc);
call guard_table('paper');
revoke update on paper from dangvan_app;

create table paper_copy (
    id       uuid primary key,
    paper_id uuid not null references paper,
    type     text not null check (type in ('PDF', 'JPEG', 'PNG')),
    added_on date not null,
    hash     bytea not null check (octet_length(hash) = 32),
    bytes    bytea not null,
    entry_id uuid not null references entry,
    version  integer not null
);
create index paper_copy_of_paper on paper_copy (paper_id, added_on);
call guard_table('paper_copy');
revoke update on paper_copy from dangvan_app;
