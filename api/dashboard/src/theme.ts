/** Colours of the pictures. They come from the style sheet, so that a picture and its page always agree. */
import { useSyncExternalStore } from "react";

export interface Palette {
  ink: string;
  soft: string;
  faint: string;
  line: string;
  panel: string;
  accent: string;
  failure: string;
  good: string;
  categories: string[];
  ramp: string[];
}

const CHOICES = ["auto", "light", "dark"] as const;
export type Choice = (typeof CHOICES)[number];

const system = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let palette = read();
apply(stored());

function stored(): Choice {
  const found = localStorage.getItem("theme");
  return CHOICES.find((choice) => choice === found) ?? "auto";
}

function apply(choice: Choice): void {
  const dark = choice === "dark" || (choice === "auto" && system.matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  palette = read();
  listeners.forEach((listener) => listener());
}

system.addEventListener("change", () => apply(stored()));

export function choose(choice: Choice): void {
  localStorage.setItem("theme", choice);
  apply(choice);
}

/** The next of auto, light, dark. */
export function after(choice: Choice): Choice {
  return CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length]!;
}

function read(): Palette {
  const probe = document.body.appendChild(document.createElement("i"));
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = {
    ink: colour("ink"),
    soft: colour("soft"),
    faint: colour("faint"),
    line: colour("line"),
    panel: colour("panel"),
    accent: colour("accent"),
    failure: colour("failure"),
    good: colour("good"),
    categories: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => colour(`category-${n}`)),
    ramp: [1, 2, 3, 4, 5].map((n) => colour(`ramp-${n}`)),
  };
  probe.remove();
  return found;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, () => palette);
}

export function useTheme(): Choice {
  return useSyncExternalStore(subscribe, stored);
}
