/**
 * What a page knows of one campaign, kept fresh by its event stream.
 *
 * Events only wake: what is drawn is read from the database's own columns, from the first candidate that is missing.
 * So nothing is lost or counted twice, however often the connection breaks.
 */
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import { ApiError, get, type Campaign, type CampaignEvent, type Points, type Problem } from "./api";
import { POLICY_EVENTS } from "./policy-rounds";
import { Table, type Columns } from "./columns";

export type Badge = "loading" | "live" | "catching up" | "reconnecting" | "held" | "ended";

export interface Snapshot {
  campaign: Campaign;
  problem: Problem;
  columns: Columns;
  events: readonly CampaignEvent[];
  badge: Badge;
  /** Candidates that are known to exist and are not shown, because a person holds the picture. */
  waiting: number;
  /** Grows when something of the campaign itself has changed. */
  version: number;
}

/** Candidates of the first request, which are a picture soon, and of each later one. */
const [FIRST_PAGE, PAGE] = [5_000, 20_000];
/** Between two pictures while more is coming: one of a hundred thousand takes half a second. */
const REDRAW_MS = 3000;
const RECENT_EVENTS = 50;
const EVENT_TYPES = [
  "campaign.started",
  "campaign.ended",
  "candidate.scored",
  "candidate.failed",
  "candidate.repeated",
  "candidate.rescored",
  "archive.improved",
  "island.migrated",
  "policy.unavailable",
  ...POLICY_EVENTS,
];
const RETRY_MS = 2000;
const LOOK_AGAIN_MS = 10_000;

export const ENDED = new Set(["finished", "stalled", "failed", "stopped", "cancelled"]);

export class CampaignData {
  private table = new Table();
  private events: CampaignEvent[] = [];
  private campaign?: Campaign;
  private problem?: Problem;
  private snapshot?: Snapshot;
  private error?: ApiError;
  private listeners = new Set<() => void>();
  private source?: EventSource;
  private connected = false;
  private seq = -1;
  private announced = -1;
  private held = false;
  private fetching = false;
  private stale = false;
  private version = 0;
  private timers = new Set<number>();
  private closed = false;

  constructor(readonly id: string) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  read = (): Snapshot | undefined => this.snapshot;
  failure = (): ApiError | undefined => this.error;

  async open(): Promise<void> {
    try {
      const at = { campaign_id: this.id };
      const first = this.points();
      first.catch(() => undefined); // it is awaited below, unless what comes before it fails as well
      const [campaign, recent] = await Promise.all([
        get("/v1/campaigns/{campaign_id}", at),
        get("/v1/campaigns/{campaign_id}/events", { ...at, newest: true, limit: RECENT_EVENTS }),
      ]);
      this.campaign = campaign;
      this.events = recent.data;
      this.seq = recent.data[0]?.seq ?? -1;
      this.problem = await get("/v1/problems/{problem_id}", { problem_id: campaign.problem_id });
      await this.fetchPoints(first);
      if (!this.closed) this.follow();
    } catch (error) {
      this.error = error as ApiError;
      this.tell();
    }
    this.repeat();
  }

  close(): void {
    this.closed = true;
    this.source?.close();
    this.timers.forEach(clearTimeout);
  }

  /** Stop drawing what arrives, or draw all of it. */
  hold(held: boolean): void {
    this.held = held;
    this.publish();
    if (!held) this.wake();
  }

  /** Take in what an action of this page has changed, without waiting for the stream. */
  accept(campaign: Campaign): void {
    this.campaign = campaign;
    this.version++;
    this.follow();
    this.wake();
  }

  private follow(): void {
    if (this.closed || this.source || this.hasEnded()) return this.publish();
    this.source = new EventSource(`/v1/campaigns/${this.id}/events/stream?after=${this.seq}`);
    this.source.onopen = () => {
      this.connected = true;
      this.wake();
    };
    this.source.onerror = () => {
      this.connected = false;
      this.publish();
      this.wake(); // it may have ended
      if (this.source?.readyState === EventSource.CLOSED) {
        this.unfollow();
        this.later(() => this.follow(), RETRY_MS);
      }
    };
    for (const type of EVENT_TYPES) this.source.addEventListener(type, (event) => this.take(event));
  }

  private unfollow(): void {
    this.source?.close();
    this.source = undefined;
    this.connected = false;
  }

