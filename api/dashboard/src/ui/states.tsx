/** What stands in a view's place while there is nothing to show. */
import type { ReactNode } from "react";
import type { ApiError } from "../api";
import { KeyForm } from "./key-form";

export function Loading({ what }: { what: string }) {
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" />
      Loading {what} …
    </div>
  );
}

export function Failure({ error, retry }: { error: ApiError; retry?: () => void }) {
  if (error.status === 401) return <KeyForm told={error.message} />;
  return (
    <div className="state failure" role="alert">
      <p className="reason">{error.message}</p>
      {error.instance && <p className="note">The server's log has more about {error.instance}.</p>}
      {retry && <button onClick={retry}>Try again</button>}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
