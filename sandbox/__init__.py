"""Running what a model wrote: executors, the frame protocol, verdicts."""
