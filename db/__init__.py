"""What is remembered: schema, migrations, the store and the read models. See README.md."""
