/** The REST API, typed by its contract: `get` knows what each path answers, from `api/openapi.json`. */
import { useEffect, useState } from "react";
import type { components, paths } from "./api-types";

type Schemas = components["schemas"];
export type Campaign = Schemas["CampaignView"];
export type Candidate = Schemas["CandidateView"];
export type CandidateSummary = Schemas["CandidateSummary"];
export type Case = Schemas["CaseView"];
export type CampaignEvent = Schemas["EventView"];
export type Points = Schemas["Points"];
export type Problem = Schemas["ProblemView"];
export type Reward = Schemas["RewardShape"];
export type Rollout = Schemas["RolloutView"];
export type Program = Schemas["ProgramView"];
export type Front = Schemas["Front"];
export type Islands = Schemas["IslandsView"];
export type Archive = Schemas["ArchiveView"];
export type CaseMatrix = Schemas["CaseMatrix"];
export type Usage = Schemas["Usage"];
export type Session = Schemas["SessionView"];
export type Check = Schemas["Check"];
export type Action = Schemas["Action"];

type Answers = {
  [P in keyof paths]: paths[P] extends { get: { responses: { 200: { content: infer C } } } }
    ? C extends { "application/json": infer T }
      ? T
      : string
    : never;
};
export type Path = keyof Answers;
export type Parameters = Record<string, string | number | boolean | readonly (string | number)[] | undefined>;

/** What the server says is wrong (RFC 9457), or that it cannot be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly kind: string,
    detail: string,
    readonly instance = "",
  ) {
    super(detail);
  }
}

/** Fill in a path's `{names}`; what is left over becomes the query. */
export function url(path: string, parameters: Parameters = {}): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue;
    if (filled.includes(`{${name}}`)) filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)));
    else for (const each of [value].flat()) query.append(name, String(each));
  }
  return filled + (query.size ? `?${query}` : "");
}

async function request(where: string, init?: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(where, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    throw new ApiError(0, "unreachable", "The server cannot be reached. Is `quiver serve` still running?");
  }
  if (!answer.ok) throw await told(answer);
  return answer;
}

async function told(answer: Response): Promise<ApiError> {
  const body: Partial<Schemas["ProblemBody"]> = await answer.json().catch(() => ({}));
  const faults = (body.errors ?? []).map((each) => `${each.pointer}: ${each.message}`);
  const detail = [body.detail ?? answer.statusText, ...faults.slice(1)].join("\n");
  return new ApiError(answer.status, (body.type ?? "").replace("/errors/", ""), detail, body.instance);
}

async function read<P extends Path>(where: string, signal?: AbortSignal): Promise<Answers[P]> {
  const answer = await request(where, { signal });
  const json = answer.headers.get("content-type")?.startsWith("application/json");
  return (json ? answer.json() : answer.text()) as Promise<Answers[P]>;
}

export function get<P extends Path>(path: P, parameters?: Parameters, signal?: AbortSignal): Promise<Answers[P]> {
  return read<P>(url(path, parameters), signal);
}

export async function send<T>(method: "POST" | "PATCH", where: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
  const json = body === undefined ? undefined : JSON.stringify(body);
  const type: Record<string, string> = json === undefined ? {} : { "Content-Type": "application/json" };
  const answer = await request(where, { method, body: json, headers: { ...type, ...headers } });
  return answer.json();
}

export interface Loaded<T> {
  data?: T;
  error?: ApiError;
}

/** Read, and read again when `version` changes; the old answer stays in sight until the new one is there. */
export function useGet<P extends Path>(path: P, parameters: Parameters | null, version = 0): Loaded<Answers[P]> {
  const where = parameters && url(path, parameters);
  const [seen, setSeen] = useState<Loaded<Answers[P]> & { where?: string | null }>({});
  useEffect(() => {
    if (where === null) return;
    const abort = new AbortController();
    read<P>(where, abort.signal).then(
      (data) => setSeen({ data, where }),
      (error: unknown) => {
        if (!abort.signal.aborted) setSeen({ error: error as ApiError, where });
      },
    );
    return () => abort.abort();
  }, [where, version]);
  return seen.where === where ? seen : {};
}
