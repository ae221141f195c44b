/** Will my problem run? Three files, a dry run in the real sandbox, and the first campaign. */
import { useEffect, useRef, useState } from "react";
import { ApiError, get, send, useGet, type Campaign, type Check, type Problem } from "../api";
import { EXAMPLE } from "../example";
import { navigate, useQuery } from "../router";
import { CheckResult } from "../ui/check-result";
import { NewCampaignForm, type Wishes } from "../ui/new-campaign-form";
import { Select } from "../ui/select";

type Files = Record<string, string>;

const NAMES = ["problem.toml", "seed.py", "evaluate.py"];
const TOLD: Record<string, string> = {
  "problem.toml": "what is wanted: statement, program, rewards with direction and bounds",
  "seed.py": "the program to start from; what lies between the markers may change",
  "evaluate.py": "the judge: test cases, and a score for each answer",
};
const EMPTY: Files = Object.fromEntries(NAMES.map((name) => [name, ""]));

export function SubmitPage() {
  const [given, setGiven] = useQuery("problem");
  const [files, setFiles] = useState<Files>(EMPTY);
  const [problem, setProblem] = useState<Problem>();
  const [check, setCheck] = useState<Check>();
  const [busy, setBusy] = useState("");
  const [error, setError] = useState<ApiError>();
  const known = useGet("/v1/problems", { limit: 200 }).data?.data ?? [];
  const key = useRef("");

  useEffect(() => {
    document.title = "Submit a problem · Quiver";
  }, []);
  useEffect(() => {
    if (given) void open(given);
  }, [given]);

  async function open(id: string) {
    await during("Loading", async () => {
      const found = await get("/v1/problems/{problem_id}", { problem_id: id });
      const texts = await Promise.all(
        Object.keys(found.files).map(async (path) => {
          const text = await get("/v1/problems/{problem_id}/files/{path}", { problem_id: id, path });
          return [path, text as string] as const;
        }),
      );
      setFiles({ ...EMPTY, ...Object.fromEntries(texts) });
      setProblem(found);
      setCheck(undefined);
    });
  }

  async function during(what: string, job: () => Promise<void>) {
    setBusy(what);
    setError(undefined);
    try {
      await job();
    } catch (failure) {
      setError(failure as ApiError);
    }
    setBusy("");
  }

  function edit(name: string, text: string) {
    setFiles((seen) => ({ ...seen, [name]: text }));
    setProblem(undefined);
    setCheck(undefined);
    setGiven("");
  }

  async function take(chosen: FileList | null) {
    for (const file of chosen ?? []) edit(file.name, await file.text());
  }

  async function submit(): Promise<Problem> {
    const named = Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ""));
    const made = await send<Problem>("POST", "/v1/problems", { files: named });
    setProblem(made);
    return made;
  }

  function dryRun() {
    setCheck(undefined);
    return during("Scoring the seed in the sandbox", async () => {
      const made = await submit();
      setCheck(await send<Check>("POST", `/v1/problems/${made.id}/check`));
    });
  }

  function start(wishes: Wishes) {
    key.current ||= crypto.randomUUID();
    return during("Starting", async () => {
      const { id } = problem ?? (await submit());
      const made = await send<Campaign>("POST", "/v1/campaigns", { problem_id: id, ...wishes }, { "Idempotency-Key": key.current });
      navigate(`/campaigns/${made.id}`);
    });
  }

  return (
    <div className="page narrow">
      <div className="heading">
        <h1>Submit a problem</h1>
        <Select
          label="Begin with"
          value={given}
          options={[["", "my own files"], ...known.map(({ id, name }) => [id, `${name} (${id.slice(4, 10)})`] as const)]}
          onChange={setGiven}
        />
        <button onClick={() => Object.entries(EXAMPLE).forEach(([name, text]) => edit(name, text))}>Fill in the example</button>
        <label className="button">
          Choose files
          <input type="file" multiple className="hidden" onChange={(event) => void take(event.target.files)} />
        </label>
      </div>
      {Object.entries(files).map(([name, text]) => (
        <label key={name} className="panel editor">
          <span>
            <code>{name}</code> <span className="soft">{TOLD[name]}</span>
          </span>
          <textarea
            className="mono"
            spellCheck={false}
            rows={Math.min(22, Math.max(5, text.split("\n").length))}
            value={text}
            onChange={(event) => edit(name, event.target.value)}
          />
        </label>
      ))}
      <div className="actions">
        <button className="primary" aria-disabled={busy !== ""} onClick={() => busy || void dryRun()}>
          Check it
        </button>
        <span className="soft" role="status">
          {busy && `${busy} …`}
        </span>
      </div>
      {error && (
        <p className="notice bad reason" role="alert">
          {error.message}
        </p>
      )}
      {check && <CheckResult check={check} rewards={problem?.rewards ?? []} />}
      {check?.verdict === "ok" && !check.faults.length && <NewCampaignForm busy={busy !== ""} onStart={(wishes) => void start(wishes)} />}
    </div>
  );
}
