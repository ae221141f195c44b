import { useEffect, useRef, useState } from "react";

const PERIOD_MS = 4000;

/** The value as it was a few seconds ago at most: for what costs more to read than points do. */
export function useSlowly<T>(value: T): T {
  const [seen, setSeen] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setInterval(() => setSeen(latest.current), PERIOD_MS);
    return () => clearInterval(timer);
  }, []);
  return seen;
}
