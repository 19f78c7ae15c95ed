-- Once, as a superuser: the database and its two roles. Set both passwords afterwards with \password.
--   psql -f database.sql postgres
create role dangvan_owner login;
create role dangvan_app login;
create database dangvan owner dangvan_owner
    encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'vi-VN' template template0;
revoke all on database dangvan from public;
grant connect on database dangvan to dangvan_app;

-- Nothing that somebody wrote into a row may reach a log.
alter system set log_statement = 'none';
alter system set log_min_messages = 'log';
alter system set log_min_error_statement = 'panic';
alter system set log_error_verbosity = 'terse';
alter system set log_parameter_max_length = 0;
alter system set log_parameter_max_length_on_error = 0;
select pg_reload_conf();
