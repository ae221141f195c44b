"""The language model: mutators that ask one for programs, on whatever server it runs, and how one learns."""
