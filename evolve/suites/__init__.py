"""Suites: many problems in one place, to train a policy on and to measure it by."""
