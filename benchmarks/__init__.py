"""Comparisons that print a table and write JSON to `benchmarks/results/`; run by `make bench NAME=…`."""
