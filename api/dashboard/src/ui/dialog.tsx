import { useEffect, useRef, type ReactNode } from "react";

/** A question that must be answered first. Escape closes it, and the focus goes back to where it came from. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const came = document.activeElement as HTMLElement | null;
    place.current?.showModal();
    return () => came?.focus();
  }, []);
  return (
    <dialog ref={place} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
