-- The running application does not know the owner's password: it reads which version the schema has, and can do no more about it.
GRANT SELECT ON app.flyway_schema_history TO goldenthread_app;
