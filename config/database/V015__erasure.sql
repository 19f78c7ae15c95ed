-- Erasing a letter by law: the keys go, the salts go, every leaf of the public tree stays where it is.

-- Proposed by one officer; confirmed or declined by another, or withdrawn by the first.
create table erasure (
    id          uuid primary key,
    origin      uuid not null references docket,
    state       text not null check (state in ('PROPOSED', 'WITHDRAWN', 'DECLINED', 'DONE')),
    ground      text not null check (ground in ('RETENTION', 'COURT')),
    -- the row of law, key@since, or the number of the act of a court: never anything else somebody typed
    basis       text not null check (length(basis) <= 80),
    proposed_by uuid not null references officer,
    proposed_on date not null,
    until       date not null check (until >= proposed_on),
    decided_by  uuid references officer,
    decided_on  date,
    entry_id    uuid not null references entry,
    version     integer not null,
    check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_on is null)),
    -- four eyes, also where somebody has forgotten them
    check (state not in ('DONE', 'DECLINED') or decided_by <> proposed_by),
    check (state <> 'WITHDRAWN' or decided_by = proposed_by)
);
create index erasure_of_letter on erasure (origin, proposed_on);
create unique index erasure_once on erasure (origin) where state = 'DONE';
call guard_table('erasure');

-- An erased letter has no key any more, of the service or of its reporter, and none of what was sealed under it here.
-- What lies elsewhere under the same key (journal, papers, copies) stays and opens no more. The digest of the return
-- code stays: whoever holds the code is told that it is erased.
alter table submission
    add column erased_on     date,
    add column erased_ground text check (erased_ground in ('retention', 'court')),
    add column erased_basis  text check (length(erased_basis) <= 80),
    alter column content_key drop not null,
    alter column content_key_of_reporter drop not null,
    alter column story drop not null,
    alter column particulars drop not null,
    add constraint submission_kept check (
        erased_on is not null
        or num_nulls(content_key, content_key_of_reporter, story, particulars) = 0
            and num_nonnulls(erased_ground, erased_basis) = 0),
    add constraint submission_erased check (
        erased_on is null
        or num_nonnulls(content_key, content_key_of_reporter, story, particulars, identity_key, identity_key_of_reporter, reporter) = 0
            and num_nulls(erased_ground, erased_basis) = 0);

-- The entry that erases is about the very case whose salt it destroys, and gets its leaf only afterwards; so does any
-- later entry about that case. So the pseudonym itself, which stands in the public leaves anyway, is kept in place of
-- the salt that would make it again. Without the salt nobody can show any more which case it stands for: inside, the
-- entries still name the case; outside, the number of a case and its leaves are strangers for good.
alter table pseudonym
    add column digest bytea check (octet_length(digest) = 32),
    add check ((digest is null) = (salt is not null));

-- A salt is destroyed by an entry that says so, of this very transaction and about the same case; nothing else ever
-- changes. An entry without its place keeps its salt: nobody could put its leaf together without it, and the log would
-- stand still for good. The entry that erases has no place yet, so its own opening stays.
create or replace function only_erased() returns trigger language plpgsql as $$
declare
    about uuid := case tg_table_name
        when 'pseudonym' then (to_jsonb(old) ->> 'subject')::uuid
        else (select subject from entry where id = (to_jsonb(old) ->> 'entry_id')::uuid) end;
begin
    if new.salt is not null or old.salt is null
        or (to_jsonb(new) - 'salt' - 'erased_by') is distinct from (to_jsonb(old) - 'salt' - 'erased_by')
        or not exists (select 1 from entry where id = new.erased_by and act = 'erasure.done' and subject = about
            and xact = pg_current_xact_id()) then
        raise exception 'a salt is only erased: %', tg_table_name using errcode = 'DV001';
    end if;
    if tg_table_name = 'pseudonym' then
        new.digest := sha256(old.salt || convert_to(about::text, 'UTF8'));
    elsif exists (select 1 from waiting where entry_id = old.entry_id) then
        raise exception 'an entry without its place keeps its salt' using errcode = 'DV003';
    end if;
    return new;
end $$;

do $$
begin
    execute format('alter function only_erased() set search_path = %I, pg_temp', current_schema());
end $$;
