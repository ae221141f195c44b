/** The address bar is the only store of what a person looks at: a link that is pasted elsewhere opens the same picture. */
import { useCallback, useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

export function navigate(to: string, how: "push" | "replace" = "push"): void {
  if (to === location.pathname + location.search) return;
  history[how === "push" ? "pushState" : "replaceState"](null, "", to);
  listeners.forEach((listener) => listener());
}

/** Path and query of the page, as one string. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => location.pathname + location.search);
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** One parameter of the query. Setting the fallback takes it out of the address. */
export function useQuery(name: string, fallback = ""): [string, (value: string, how?: "push" | "replace") => void] {
  const value = useSyncExternalStore(subscribe, () => new URLSearchParams(location.search).get(name)) ?? fallback;
  const set = useCallback(
    (next: string, how: "push" | "replace" = "replace") => navigate(withQuery(name, next === fallback ? "" : next), how),
    [name, fallback],
  );
  return [value, set];
}

function withQuery(name: string, value: string): string {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return location.pathname + (text && `?${text}`);
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
}

export function Link({ to, onClick, ...rest }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !plain) return;
    event.preventDefault();
    navigate(to);
    window.scrollTo(0, 0);
  }
  return <a href={to} onClick={follow} {...rest} />;
}
