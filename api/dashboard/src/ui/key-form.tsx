import { useState, type FormEvent } from "react";
import { ApiError, send, type Session } from "../api";

/** The key of a server that wants one. It is exchanged for a cookie that no script can read, and kept nowhere. */
export function KeyForm({ told }: { told: string }) {
  const [key, setKey] = useState("");
  const [failure, setFailure] = useState("");

  async function open(event: FormEvent) {
    event.preventDefault();
    try {
      await send<Session>("POST", "/v1/session", { key });
      location.reload();
    } catch (error) {
      setFailure((error as ApiError).message);
    }
  }

  return (
    <form className="state" onSubmit={(event) => void open(event)}>
      <h2>This server wants a key</h2>
      <p>{told}. An administrator makes one with <code>quiver keys create</code>.</p>
      <label className="actions">
        Key
        <input type="password" required autoComplete="off" value={key} onChange={(event) => setKey(event.target.value)} />
        <button className="primary">Enter</button>
      </label>
      {failure && (
        <p role="alert" className="bad-text">
          {failure}
        </p>
      )}
    </form>
  );
}
