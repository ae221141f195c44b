"""The REST API: one resource a file, `app.py` joins them."""
