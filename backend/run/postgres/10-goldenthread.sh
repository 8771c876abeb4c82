#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty data folder. The owner runs the migrations; the application's role gets its
# rights from them, never more than a connection here. Passwords come from the environment, not from a command line that
# every process on the machine can read.
set -euo pipefail

psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password GOLDENTHREAD_OWNER_PASSWORD
\getenv app_password GOLDENTHREAD_APP_PASSWORD
\getenv keycloak_password KEYCLOAK_DB_PASSWORD

CREATE ROLE goldenthread_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE goldenthread_app LOGIN PASSWORD :'app_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';

-- The same ordering of text as the embedded database, whatever the image's locale.
CREATE DATABASE goldenthread OWNER goldenthread_owner
    ENCODING 'UTF8' TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
REVOKE ALL ON DATABASE goldenthread FROM PUBLIC;
GRANT CONNECT ON DATABASE goldenthread TO goldenthread_app;

CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
