"""Real servers for tests, benchmarks and drills. They start on demand and leave nothing behind."""
