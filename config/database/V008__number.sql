-- Case numbers tell neither how many were filed nor when: the database counts, and shuffles what it has counted
-- under a secret that the application cannot read. No two numbers of a million in a row are the same.
create table number_secret (secret text not null);
insert into number_secret values (gen_random_uuid()::text || gen_random_uuid()::text);

-- A Feistel network of six rounds over 20 bits; what falls outside the six digits goes round again.
create function next_case_number() returns integer language plpgsql security definer as $$
declare
    key  text := (select secret from number_secret);
    n    integer := nextval('case_number') % 1000000;
    high integer;
    low  integer;
    kept integer;
begin
    loop
        high := n >> 10;
        low := n & 1023;
        for round in 1..6 loop
            kept := low;
            low := high # (('x' || substr(md5(key || round || '/' || low), 1, 7))::bit(28)::integer & 1023);
            high := kept;
        end loop;
        n := (high << 10) | low;
        exit when n < 1000000;
    end loop;
    return n;
end $$;

revoke execute on function next_case_number() from public;
grant execute on function next_case_number() to dangvan_app;
revoke all on sequence case_number from dangvan_app;

do $$
begin
    execute format('alter function next_case_number() set search_path = %I, pg_temp', current_schema());
end $$;
