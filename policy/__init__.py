"""The language model: mutators that ask one for programs, on whatever server it runs."""