  private take(message: MessageEvent<string>): void {
    const event: CampaignEvent = JSON.parse(message.data);
    if (event.seq <= this.seq) return;
    this.seq = event.seq;
    this.events = [event, ...this.events].slice(0, RECENT_EVENTS);
    if (event.type.startsWith("candidate.")) this.announced = Math.max(this.announced, Number(event.payload.no));
    this.wake();
  }

  /** Fetch what is new, soon: many events make one request. */
  private wake(): void {
    this.stale = true;
    if (this.fetching) return;
    this.fetching = true;
    this.later(() => void this.refresh(), this.table.count > 20_000 ? 2000 : 500);
  }

  private async refresh(): Promise<void> {
    this.stale = false;
    try {
      this.campaign = await get("/v1/campaigns/{campaign_id}", { campaign_id: this.id });
      if (!this.held) await this.fetchPoints();
      this.version++;
      if (this.hasEnded()) this.unfollow();
    } catch {
      this.later(() => this.wake(), RETRY_MS); // the badge tells; the stream comes back by itself
    }
    this.fetching = false;
    this.publish();
    if (this.stale || this.isUnsettled()) this.wake();
    this.follow();
  }

  private points(): Promise<Points> {
    const [after, limit] = [this.table.count - 1, this.table.count ? PAGE : FIRST_PAGE];
    return get("/v1/campaigns/{campaign_id}/points", { campaign_id: this.id, after, limit });
  }

  private async fetchPoints(first?: Promise<Points>): Promise<void> {
    let coming = first ?? this.points();
    for (let drawn = -Infinity; ; ) {
      const points = await coming;
      this.table.append(points);
      this.announced = Math.max(this.announced, this.table.count - 1);
      const isLast = points.next_after === null || this.closed;
      if (!isLast) coming = this.points(); // the server reads while this page draws
      if (isLast || performance.now() - drawn >= REDRAW_MS) {
        this.publish();
        drawn = performance.now();
      }
      if (isLast) return;
    }
  }

  /** There is no event for a pause, nor a stream for a campaign that has ended and that somebody else resumes. */
  private repeat(): void {
    this.later(() => {
      if (!document.hidden) this.wake();
      this.repeat();
    }, LOOK_AGAIN_MS);
  }

  private later(job: () => void, milliseconds: number): void {
    const timer = window.setTimeout(() => {
      this.timers.delete(timer);
      if (!this.closed) job();
    }, milliseconds);
    this.timers.add(timer);
  }

  private hasEnded(): boolean {
    return this.campaign !== undefined && ENDED.has(this.campaign.state);
  }

  /** Whether its controller has not yet done what is wanted. */
  private isUnsettled(): boolean {
    const { state, desired } = this.campaign!;
    return state === "queued" || (state === "running" && desired !== "running");
  }

  private badge(): Badge {
    if (this.held) return "held";
    if (!this.source) return this.hasEnded() ? "ended" : "reconnecting";
    if (!this.connected) return this.snapshot?.badge === "loading" ? "loading" : "reconnecting";
    return this.announced >= this.table.count ? "catching up" : "live";
  }

  private publish(): void {
    if (!this.campaign || !this.problem) return;
    const columns = this.held && this.snapshot ? this.snapshot.columns : this.table.view();
    this.snapshot = {
      campaign: this.campaign,
      problem: this.problem,
      columns,
      events: this.events,
      badge: this.snapshot || this.source ? this.badge() : "loading",
      waiting: this.held ? Math.max(0, this.announced + 1 - columns.count) : 0,
      version: this.version,
    };
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

/** The campaign's data while a page shows it. */
export function useCampaignData(id: string): { data: CampaignData; snapshot?: Snapshot; error?: ApiError } {
  const [data, setData] = useState(() => new CampaignData(id));
  useEffect(() => {
    const opened = new CampaignData(id);
    setData(opened);
    void opened.open();
    return () => opened.close();
  }, [id]);
  const snapshot = useSyncExternalStore(data.subscribe, data.read);
  const error = useSyncExternalStore(data.subscribe, data.failure);
  return { data, snapshot, error };
}

export const CampaignContext = createContext<(Snapshot & { data: CampaignData }) | null>(null);

export function useCampaign(): Snapshot & { data: CampaignData } {
  const found = useContext(CampaignContext);
  if (!found) throw new Error("useCampaign belongs below CampaignContext");
  return found;
}
