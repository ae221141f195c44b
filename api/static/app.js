import { n as require_client, r as require_react, t as require_jsx_runtime } from "./vendor/react.js";
import { _ as install, a as install$8, c as install$14, d as install$6, f as install$10, g as init, h as use, i as install$4, l as install$5, m as install$12, n as install$13, o as install$9, p as install$11, r as install$15, s as install$1, t as install$2, u as install$3, v as install$7 } from "./vendor/charts.js";
import { a as syntaxHighlighting, c as EditorState, i as HighlightStyle, l as tags, n as unifiedMergeView, o as EditorView, r as python, s as lineNumbers, t as MergeView } from "./vendor/code.js";
// src/style/index.css
var import_react = require_react();
var import_client = require_client();
// src/api.ts
/** The REST API, typed by its contract: `get` knows what each path answers, from `api/openapi.json`. */
/** What the server says is wrong (RFC 9457), or that it cannot be reached. */
var ApiError = class extends Error {
	status;
	kind;
	instance;
	constructor(status, kind, detail, instance = "") {
		super(detail);
		this.status = status;
		this.kind = kind;
		this.instance = instance;
	}
};
/** Fill in a path's `{names}`; what is left over becomes the query. */
function url(path, parameters = {}) {
	const query = new URLSearchParams();
	let filled = path;
	for (const [name, value] of Object.entries(parameters)) {
		if (value === void 0) continue;
		if (filled.includes(`{${name}}`)) filled = filled.replace(`{${name}}`, encodeURIComponent(String(value)));
		else for (const each of [value].flat()) query.append(name, String(each));
	}
	return filled + (query.size ? `?${query}` : "");
}
async function request(where, init) {
	let answer;
	try {
		answer = await fetch(where, init);
	} catch (error) {
		if (init?.signal?.aborted) throw error;
		throw new ApiError(0, "unreachable", "The server cannot be reached. Is `quiver serve` still running?");
	}
	if (!answer.ok) throw await told$2(answer);
	return answer;
}
async function told$2(answer) {
	const body = await answer.json().catch(() => ({}));
	const faults = (body.errors ?? []).map((each) => `${each.pointer}: ${each.message}`);
	const detail = [body.detail ?? answer.statusText, ...faults.slice(1)].join("\n");
	return new ApiError(answer.status, (body.type ?? "").replace("/errors/", ""), detail, body.instance);
}
async function read$1(where, signal) {
	const answer = await request(where, { signal });
	return answer.headers.get("content-type")?.startsWith("application/json") ? answer.json() : answer.text();
}
function get(path, parameters, signal) {
	return read$1(url(path, parameters), signal);
}
async function send(method, where, body, headers = {}) {
	const json = body === void 0 ? void 0 : JSON.stringify(body);
	return (await request(where, {
		method,
		body: json,
		headers: {
			...json === void 0 ? {} : { "Content-Type": "application/json" },
			...headers
		}
	})).json();
}
/** Read, and read again when `version` changes; the old answer stays in sight until the new one is there. */
function useGet(path, parameters, version = 0) {
	const where = parameters && url(path, parameters);
	const [seen, setSeen] = (0, import_react.useState)({});
	(0, import_react.useEffect)(() => {
		if (where === null) return;
		const abort = new AbortController();
		read$1(where, abort.signal).then((data) => setSeen({
			data,
			where
		}), (error) => {
			if (!abort.signal.aborted) setSeen({
				error,
				where
			});
		});
		return () => abort.abort();
	}, [where, version]);
	return seen.where === where ? seen : {};
}
// src/policy-rounds.ts
var POLICY_EVENTS = [
	"policy.trained",
	"policy.not_trained",
	"policy.gated",
	"policy.promoted",
	"policy.rolled_back"
];
function rounds(events) {
	const found = /* @__PURE__ */ new Map();
	for (const { type, payload, at } of [...events].sort((a, b) => a.seq - b.seq)) {
		const no = Number(payload.round);
		const known = found.get(no) ?? blank(no, at);
		found.set(no, {
			...known,
			...told$1(type, payload, known),
			reason: String(payload.reason ?? known.reason)
		});
	}
	return [...found.values()].sort((a, b) => b.round - a.round);
}
function blank(round, at) {
	return {
		round,
		version: "",
		parent: "",
		at,
		fate: "being compared",
		reason: "",
		report: {}
	};
}
function told$1(type, payload, known) {
	const version = String(payload.version ?? known.version);
	switch (type) {
		case "policy.trained": return {
			version,
			parent: String(payload.parent),
			report: payload.report,
			fate: "being compared"
		};
		case "policy.not_trained": return {
			report: payload.report,
			fate: "training came to nothing"
		};
		case "policy.gated": return {
			version,
			decision: payload.decision,
			fate: payload.passed ? "on trial" : "refused by the gate"
		};
		case "policy.promoted": return {
			version,
			fate: "promoted"
		};
		case "policy.rolled_back": return {
			version,
			fate: "rolled back"
		};
		default: return {};
	}
}
// src/columns.ts
/** A growing list of numbers; NaN stands for what is absent, and never leaves this page. */
var Numbers = class {
	values = /* @__PURE__ */ new Float64Array(1024);
	length = 0;
	push(value) {
		if (this.length === this.values.length) {
			const larger = new Float64Array(2 * this.length);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value ?? NaN;
	}
	view() {
		return this.values.subarray(0, this.length);
	}
};
var Table = class {
	island = new Numbers();
	scalar = new Numbers();
	rewards = {};
	verdict = [];
	status = [];
	parent = new Numbers();
	policy = [];
	at = new Numbers();
	tokens = new Numbers();
	dollars = new Numbers();
	spent = {
		tokens: 0,
		dollars: 0
	};
	get count() {
		return this.verdict.length;
	}
	append(points) {
		points.no.forEach((no, i) => {
			if (no !== this.count) return;
			this.island.push(points.island[i]);
			this.scalar.push(points.scalar[i]);
			this.verdict.push(points.verdicts[points.verdict[i]]);
			this.status.push(points.statuses[points.status[i]]);
			this.parent.push(points.parent[i]);
			this.policy.push(points.policies[points.policy[i] ?? -1] ?? "");
			this.at.push(points.at[i]);
			this.tokens.push(this.spent.tokens += points.tokens[i]);
			this.dollars.push(this.spent.dollars += points.dollars[i]);
			for (const [name, column] of Object.entries(points.rewards)) (this.rewards[name] ??= new Numbers()).push(column[i]);
		});
	}
	view() {
		return {
			count: this.count,
			island: this.island.view(),
			scalar: this.scalar.view(),
			rewards: Object.fromEntries(Object.entries(this.rewards).map(([name, column]) => [name, column.view()])),
			verdict: this.verdict,
			status: this.status,
			parent: this.parent.view(),
			policy: this.policy,
			at: this.at.view(),
			tokens: this.tokens.view(),
			dollars: this.dollars.view()
		};
	}
};
/** Whether a candidate has rewards, its own or those of the first with its program. */
function isValid(columns, no) {
	return !Number.isNaN(columns.scalar[no]);
}
/** Whether candidate `no` was evaluated: neither a duplicate, nor an answer that did not apply. */
function wasEvaluated(columns, no) {
	return columns.verdict[no] !== "unbuilt" && columns.status[no] !== "duplicate";
}
/** The valid candidate with the greatest utility, of equals the oldest; -1 without any. */
function best(columns) {
	let found = -1;
	for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && (found < 0 || columns.scalar[no] > columns.scalar[found])) found = no;
	return found;
}
/** A candidate, its parent, and so on back to the seed. */
function ancestors(columns, no) {
	const path = [];
	for (let each = no; each >= 0 && each < columns.count; each = columns.parent[each]) path.push(each);
	return path;
}
/** The child with the greatest utility. */
function bestChild(columns, no) {
	let found;
	for (let each = no + 1; each < columns.count; each++) {
		if (columns.parent[each] !== no || !isValid(columns, each)) continue;
		if (found === void 0 || columns.scalar[each] > columns.scalar[found]) found = each;
	}
	return found;
}
/** The valid candidates that are not duplicates, the best first. */
function ranked(columns) {
	const valid = [];
	for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && columns.status[no] !== "duplicate") valid.push(no);
	return valid.sort((a, b) => columns.scalar[b] - columns.scalar[a] || a - b);
}
// src/campaign-data.ts
/**
* What a page knows of one campaign, kept fresh by its event stream.
*
* Events only wake: what is drawn is read from the database's own columns, from the first candidate that is missing.
* So nothing is lost or counted twice, however often the connection breaks.
*/
/** Candidates of the first request, which are a picture soon, and of each later one. */
var [FIRST_PAGE, PAGE] = [5e3, 2e4];
/** Between two pictures while more is coming: one of a hundred thousand takes half a second. */
var REDRAW_MS = 3e3;
var RECENT_EVENTS = 50;
var EVENT_TYPES = [
	"campaign.started",
	"campaign.ended",
	"candidate.scored",
	"candidate.failed",
	"candidate.repeated",
	"candidate.rescored",
	"archive.improved",
	"island.migrated",
	"policy.unavailable",
	...POLICY_EVENTS
];
var RETRY_MS = 2e3;
var LOOK_AGAIN_MS = 1e4;
var ENDED = /* @__PURE__ */ new Set([
	"finished",
	"stalled",
	"failed",
	"stopped",
	"cancelled"
]);
var CampaignData = class {
	id;
	table = new Table();
	events = [];
	campaign;
	problem;
	snapshot;
	error;
	listeners = /* @__PURE__ */ new Set();
	source;
	connected = false;
	seq = -1;
	announced = -1;
	held = false;
	fetching = false;
	stale = false;
	version = 0;
	timers = /* @__PURE__ */ new Set();
	closed = false;
	constructor(id) {
		this.id = id;
	}
	subscribe = (listener) => {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	};
	read = () => this.snapshot;
	failure = () => this.error;
	async open() {
		try {
			const at = { campaign_id: this.id };
			const first = this.points();
			first.catch(() => void 0);
			const [campaign, recent] = await Promise.all([get("/v1/campaigns/{campaign_id}", at), get("/v1/campaigns/{campaign_id}/events", {
				...at,
				newest: true,
				limit: RECENT_EVENTS
			})]);
			this.campaign = campaign;
			this.events = recent.data;
			this.seq = recent.data[0]?.seq ?? -1;
			this.problem = await get("/v1/problems/{problem_id}", { problem_id: campaign.problem_id });
			await this.fetchPoints(first);
			if (!this.closed) this.follow();
		} catch (error) {
			this.error = error;
			this.tell();
		}
		this.repeat();
	}
	close() {
		this.closed = true;
		this.source?.close();
		this.timers.forEach(clearTimeout);
	}
	/** Stop drawing what arrives, or draw all of it. */
	hold(held) {
		this.held = held;
		this.publish();
		if (!held) this.wake();
	}
	/** Take in what an action of this page has changed, without waiting for the stream. */
	accept(campaign) {
		this.campaign = campaign;
		this.version++;
		this.follow();
		this.wake();
	}
	follow() {
		if (this.closed || this.source || this.hasEnded()) return this.publish();
		this.source = new EventSource(`/v1/campaigns/${this.id}/events/stream?after=${this.seq}`);
		this.source.onopen = () => {
			this.connected = true;
			this.wake();
		};
		this.source.onerror = () => {
			this.connected = false;
			this.publish();
			this.wake();
			if (this.source?.readyState === EventSource.CLOSED) {
				this.unfollow();
				this.later(() => this.follow(), RETRY_MS);
			}
		};
		for (const type of EVENT_TYPES) this.source.addEventListener(type, (event) => this.take(event));
	}
	unfollow() {
		this.source?.close();
		this.source = void 0;
		this.connected = false;
	}
	take(message) {
		const event = JSON.parse(message.data);
		if (event.seq <= this.seq) return;
		this.seq = event.seq;
		this.events = [event, ...this.events].slice(0, RECENT_EVENTS);
		if (event.type.startsWith("candidate.")) this.announced = Math.max(this.announced, Number(event.payload.no));
		this.wake();
	}
	/** Fetch what is new, soon: many events make one request. */
	wake() {
		this.stale = true;
		if (this.fetching) return;
		this.fetching = true;
		this.later(() => void this.refresh(), this.table.count > 2e4 ? 2e3 : 500);
	}
	async refresh() {
		this.stale = false;
		try {
			this.campaign = await get("/v1/campaigns/{campaign_id}", { campaign_id: this.id });
			if (!this.held) await this.fetchPoints();
			this.version++;
			if (this.hasEnded()) this.unfollow();
		} catch {
			this.later(() => this.wake(), RETRY_MS);
		}
		this.fetching = false;
		this.publish();
		if (this.stale || this.isUnsettled()) this.wake();
		this.follow();
	}
	points() {
		const [after, limit] = [this.table.count - 1, this.table.count ? PAGE : FIRST_PAGE];
		return get("/v1/campaigns/{campaign_id}/points", {
			campaign_id: this.id,
			after,
			limit
		});
	}
	async fetchPoints(first) {
		let coming = first ?? this.points();
		for (let drawn = -Infinity;;) {
			const points = await coming;
			this.table.append(points);
			this.announced = Math.max(this.announced, this.table.count - 1);
			const isLast = points.next_after === null || this.closed;
			if (!isLast) coming = this.points();
			if (isLast || performance.now() - drawn >= REDRAW_MS) {
				this.publish();
				drawn = performance.now();
			}
			if (isLast) return;
		}
	}
	/** There is no event for a pause, nor a stream for a campaign that has ended and that somebody else resumes. */
	repeat() {
		this.later(() => {
			if (!document.hidden) this.wake();
			this.repeat();
		}, LOOK_AGAIN_MS);
	}
	later(job, milliseconds) {
		const timer = window.setTimeout(() => {
			this.timers.delete(timer);
			if (!this.closed) job();
		}, milliseconds);
		this.timers.add(timer);
	}
	hasEnded() {
		return this.campaign !== void 0 && ENDED.has(this.campaign.state);
	}
	/** Whether its controller has not yet done what is wanted. */
	isUnsettled() {
		const { state, desired } = this.campaign;
		return state === "queued" || state === "running" && desired !== "running";
	}
	badge() {
		if (this.held) return "held";
		if (!this.source) return this.hasEnded() ? "ended" : "reconnecting";
		if (!this.connected) return this.snapshot?.badge === "loading" ? "loading" : "reconnecting";
		return this.announced >= this.table.count ? "catching up" : "live";
	}
	publish() {
		if (!this.campaign || !this.problem) return;
		const columns = this.held && this.snapshot ? this.snapshot.columns : this.table.view();
		this.snapshot = {
			campaign: this.campaign,
			problem: this.problem,
			columns,
			events: this.events,
			badge: this.snapshot || this.source ? this.badge() : "loading",
			waiting: this.held ? Math.max(0, this.announced + 1 - columns.count) : 0,
			version: this.version
		};
		this.tell();
	}
	tell() {
		this.listeners.forEach((listener) => listener());
	}
};
/** The campaign's data while a page shows it. */
function useCampaignData(id) {
	const [data, setData] = (0, import_react.useState)(() => new CampaignData(id));
	(0, import_react.useEffect)(() => {
		const opened = new CampaignData(id);
		setData(opened);
		opened.open();
		return () => opened.close();
	}, [id]);
	return {
		data,
		snapshot: (0, import_react.useSyncExternalStore)(data.subscribe, data.read),
		error: (0, import_react.useSyncExternalStore)(data.subscribe, data.failure)
	};
}
var CampaignContext = (0, import_react.createContext)(null);
function useCampaign() {
	const found = (0, import_react.useContext)(CampaignContext);
	if (!found) throw new Error("useCampaign belongs below CampaignContext");
	return found;
}
// src/router.tsx
/** The address bar is the only store of what a person looks at: a link that is pasted elsewhere opens the same picture. */
var import_jsx_runtime = require_jsx_runtime();
var listeners$1 = /* @__PURE__ */ new Set();
function subscribe$1(listener) {
	listeners$1.add(listener);
	window.addEventListener("popstate", listener);
	return () => {
		listeners$1.delete(listener);
		window.removeEventListener("popstate", listener);
	};
}
function navigate(to, how = "push") {
	if (to === location.pathname + location.search) return;
	history[how === "push" ? "pushState" : "replaceState"](null, "", to);
	listeners$1.forEach((listener) => listener());
}
/** Path and query of the page, as one string. */
function useAddress() {
	return (0, import_react.useSyncExternalStore)(subscribe$1, () => location.pathname + location.search);
}
function usePath() {
	return (0, import_react.useSyncExternalStore)(subscribe$1, () => location.pathname);
}
/** One parameter of the query. Setting the fallback takes it out of the address. */
function useQuery(name, fallback = "") {
	return [(0, import_react.useSyncExternalStore)(subscribe$1, () => new URLSearchParams(location.search).get(name)) ?? fallback, (0, import_react.useCallback)((next, how = "replace") => navigate(withQuery(name, next === fallback ? "" : next), how), [name, fallback])];
}
function withQuery(name, value) {
	const query = new URLSearchParams(location.search);
	if (value) query.set(name, value);
	else query.delete(name);
	const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
	return location.pathname + (text && `?${text}`);
}
function Link({ to, onClick, ...rest }) {
	function follow(event) {
		onClick?.(event);
		const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
		if (event.defaultPrevented || !plain) return;
		event.preventDefault();
		navigate(to);
		window.scrollTo(0, 0);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: to,
		onClick: follow,
		...rest
	});
}
/** More would not fit into an address. */
function useSelection() {
	const [text, setText] = useQuery("selected");
	const numbers = (0, import_react.useMemo)(() => parse$1(text), [text]);
	const set = (0, import_react.useCallback)((chosen, how = "push") => setText(chosen.slice(0, 500).join(","), how), [setText]);
	return (0, import_react.useMemo)(() => {
		const members = new Set(numbers);
		return {
			numbers,
			has: (no) => members.has(no),
			set,
			toggle: (no) => set(members.has(no) ? numbers.filter((each) => each !== no) : [...numbers, no])
		};
	}, [numbers, set]);
}
function parse$1(text) {
	const found = text.split(",").filter((part) => /^\d{1,15}$/.test(part));
	return [...new Set(found.map(Number))];
}
/** Addresses within a campaign; the selection goes along. */
function usePlaces(id) {
	const address = useAddress();
	const selected = new URLSearchParams(address.slice(address.indexOf("?") + 1)).get("selected");
	const along = address.includes("?") && selected ? `selected=${selected}` : "";
	return (view = "") => `/campaigns/${id}${view && `/${view}`}${along && (view.includes("?") ? "&" : "?") + along}`;
}
// src/numbers.ts
/** Numbers as people read them. */
var MINUS = "−";
var THIN = " ";
/** Four significant digits, without an exponent where that is readable; "–" for what is absent. */
function number(value, digits = 4) {
	if (value === null || value === void 0 || Number.isNaN(value)) return "–";
	if (value === 0) return "0";
	const size = Math.abs(value);
	if (size >= 1e6 || size < 1e-4) return value.toExponential(digits - 1).replace("-", MINUS).replace("+", "");
	if (Number.isInteger(value)) return integer(value);
	const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
	return value.toFixed(decimals).replace("-", MINUS);
}
/** With its sign, also where it is positive. */
function change(value) {
	return (value > 0 ? "+" : "") + number(value, 3);
}
function integer(value) {
	return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, THIN).replace("-", MINUS);
}
function percent(share) {
	return Number.isFinite(share) ? `${(100 * share).toFixed(share > 0 && share < .1 ? 1 : 0)}${THIN}%` : "–";
}
function duration(seconds) {
	if (seconds < 1) return `${Math.round(1e3 * seconds)}${THIN}ms`;
	if (seconds < 100) return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${THIN}s`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 100) return `${minutes}${THIN}min`;
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? `${hours}${THIN}h ${minutes % 60}${THIN}min` : `${Math.round(hours / 24)}${THIN}d`;
}
function ago(instant, now = Date.now()) {
	const seconds = Math.max(0, (now - Date.parse(instant)) / 1e3);
	return seconds < 5 ? "just now" : `${duration(Math.round(seconds))} ago`;
}
function dollars(value) {
	return `$${value.toFixed(value < 1 ? 4 : 2)}`;
}
// src/ui/badges.tsx
function StateBadge({ state, desired }) {
	const wanted = {
		paused: "pausing",
		stopped: "stopping",
		cancelled: "cancelling",
		running: ""
	}[desired];
	const text = state === "running" && wanted ? wanted : state;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: `badge state-${state}`,
		children: text
	});
}
function VerdictBadge({ verdict }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: `badge ${verdict === "ok" ? "good" : "bad"}`,
		children: verdict.replaceAll("_", " ")
	});
}
/** Rewards that nobody but the candidate vouches for. */
function TrustBadge() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "badge",
		title: "The candidate and its scorer share a process: a candidate could write its own rewards.",
		children: "self-reported rewards"
	});
}
var TOLD$1 = {
	loading: "loading",
	live: "live",
	"catching up": "catching up",
	reconnecting: "reconnecting",
	held: "held",
	ended: "ended"
};
function LiveBadge({ badge, waiting }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: `live live-${badge.replace(" ", "-")}`,
		role: "status",
		"aria-label": `Updates: ${TOLD$1[badge]}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { "aria-hidden": "true" }),
			TOLD$1[badge],
			waiting > 0 && ` · ${integer(waiting)} new`
		]
	});
}
// src/ui/dialog.tsx
/** A question that must be answered first. Escape closes it, and the focus goes back to where it came from. */
function Dialog({ title, onClose, children }) {
	const place = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		const came = document.activeElement;
		place.current?.showModal();
		return () => came?.focus();
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dialog", {
		ref: place,
		"aria-label": title,
		onClose,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: title }), children]
	});
}
// src/ui/controls.tsx
/** What can be done with a campaign. Each button says why it cannot be used, and asks before it ends something. */
var ACTIONS = [
	{
		action: "pause",
		text: "Pause"
	},
	{
		action: "resume",
		text: "Resume"
	},
	{
		action: "stop",
		text: "Stop",
		consequence: "What is in flight is finished and kept; nothing new is started. A stopped campaign can be resumed."
	},
	{
		action: "cancel",
		text: "Cancel",
		consequence: "What is in flight is given up at once: requests to the model are broken off and evaluations killed. A cancelled campaign can be resumed, and then takes up again what was broken off."
	}
];
function Controls({ campaign, onChange }) {
	const [asking, setAsking] = (0, import_react.useState)();
	const [failure, setFailure] = (0, import_react.useState)("");
	async function act(action) {
		setAsking(void 0);
		setFailure("");
		try {
			onChange(await send("POST", `/v1/campaigns/${campaign.id}/${action}`));
		} catch (error) {
			setFailure(error.message);
		}
	}
	const asked = ACTIONS.find(({ action }) => action === asking);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "actions",
		role: "group",
		"aria-label": "Controls of the campaign",
		children: [
			ACTIONS.map(({ action, text, consequence }) => {
				const reason = whyNot(campaign, action);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					"aria-disabled": reason !== "",
					title: reason || void 0,
					"aria-description": reason || void 0,
					onClick: () => reason === "" && (consequence ? setAsking(action) : void act(action)),
					children: text
				}, action);
			}),
			failure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				role: "alert",
				className: "bad-text",
				children: failure
			}),
			asked && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Dialog, {
				title: `${asked.text} this campaign?`,
				onClose: () => setAsking(void 0),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: asked.consequence }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "actions",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						className: "primary",
						onClick: () => void act(asked.action),
						children: asked.text
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: () => setAsking(void 0),
						children: "Leave it"
					})]
				})]
			})
		]
	});
}
/** Why an action is impossible or would change nothing; empty when it can be taken. */
function whyNot({ state, desired, allowed_actions }, action) {
	if (!allowed_actions.includes(action)) return `A campaign that is ${state} cannot ${action}.`;
	const wanted = {
		pause: "paused",
		resume: "running",
		stop: "stopped",
		cancel: "cancelled"
	}[action];
	const resting = [
		"paused",
		"stopped",
		"cancelled"
	].includes(state);
	if (desired !== wanted) return "";
	if (action === "resume") return state === "running" || state === "queued" ? `It is ${state} already.` : "";
	return resting && state !== wanted ? "" : `It is ${resting ? state : "about to " + action} already.`;
}
// src/ui/key-form.tsx
/** The key of a server that wants one. It is exchanged for a cookie that no script can read, and kept nowhere. */
function KeyForm({ told }) {
	const [key, setKey] = (0, import_react.useState)("");
	const [failure, setFailure] = (0, import_react.useState)("");
	async function open(event) {
		event.preventDefault();
		try {
			await send("POST", "/v1/session", { key });
			location.reload();
		} catch (error) {
			setFailure(error.message);
		}
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "state",
		onSubmit: (event) => void open(event),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "This server wants a key" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				told,
				". An administrator makes one with ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: "quiver keys create" }),
				"."
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "actions",
				children: [
					"Key",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						type: "password",
						required: true,
						autoComplete: "off",
						value: key,
						onChange: (event) => setKey(event.target.value)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						className: "primary",
						children: "Enter"
					})
				]
			}),
			failure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "alert",
				className: "bad-text",
				children: failure
			})
		]
	});
}
// src/ui/states.tsx
function Loading({ what }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "state",
		role: "status",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "spinner",
				"aria-hidden": "true"
			}),
			"Loading ",
			what,
			" …"
		]
	});
}
function Failure({ error, retry }) {
	if (error.status === 401) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(KeyForm, { told: error.message });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "state failure",
		role: "alert",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "reason",
				children: error.message
			}),
			error.instance && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "note",
				children: [
					"The server's log has more about ",
					error.instance,
					"."
				]
			}),
			retry && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				onClick: retry,
				children: "Try again"
			})
		]
	});
}
function Empty({ title, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "state",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: title }), children]
	});
}
// src/ui/fence.tsx
/** Keeps a fault of one view from taking the rest of the page with it. */
var Fence = class extends import_react.Component {
	state = {};
	static getDerivedStateFromError(fault) {
		return { fault };
	}
	render() {
		if (!this.state.fault) return this.props.children;
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Empty, {
			title: "This view has failed",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "reason",
					children: this.state.fault.message
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "It is a fault of the dashboard. The other views and the API are not concerned." }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					onClick: () => this.setState({ fault: void 0 }),
					children: "Draw it again"
				})
			]
		});
	}
};
// src/ui/selection-bar.tsx
/** What is selected, in every view at the same place. */
var NAMED = 6;
function SelectionBar() {
	const { campaign, problem, columns } = useCampaign();
	const selection = useSelection();
	const place = usePlaces(campaign.id);
	const [first, ...more] = selection.numbers;
	if (first === void 0) return null;
	const parent = ancestors(columns, first)[1];
	const child = bestChild(columns, first);
	const valid = first < columns.count && isValid(columns, first);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		className: "selection",
		"aria-label": "Selection",
		children: [more.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
				className: "button primary",
				to: place(`candidates/${first}`),
				children: ["Open #", first]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "segments",
				role: "group",
				"aria-label": "Walk along the lineage",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					"aria-disabled": parent === void 0,
					onClick: () => parent !== void 0 && selection.set([parent]),
					children: "← Parent"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					"aria-disabled": child === void 0,
					onClick: () => child !== void 0 && selection.set([child]),
					children: "Best child →"
				})]
			}),
			valid && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", {
				className: "card row",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "utility" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: number(columns.scalar[first]) }),
					problem.rewards.slice(0, NAMED).map(({ name }) => [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: name }, name), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: number(columns.rewards[name]?.[first]) }, `${name}=`)])
				]
			}),
			!valid && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: columns.verdict[first]?.replaceAll("_", " ") ?? "not there yet" })
		] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("b", { children: [selection.numbers.length, " selected"] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [selection.numbers.slice(0, NAMED).map((no) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
				to: place(`candidates/${no}`),
				children: ["#", no]
			}, no)), selection.numbers.length > NAMED && " …"] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				to: place("candidates?of=selection"),
				className: "button",
				children: "List them"
			})
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			className: "quiet end",
			onClick: () => selection.set([]),
			children: "Clear selection"
		})]
	});
}
// src/charts/common.ts
var FONT = "\"Inter Variable\", system-ui, sans-serif";
function axis(palette, more) {
	return {
		type: "value",
		scale: true,
		nameLocation: "middle",
		nameGap: 32,
		nameTextStyle: {
			color: palette.soft,
			fontFamily: FONT,
			fontSize: 12
		},
		axisLabel: {
			color: palette.soft,
			fontFamily: FONT,
			fontSize: 11,
			hideOverlap: true,
			formatter: tick
		},
		axisLine: {
			show: true,
			lineStyle: { color: palette.line }
		},
		axisTick: { show: false },
		splitLine: { lineStyle: {
			color: palette.line,
			opacity: .6
		} },
		...more
	};
}
function tick(value) {
	return number(value, 3).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
/** A tooltip of text nodes: names come from problems, and problems from anybody. */
function tooltip(palette, tell) {
	return {
		trigger: "item",
		confine: true,
		transitionDuration: 0,
		backgroundColor: palette.panel,
		borderColor: palette.line,
		borderWidth: 1,
		padding: [6, 10],
		textStyle: {
			color: palette.ink,
			fontFamily: FONT,
			fontSize: 12
		},
		formatter: (item) => card(tell(item))
	};
}
function card(lines) {
	const list = document.createElement("dl");
	list.className = "card";
	for (const [name, value] of lines) {
		list.appendChild(document.createElement("dt")).textContent = name;
		list.appendChild(document.createElement("dd")).textContent = value;
	}
	return list;
}
/** A reward's name with the way that is better, and its unit. */
function title({ name, direction, unit }) {
	return `${name} ${direction === "minimize" ? "↓" : "↑"}${unit ? ` ${unit}` : ""}`;
}
/** The part of a reward's values that its bounds allow: what lies outside is worth no less than the bound itself. */
function extent({ low, high }, values) {
	let [min, max] = [Infinity, -Infinity];
	for (const value of values) {
		if (Number.isNaN(value)) continue;
		min = Math.min(min, Math.max(value, low));
		max = Math.max(max, Math.min(value, high));
	}
	if (!(min <= max)) return {
		min: low,
		max: high
	};
	const margin = .04 * (max - min || high - low);
	return {
		min: Math.max(low, min - margin),
		max: Math.min(high, max + margin)
	};
}
/** Whether `a` is better than `b` in this reward. */
function better(reward, a, b) {
	return reward.direction === "minimize" ? a < b : a > b;
}
function mix(colour, alpha) {
	return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
}
var ANIMATION = { animation: false };
// src/download.ts
function csv(header, rows) {
	return [header, ...rows].map((row) => row.map(field).join(",")).join("\r\n") + "\r\n";
}
function field(value) {
	if (value === null || value === void 0 || typeof value === "number" && !Number.isFinite(value)) return "";
	if (typeof value === "number") return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
function download(name, text, type) {
	const place = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = place;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(place), 1e3);
}
// src/theme.ts
/** Colours of the pictures. They come from the style sheet, so that a picture and its page always agree. */
var CHOICES = [
	"auto",
	"light",
	"dark"
];
var system = window.matchMedia("(prefers-color-scheme: dark)");
var listeners = /* @__PURE__ */ new Set();
var palette = read();
apply(stored());
function stored() {
	const found = localStorage.getItem("theme");
	return CHOICES.find((choice) => choice === found) ?? "auto";
}
function apply(choice) {
	const dark = choice === "dark" || choice === "auto" && system.matches;
	document.documentElement.dataset.theme = dark ? "dark" : "light";
	palette = read();
	listeners.forEach((listener) => listener());
}
system.addEventListener("change", () => apply(stored()));
function choose(choice) {
	localStorage.setItem("theme", choice);
	apply(choice);
}
/** The next of auto, light, dark. */
function after(choice) {
	return CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length];
}
function read() {
	const probe = document.body.appendChild(document.createElement("i"));
	const colour = (name) => {
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
		categories: [
			1,
			2,
			3,
			4,
			5,
			6,
			7,
			8
		].map((n) => colour(`category-${n}`)),
		ramp: [
			1,
			2,
			3,
			4,
			5
		].map((n) => colour(`ramp-${n}`))
	};
	probe.remove();
	return found;
}
function subscribe(listener) {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
function usePalette() {
	return (0, import_react.useSyncExternalStore)(subscribe, () => palette);
}
function useTheme() {
	return (0, import_react.useSyncExternalStore)(subscribe, stored);
}
// src/ui/data-table.tsx
var STEP$2 = 200;
/** Plain rows. Long tables show their start; the rest comes when it is asked for, and all of it in the CSV. */
function DataTable({ label, header, rows, height }) {
	const [shown, setShown] = (0, import_react.useState)(STEP$2);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "scroll",
		style: { maxHeight: height },
		tabIndex: 0,
		role: "region",
		"aria-label": `Table: ${label}`,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: header.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			className: numeric(rows, header.indexOf(name)) ? "n" : "",
			children: name
		}, name)) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: rows.slice(0, shown).map((row, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: row.map((cell, column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: typeof cell === "number" ? "n" : "",
			children: typeof cell === "number" ? number(cell, 6) : cell ?? "–"
		}, column)) }, at)) })] }), rows.length > shown && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			className: "more",
			onClick: () => setShown(shown + STEP$2),
			children: [
				"Show ",
				Math.min(STEP$2, rows.length - shown),
				" more of ",
				rows.length
			]
		})]
	});
}
function numeric(rows, column) {
	return rows.some((row) => typeof row[column] === "number");
}
// src/charts/echarts.ts
/** The parts of ECharts that are used; nothing else of it is in the build. */
use([
	install,
	install$1,
	install$2,
	install$3,
	install$4,
	install$5,
	install$6,
	install$7,
	install$8,
	install$9,
	install$10,
	install$11,
	install$12,
	install$13,
	install$14,
	install$15
]);
// src/charts/chart.tsx
/** One picture on a canvas. New data never move it: a person's zoom is kept in the units of its axes. */
function Chart({ option, label, height, onPick, onBrush, onReady }) {
	const place = (0, import_react.useRef)(null);
	const chart = (0, import_react.useRef)(void 0);
	const zoom = (0, import_react.useRef)({});
	const handlers = (0, import_react.useRef)({
		onPick,
		onBrush
	});
	handlers.current = {
		onPick,
		onBrush
	};
	(0, import_react.useEffect)(() => {
		const made = init(place.current, null, { renderer: "canvas" });
		chart.current = made;
		onReady?.(made);
		made.on("click", (event) => {
			handlers.current.onPick?.({
				seriesId: event.seriesId,
				index: event.dataIndex
			}, event.event?.event);
		});
		let brushed = {};
		made.on("brushSelected", (event) => {
			brushed = Object.fromEntries((event.batch[0]?.selected ?? []).map((each) => [each.seriesId, each.dataIndex]));
		});
		made.on("brushEnd", () => handlers.current.onBrush?.(brushed));
		made.on("datazoom", () => {
			zoom.current = Object.fromEntries(zooms(made).map((each) => [each.id, valuesOf(each)]));
			noteZoom(place.current, made);
		});
		const observer = new ResizeObserver(() => made.resize());
		observer.observe(place.current);
		return () => {
			observer.disconnect();
			made.dispose();
		};
	}, []);
	(0, import_react.useEffect)(() => {
		const dataZoom = (option.dataZoom ?? []).map((each) => ({
			...each,
			...zoom.current[each.id]
		}));
		chart.current?.setOption({
			...option,
			dataZoom
		}, { replaceMerge: ["series"] });
		noteZoom(place.current, chart.current);
	}, [option]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: place,
		role: "img",
		"aria-label": label,
		className: "chart",
		style: { height }
	});
}
/** Say in the page which part of the axes is in sight, for whom a canvas says nothing. */
function noteZoom(place, chart) {
	place.dataset.zoom = zooms(chart).map(({ id, startValue, endValue, start, end }) => start === 0 && end === 100 ? `${id} all` : `${id} ${startValue} ${endValue}`).join("; ");
}
function zooms(chart) {
	return chart.getOption().dataZoom ?? [];
}
function valuesOf({ startValue, endValue, start, end }) {
	return start === 0 && end === 100 ? {} : {
		startValue,
		endValue,
		rangeMode: ["value", "value"]
	};
}
// src/charts/figure.tsx
/** A picture with what belongs to it: its result as a sentence, the same as a table, and both to take along. */
function Figure({ title, drawing, height = 360, controls, note, onPick, onBrush, onReady }) {
	const [asTable, setAsTable] = (0, import_react.useState)(false);
	const chart = (0, import_react.useRef)(void 0);
	const { panel } = usePalette();
	const file = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
	function saveCsv() {
		download(`${file}.csv`, csv(drawing.header, drawing.rows()), "text/csv;charset=utf-8");
	}
	function saveSvg() {
		const width = chart.current?.isDisposed() === false ? chart.current.getWidth() : 900;
		const drawn = init(null, null, {
			renderer: "svg",
			ssr: true,
			width,
			height
		});
		drawn.setOption({
			...drawing.option,
			backgroundColor: panel,
			animation: false
		});
		download(`${file}.svg`, drawn.renderToSVGString(), "image/svg+xml");
		drawn.dispose();
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "panel figure",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figcaption", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: title }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "controls",
					children: controls
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "tools",
					role: "group",
					"aria-label": `${title}: other forms`,
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							"aria-pressed": asTable,
							onClick: () => setAsTable(!asTable),
							children: "Table"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							onClick: saveCsv,
							children: "CSV"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							onClick: saveSvg,
							children: "SVG"
						})
					]
				})
			] }),
			asTable ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DataTable, {
				label: drawing.label,
				header: drawing.header,
				rows: drawing.rows(),
				height
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chart, {
				option: drawing.option,
				label: drawing.label,
				height,
				onPick,
				onBrush,
				onReady: (made) => {
					chart.current = made;
					onReady?.(made);
				}
			}),
			note && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: note
			})
		]
	});
}
// src/charts/map.ts
function cells(columns, numbers, { x, y, bins }, palette) {
	const best = /* @__PURE__ */ new Map();
	for (const no of numbers) {
		const cell = bin(x, columns, no, bins) * bins + bin(y, columns, no, bins);
		const held = best.get(cell);
		if (held === void 0 || columns.scalar[no] > columns.scalar[held]) best.set(cell, no);
	}
	const found = [...best];
	const utilities = found.map(([, no]) => columns.scalar[no]);
	const [low, high] = [Math.min(...utilities, 1), Math.max(...utilities, 0)];
	const share = found.length / (bins * bins);
	const category = (reward, more) => ({
		type: "category",
		data: Array.from({ length: bins }, (_, at) => tick(reward.low + at * (reward.high - reward.low) / bins)),
		name: title(reward),
		nameLocation: "middle",
		nameTextStyle: {
			color: palette.soft,
			fontFamily: FONT,
			fontSize: 12
		},
		axisLabel: {
			color: palette.soft,
			fontFamily: FONT,
			fontSize: 11
		},
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: {
			show: true,
			lineStyle: { color: palette.line }
		},
		inverse: reward.direction === "minimize",
		...more
	});
	return {
		elites: found.map(([, no]) => no),
		label: `Map of ${x.name} and ${y.name}: ${found.length} of ${bins * bins} cells are covered (${percent(share)})`,
		header: [
			`${x.name} from`,
			`${y.name} from`,
			"elite",
			"utility"
		],
		rows: () => found.map(([cell, no]) => [
			edge(x, Math.floor(cell / bins), bins),
			edge(y, cell % bins, bins),
			no,
			columns.scalar[no]
		]),
		option: {
			...ANIMATION,
			grid: {
				left: 76,
				right: 84,
				top: 12,
				bottom: 52,
				show: true,
				borderColor: palette.line
			},
			xAxis: category(x, { nameGap: 30 }),
			yAxis: category(y, { nameGap: 50 }),
			visualMap: [{
				type: "continuous",
				min: low,
				max: Math.max(high, low + 1e-9),
				dimension: 2,
				calculable: false,
				inRange: { color: palette.ramp },
				right: 8,
				top: "middle",
				itemWidth: 10,
				itemHeight: 140,
				text: [number(high, 3), number(low, 3)],
				textStyle: {
					color: palette.soft,
					fontSize: 11
				}
			}],
			tooltip: tooltip(palette, ({ dataIndex }) => {
				const no = found[dataIndex]?.[1];
				if (no === void 0) return [];
				return [
					["elite", `#${no}`],
					["utility", number(columns.scalar[no], 6)],
					[x.name, number(columns.rewards[x.name]?.[no])],
					[y.name, number(columns.rewards[y.name]?.[no])]
				];
			}),
			series: [{
				id: "cells",
				type: "heatmap",
				data: found.map(([cell, no]) => [
					Math.floor(cell / bins),
					cell % bins,
					columns.scalar[no]
				]),
				itemStyle: {
					borderColor: palette.panel,
					borderWidth: 1
				}
			}]
		}
	};
}
function bin({ name, low, high }, columns, no, bins) {
	const share = ((columns.rewards[name]?.[no] ?? low) - low) / (high - low);
	return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
}
function edge({ low, high }, at, bins) {
	return low + at * (high - low) / bins;
}
// src/slowly.ts
var PERIOD_MS = 4e3;
/** The value as it was a few seconds ago at most: for what costs more to read than points do. */
function useSlowly(value) {
	const [seen, setSeen] = (0, import_react.useState)(value);
	const latest = (0, import_react.useRef)(value);
	latest.current = value;
	(0, import_react.useEffect)(() => {
		const timer = setInterval(() => setSeen(latest.current), PERIOD_MS);
		return () => clearInterval(timer);
	}, []);
	return seen;
}
// src/ui/select.tsx
function Select({ label, value, options, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "select",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
			"aria-label": label,
			value,
			onChange: (event) => onChange(event.target.value),
			children: options.map(([each, text]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: each,
				children: text
			}, each))
		})]
	});
}
// src/pages/archive.tsx
/** What is covered, and by whom? */
var BINS = 16;
function ArchiveView() {
	const { campaign, problem, columns, version } = useCampaign();
	const selection = useSelection();
	const palette = usePalette();
	const place = usePlaces(campaign.id);
	const { data, error } = useGet("/v1/campaigns/{campaign_id}/archive", { campaign_id: campaign.id }, useSlowly(version));
	const rewards = problem.rewards;
	const [ownX, ownY] = data?.cell_axes.length ? data.cell_axes : rewards.map(({ name }) => name);
	const [x, setX] = useQuery("x", ownX ?? "");
	const [y, setY] = useQuery("y", ownY ?? ownX ?? "");
	const [of, setOf] = useQuery("of", "all");
	const bins = data?.cell_bins ?? BINS;
	const drawing = (0, import_react.useMemo)(() => {
		const named = (name, at) => rewards.find((each) => each.name === name) ?? rewards[Math.min(at, rewards.length - 1)];
		const island = data?.islands.find((each) => String(each.island) === of);
		const numbers = (island && [...new Set([...island.members, ...island.cells].map(({ no }) => no))])?.filter((no) => no < columns.count) ?? ranked(columns);
		return cells(columns, numbers, {
			x: named(x, 0),
			y: named(y, 1),
			bins
		}, palette);
	}, [
		columns,
		data,
		of,
		x,
		y,
		bins,
		palette,
		rewards
	]);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "the archive" });
	const names = rewards.map(({ name }) => [name, name]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: "Map of the archive",
		drawing,
		height: 480,
		onPick: ({ index }) => {
			const no = drawing.elites[index];
			if (no !== void 0) selection.set([no]);
		},
		controls: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Across",
				value: x,
				options: names,
				onChange: setX
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Up",
				value: y,
				options: names,
				onChange: setY
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Of",
				value: of,
				options: [["all", "all valid candidates"], ...data.islands.map(({ island }) => [String(island), `members of island ${island}`])],
				onChange: setOf
			})
		] }),
		note: `${drawing.label}. Better is to the right and above; the colour is the utility of the best in a cell.`
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel scroll",
		"aria-label": "Rewards over all valid candidates",
		tabIndex: 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Rewards over all valid candidates" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: [
				"Reward",
				"Candidates",
				"Worst",
				"Mean",
				"Deviation",
				"Best",
				"Best candidate"
			].map((name, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: at ? "n" : "",
				children: name
			}, name)) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: data.components.map((component) => {
				const reward = rewards.find(({ name }) => name === component.name);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: reward ? title(reward) : component.name
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: integer(component.count)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(component.low)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(component.mean)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(component.deviation)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(component.high)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: component.best !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
							to: place(`candidates/${component.best}`),
							children: ["#", component.best]
						})
					})
				] }, component.name);
			}) })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: "Each reward on a scale from 0, its worst bound, to 1, its best."
			})
		]
	})] });
}
// src/ui/candidate-table.tsx
var STEP$1 = 100;
/** Candidates with their rewards, in the order given; ticking one selects it everywhere. */
function CandidateTable({ numbers }) {
	const { campaign, problem, columns } = useCampaign();
	const selection = useSelection();
	const place = usePlaces(campaign.id);
	const [shown, setShown] = (0, import_react.useState)(STEP$1);
	if (!numbers.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "note",
		children: "None."
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "scroll",
		tabIndex: 0,
		role: "region",
		"aria-label": "Candidates",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "hidden",
					children: "Select"
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Candidate"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Verdict"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Kept"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Island"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Utility"
			}),
			problem.rewards.map((reward) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: title(reward)
			}, reward.name))
		] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: numbers.slice(0, shown).map((no) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
			className: selection.has(no) ? "chosen" : "",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					"aria-label": `Select candidate ${no}`,
					checked: selection.has(no),
					onChange: () => selection.toggle(no)
				}) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${no}`),
						children: ["#", no]
					})
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: columns.verdict[no] }) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "soft",
					children: columns.status[no].replace("_", " ")
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: columns.island[no]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(columns.scalar[no])
				}),
				problem.rewards.map(({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(columns.rewards[name]?.[no])
				}, name))
			]
		}, no)) })] }), numbers.length > shown && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			className: "more",
			onClick: () => setShown(shown + STEP$1),
			children: [
				"Show ",
				Math.min(STEP$1, numbers.length - shown),
				" more"
			]
		})]
	});
}
// src/ui/reward-table.tsx
/** Each reward against parent and seed, and where it lies between the problem's bounds. */
function RewardTable({ candidate }) {
	const { problem, columns } = useCampaign();
	const parent = candidate.parents[0];
	if (!candidate.rewards) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Rewards" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "note",
			children: "A candidate that fails has no rewards."
		})]
	});
	const rewards = candidate.rewards;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel scroll",
		"aria-label": "Rewards",
		tabIndex: 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Why it scored so" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Reward"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "This"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: parent === void 0 ? "Parent" : `Parent #${parent}`
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Change"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Worst to best"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: problem.rewards.map((reward) => {
				const value = rewards[reward.name];
				const before = parent === void 0 ? NaN : columns.rewards[reward.name]?.[parent] ?? NaN;
				const seed = columns.rewards[reward.name]?.[0] ?? NaN;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: title(reward)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(value, 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n soft",
						children: number(before, 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Change, {
							reward,
							value,
							before
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Range, {
						reward,
						value,
						parent: before,
						seed
					}) })
				] }, reward.name);
			}) })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "note",
				children: [
					"Better is to the right, between the bounds of the problem. ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Key, { kind: "this" }),
					" this, ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Key, { kind: "parent" }),
					" parent,",
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Key, { kind: "seed" }),
					" seed."
				]
			})
		]
	});
}
function Change({ reward, value, before }) {
	if (Number.isNaN(before)) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "faint",
		children: "–"
	});
	if (value === before) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "faint",
		children: "same"
	});
	if (!reward) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_jsx_runtime.Fragment, { children: change(value - before) });
	const isBetter = better(reward, value, before);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: isBetter ? "good-text" : "bad-text",
		children: [
			change(value - before),
			" ",
			isBetter ? "better" : "worse"
		]
	});
}
function Range({ reward, value, parent, seed }) {
	const at = (x) => `${100 * place(reward, x)}%`;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "range",
		role: "img",
		"aria-label": `${reward.name}: ${Math.round(100 * place(reward, value))} % of the way`,
		children: [
			!Number.isNaN(seed) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", {
				className: "seed",
				style: { left: at(seed) }
			}),
			!Number.isNaN(parent) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", {
				className: "parent",
				style: { left: at(parent) }
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", {
				className: "this",
				style: { left: at(value) }
			})
		]
	});
}
function Key({ kind }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "range key",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { className: kind })
	});
}
/** 0 at the problem's worst bound, 1 at its best. */
function place({ low, high, direction }, value) {
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
	return direction === "minimize" ? 1 - share : share;
}
// src/ui/cases.tsx
/** What each test case says, beside what it said of the parent. */
var PATH$1 = "/v1/campaigns/{campaign_id}/candidates/{no}/cases";
var STEP = 60;
function Cases({ candidate }) {
	const { campaign, problem } = useCampaign();
	const parent = candidate.parents[0];
	const at = { campaign_id: campaign.id };
	const { data, error } = useGet(PATH$1, {
		...at,
		no: candidate.no
	});
	const before = useGet(PATH$1, parent === void 0 ? null : {
		...at,
		no: parent
	}).data;
	const [shown, setShown] = (0, import_react.useState)(STEP);
	const metrics = (0, import_react.useMemo)(() => [...new Set((data ?? []).flatMap(({ metrics }) => Object.keys(metrics)))], [data]);
	const old = (0, import_react.useMemo)(() => new Map((before ?? []).map((each) => [each.id, each])), [before]);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "cases" });
	if (!data.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Test cases",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Test cases" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "note",
			children: candidate.pruned ? "They were dropped to save room." : "It failed as a whole, before any case was judged."
		})]
	});
	function save() {
		const header = [
			"case",
			"group",
			"verdict",
			...metrics,
			"cpu_seconds"
		];
		const rows = data.map((each) => [
			each.id,
			each.group,
			each.verdict,
			...metrics.map((name) => each.metrics[name]),
			each.cpu_seconds
		]);
		download(`cases-${candidate.no}.csv`, csv(header, rows), "text/csv");
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Test cases",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "heading",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "What each test case says" }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "soft",
					children: [
						data.filter(({ verdict }) => verdict === "ok").length,
						" of ",
						data.length,
						" are ok"
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "tools",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: save,
						children: "CSV"
					})
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "scroll",
			tabIndex: 0,
			role: "region",
			"aria-label": "Cases",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Case"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Group"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Verdict"
				}),
				metrics.map((name) => [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: name
				}, name), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "against parent"
				}, `${name} change`)]),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Processor time"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: data.slice(0, shown).map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Row$1, {
				each,
				old: old.get(each.id),
				metrics,
				rewards: problem.rewards
			}, each.id)) })] }), data.length > shown && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				className: "more",
				onClick: () => setShown(shown + STEP),
				children: [
					"Show ",
					Math.min(STEP, data.length - shown),
					" more of ",
					data.length
				]
			})]
		})]
	});
}
function Row$1({ each, old, metrics, rewards }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "row",
			children: each.id
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: "soft",
			children: each.group || "–"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: each.verdict }) }),
		metrics.map((name) => {
			const value = each.metrics[name];
			return [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(value, 6)
			}, name), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: value !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Change, {
					reward: rewardOf(name, rewards),
					value,
					before: old?.metrics[name] ?? NaN
				})
			}, `${name} change`)];
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: "n soft",
			children: duration(each.cpu_seconds)
		})
	] });
}
/** The reward that a metric makes: of its name, or of its name and a group. */
function rewardOf(metric, rewards) {
	return rewards.find(({ name }) => name === metric || name.startsWith(`${metric}/`));
}
// src/ui/fresh.tsx
/** What a program comes to on cases that the search has never seen. */
var LOOK_MS$1 = 1e3;
function Fresh({ candidate, onLook }) {
	const { campaign, problem } = useCampaign();
	const [failure, setFailure] = (0, import_react.useState)("");
	const { no, rescored, rescoring, verdict } = candidate;
	const going = campaign.state === "queued" || campaign.state === "running";
	const waiting = rescoring > 0;
	(0, import_react.useEffect)(() => {
		if (!waiting) return;
		const timer = setInterval(onLook, LOOK_MS$1);
		return () => clearInterval(timer);
	}, [waiting, onLook]);
	if (verdict === "unbuilt") return null;
	const reason = waiting ? "It is being held against them." : going ? `The campaign is ${campaign.state}: pause it first.` : "";
	const valid = rescored.filter(({ rewards }) => rewards !== null);
	const hidden = problem.rewards.filter(({ name }) => valid.some(({ held_out }) => name in held_out));
	async function rescore() {
		setFailure("");
		try {
			await send("POST", `/v1/campaigns/${campaign.id}/candidates/${no}/rescore`, { seeds: 3 });
			onLook();
		} catch (error) {
			setFailure(error.message);
		}
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel scroll",
		"aria-label": "Fresh cases",
		tabIndex: 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "On cases that the search has never seen" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "tools",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						"aria-disabled": reason !== "",
						title: reason || void 0,
						"aria-description": reason || void 0,
						onClick: () => reason === "" && void rescore(),
						children: waiting ? `${rescoring} sets to go …` : "Try 3 sets of fresh cases"
					})
				})]
			}),
			failure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "alert",
				className: "bad-text",
				children: failure
			}),
			rescored.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: "A program may know the cases it was bred for by heart. It has not been held against others; what it was selected by stays as it is."
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Reward"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Selected by"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Mean over fresh cases"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "From"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "To"
				}),
				hidden.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Mean over hidden ones"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: problem.rewards.map(({ name }) => {
				const values = valid.map(({ rewards }) => rewards[name]);
				const secret = valid.flatMap(({ held_out }) => name in held_out ? [held_out[name]] : []);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: name
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n soft",
						children: number(candidate.rewards?.[name], 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(mean(values), 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n soft",
						children: number(Math.min(...values), 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n soft",
						children: number(Math.max(...values), 6)
					}),
					hidden.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(mean(secret), 6)
					})
				] }, name);
			}) })] }),
			rescored.filter(({ rewards }) => rewards === null).map(({ seed, verdict: ended, reason: why }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: ended }),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "reason",
					children: why
				})
			] }, seed))
		]
	});
}
function mean(values) {
	return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : NaN;
}
// src/ui/lineage.tsx
var [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [
	560,
	180,
	44,
	40,
	16,
	26
];
function Lineage({ candidate: { no, parents } }) {
	const { campaign, columns } = useCampaign();
	const place = usePlaces(campaign.id);
	const path = ancestors(columns, no).reverse();
	const values = path.map((each) => columns.scalar[each]).filter((value) => !Number.isNaN(value));
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const x = (n) => LEFT + n / Math.max(1, no) * (WIDTH - LEFT - RIGHT);
	const y = (v) => HEIGHT - BOTTOM - (v - low) / (high - low || 1) * (HEIGHT - TOP - BOTTOM);
	const points = path.map((each) => {
		const scalar = columns.scalar[each];
		return {
			each,
			scalar,
			x: x(each),
			y: y(Number.isNaN(scalar) ? low : scalar)
		};
	});
	const shown = parents.slice(1);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Lineage",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Where it came from" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "soft",
				children: [
					no === 0 && "It is the seed.",
					path.length > 1 && `${path.length - 1} steps from the seed, utility ${number(values[0])} to ${number(values.at(-1))}.`,
					shown.length > 0 && ` Its prompt also showed ${shown.map((each) => `#${each}`).join(", ")}.`
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
				className: "lineage",
				viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
				role: "group",
				"aria-label": `Ancestors of candidate ${no}`,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
						className: "rule",
						x1: LEFT,
						x2: WIDTH - RIGHT,
						y1: HEIGHT - BOTTOM + 8,
						y2: HEIGHT - BOTTOM + 8
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						x: LEFT - 10,
						y: y(high) + 4,
						textAnchor: "end",
						children: number(high, 3)
					}),
					high > low && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						x: LEFT - 10,
						y: y(low) + 4,
						textAnchor: "end",
						children: number(low, 3)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("polyline", { points: points.map((point) => `${point.x},${point.y}`).join(" ") }),
					points.map((point, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("a", {
						href: place(`candidates/${point.each}`),
						"aria-label": `Candidate ${point.each}, utility ${number(point.scalar)}`,
						onClick: (event) => {
							event.preventDefault();
							navigate(place(`candidates/${point.each}`));
						},
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
								className: "reach",
								cx: point.x,
								cy: point.y,
								r: 9
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
								cx: point.x,
								cy: point.y,
								r: at === points.length - 1 ? 5.5 : 3.5
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("title", { children: `#${point.each}, utility ${number(point.scalar)}` }),
							(at === 0 || at === points.length - 1) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("text", {
								x: point.x,
								y: HEIGHT - 4,
								textAnchor: "middle",
								children: ["#", point.each]
							})
						]
					}, point.each))
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: "Across: candidate number. Up: utility. Each dot is an ancestor; it leads there."
			})
		]
	});
}
// src/ui/log.tsx
/** What a candidate printed: anything at all, so it is shown as text. */
function Log({ no }) {
	const { campaign } = useCampaign();
	const { data } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}/log", {
		campaign_id: campaign.id,
		no
	});
	if (!data) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Output",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "What it printed" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", {
			className: "log",
			tabIndex: 0,
			children: data
		})]
	});
}
// src/ui/code.tsx
/**
* A program, or two of them side by side, by CodeMirror. What they hold is text and stays text.
*
* The editor lives in a shadow root: there it uses constructed style sheets, which a strict content security policy
* allows, in place of style elements.
*/
var THEME = EditorView.theme({
	"&": {
		fontSize: "12.5px",
		color: "var(--ink)",
		backgroundColor: "transparent"
	},
	"&.cm-focused": {
		outline: "2px solid var(--accent)",
		outlineOffset: "1px"
	},
	".cm-scroller": {
		fontFamily: "var(--mono)",
		lineHeight: "1.55"
	},
	".cm-gutters": {
		backgroundColor: "transparent",
		color: "var(--faint)",
		border: "0"
	},
	".cm-changedLine, .cm-insertedLine": { backgroundColor: "var(--good-wash) !important" },
	".cm-deletedChunk, &.cm-merge-a .cm-changedLine, .cm-deletedLine": { backgroundColor: "var(--failure-wash) !important" },
	"&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText": {
		background: "none",
		boxShadow: "inset 0 -2px var(--failure)"
	},
	"&.cm-merge-b .cm-changedText, .cm-changedText": {
		background: "none",
		boxShadow: "inset 0 -2px var(--good)"
	},
	".cm-collapsedLines": {
		background: "var(--raised)",
		color: "var(--soft)",
		fontFamily: "var(--sans)",
		padding: "3px 12px"
	},
	".cm-collapsedLines:before, .cm-collapsedLines:after": { content: "\"…\"" },
	".cm-changeGutter": { width: "3px" }
});
var COLOURS$2 = HighlightStyle.define([
	{
		tag: tags.comment,
		color: "var(--faint)",
		fontStyle: "italic"
	},
	{
		tag: [tags.string, tags.docString],
		color: "var(--good)"
	},
	{
		tag: [
			tags.keyword,
			tags.operatorKeyword,
			tags.controlKeyword
		],
		color: "var(--accent)"
	},
	{
		tag: [
			tags.number,
			tags.bool,
			tags.null
		],
		color: "var(--category-4)"
	},
	{
		tag: tags.definition(tags.variableName),
		fontWeight: "600"
	}
]);
function reading(label, language) {
	return [
		lineNumbers(),
		EditorView.editable.of(false),
		EditorState.readOnly.of(true),
		EditorView.contentAttributes.of({
			"aria-label": label,
			tabindex: "0"
		}),
		syntaxHighlighting(COLOURS$2),
		THEME,
		language === "python" ? python() : []
	];
}
var COLLAPSE = {
	margin: 3,
	minSize: 6
};
function Code({ program, against, layout, language }) {
	const place = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => {
		const host = document.createElement("div");
		place.current.replaceChildren(host);
		const root = host.attachShadow({ mode: "open" });
		if (against && layout === "split") {
			const view = new MergeView({
				a: {
					doc: against.text,
					extensions: reading(against.label, language)
				},
				b: {
					doc: program.text,
					extensions: reading(program.label, language)
				},
				parent: root,
				root,
				gutter: true,
				highlightChanges: true,
				collapseUnchanged: COLLAPSE
			});
			return () => view.destroy();
		}
		const compared = against ? unifiedMergeView({
			original: against.text,
			mergeControls: false,
			collapseUnchanged: COLLAPSE
		}) : [];
		const state = EditorState.create({
			doc: program.text,
			extensions: [reading(program.label, language), compared]
		});
		const view = new EditorView({
			state,
			parent: root,
			root
		});
		return () => view.destroy();
	}, [
		program.text,
		program.label,
		against?.text,
		against?.label,
		layout,
		language
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: place,
		className: "code"
	});
}
// src/ui/program-section.tsx
var PATH = "/v1/campaigns/{campaign_id}/candidates/{no}/program";
/** The program, alone or beside that of its parent, the best one, or any ancestor. */
function ProgramSection({ candidate, best }) {
	const { campaign, problem, columns } = useCampaign();
	const at = { campaign_id: campaign.id };
	const parent = candidate.parents[0];
	const [against, setAgainst] = useQuery("diff", parent === void 0 ? "none" : "parent");
	const [layout, setLayout] = useQuery("layout", "split");
	const other = whom(against, candidate, best);
	const program = useGet(PATH, {
		...at,
		no: candidate.no
	});
	const compared = useGet(PATH, other === void 0 ? null : {
		...at,
		no: other
	});
	const [copied, setCopied] = (0, import_react.useState)(false);
	const options = (0, import_react.useMemo)(() => {
		const named = [["none", "nothing"]];
		if (parent !== void 0) named.push(["parent", `parent #${parent}`]);
		if (best >= 0 && best !== candidate.no) named.push(["best", `best #${best}`]);
		if (candidate.no !== 0) named.push(["seed", "seed #0"]);
		for (const no of ancestors(columns, candidate.no).slice(2, -1)) named.push([String(no), `ancestor #${no}`]);
		if (other !== void 0 && !named.some(([value]) => value === against)) named.push([against, `candidate #${other}`]);
		return named;
	}, [
		parent,
		best,
		candidate.no,
		columns,
		other,
		against
	]);
	if (program.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error: program.error });
	if (!program.data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "the program" });
	const text = program.data.files.map((file) => file.text).join("\n");
	async function copy() {
		await navigator.clipboard.writeText(text);
		setCopied(true);
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Program",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Program" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
						label: "Compare with",
						value: against,
						options,
						onChange: setAgainst
					}),
					other !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
						className: "segments",
						role: "group",
						"aria-label": "Layout of the comparison",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							"aria-pressed": layout === "split",
							onClick: () => setLayout("split"),
							children: "Side by side"
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							"aria-pressed": layout !== "split",
							onClick: () => setLayout("unified"),
							children: "Unified"
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
						className: "tools",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							onClick: () => void copy(),
							children: copied ? "Copied" : "Copy"
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							onClick: () => download(`candidate-${candidate.no}.${problem.language === "python" ? "py" : "txt"}`, text, "text/plain"),
							children: "Download"
						})]
					})
				]
			}),
			compared.error && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "notice bad",
				children: compared.error.message
			}),
			program.data.files.map((file) => {
				const old = other === void 0 ? void 0 : textOf(compared.data, file.path);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "file",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h3", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: file.path }), old !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: old === file.text ? ` is the same in #${other}` : ` #${other} on the left, #${candidate.no} on the right` })] }), (other === void 0 || old !== void 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Code, {
						program: {
							label: `${file.path} of candidate ${candidate.no}`,
							text: file.text
						},
						against: old === void 0 || old === file.text ? void 0 : {
							label: `${file.path} of candidate ${other}`,
							text: old
						},
						layout: layout === "split" ? "split" : "unified",
						language: problem.language
					})]
				}, file.path);
			})
		]
	});
}
function whom(against, { no, parents }, best) {
	if (against === "parent") return parents[0];
	if (against === "best") return best < 0 || best === no ? void 0 : best;
	if (against === "seed") return no === 0 ? void 0 : 0;
	return /^\d+$/.test(against) && Number(against) !== no ? Number(against) : void 0;
}
function textOf(program, path) {
	return program?.files.find((file) => file.path === path)?.text;
}
// src/pages/candidate.tsx
/** What a program is, why it scored so, and where it came from. */
function CandidatePage({ no }) {
	const { campaign, columns } = useCampaign();
	const at = {
		campaign_id: campaign.id,
		no
	};
	const [looks, setLooks] = (0, import_react.useState)(0);
	const look = (0, import_react.useCallback)(() => setLooks((before) => before + 1), []);
	const { data: candidate, error } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}", at, looks);
	const winner = (0, import_react.useMemo)(() => best(columns), [columns]);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!candidate) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: `candidate ${no}` });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Head$1, {
			candidate,
			isBest: no === winner
		}),
		candidate.verdict !== "ok" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "notice bad",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("b", { children: [candidate.verdict.replaceAll("_", " "), "."] }),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "reason",
					children: candidate.reason
				})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "columns",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RewardTable, { candidate }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Lineage, { candidate })]
		}),
		candidate.verdict !== "unbuilt" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProgramSection, {
			candidate,
			best: winner
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Cases, { candidate }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fresh, {
			candidate,
			onLook: look
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Log, { no })
	] });
}
function Head$1({ candidate, isBest }) {
	const { campaign, columns } = useCampaign();
	const place = usePlaces(campaign.id);
	const selection = useSelection();
	const { no, parents, step } = candidate;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
		className: "heading candidate",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
				className: "big",
				children: ["Candidate #", no]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: candidate.verdict }),
			isBest && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "badge mark-best",
				children: "best of the campaign"
			}),
			candidate.trust === "self-reported" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TrustBadge, {}),
			no === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "badge",
				children: "seed"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "soft",
				children: [
					"island ",
					candidate.island,
					" · ",
					candidate.status.replace("_", " "),
					candidate.scalar !== null && ` · utility ${number(candidate.scalar)}`,
					" · ",
					duration(candidate.cpu_seconds),
					" of processor time · ",
					number(candidate.peak_mib, 3),
					" MiB · isolation level ",
					candidate.isolation_level
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "end actions",
				children: [
					parents[0] !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						className: "button",
						to: place(`candidates/${parents[0]}`),
						children: ["Parent #", parents[0]]
					}),
					step >= 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						className: "button",
						to: place(`candidates/${no}/rollout`),
						children: "Prompt and replies"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						"aria-pressed": selection.has(no),
						onClick: () => selection.toggle(no),
						children: selection.has(no) ? "Selected" : "Select"
					}),
					no > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						className: "button",
						to: place(`candidates/${no - 1}`),
						"aria-label": "Previous candidate",
						children: "←"
					}),
					no + 1 < columns.count && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						className: "button",
						to: place(`candidates/${no + 1}`),
						"aria-label": "Next candidate",
						children: "→"
					})
				]
			})
		]
	});
}
// src/pages/rollout.tsx
/** One prompt, the replies to it, and what became of each answer. */
function RolloutPage({ no }) {
	const { campaign, columns } = useCampaign();
	const place = usePlaces(campaign.id);
	const { data, error } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}/rollout", {
		campaign_id: campaign.id,
		no
	});
	const [which, setWhich] = useQuery("text", "reply");
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "the rollout" });
	const made = data.replies.flatMap(({ answers }) => answers.map(({ no: each }) => each));
	const valid = made.filter((each) => each < columns.count && isValid(columns, each));
	const mean = valid.reduce((sum, each) => sum + columns.scalar[each], 0) / valid.length;
	const [first, last] = [Math.min(...made), Math.max(...made)];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
			className: "heading candidate",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
					className: "big",
					children: ["Step ", data.step]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "soft",
					children: [
						"asked of island ",
						data.island,
						", about ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
							to: place(`candidates/${data.parent}`),
							children: ["#", data.parent]
						}),
						data.inspirations.length > 0 && ", beside ",
						data.inspirations.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
							to: place(`candidates/${each}`),
							children: [
								"#",
								each,
								" "
							]
						}, each)),
						"· ",
						data.replies.length,
						" ",
						data.replies.length === 1 ? "reply" : "replies",
						", ",
						made.length,
						" answers"
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "end actions",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
							className: "button",
							to: place(`candidates/${no}`),
							children: ["Candidate #", no]
						}),
						first > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							className: "button",
							to: place(`candidates/${first - 1}/rollout`),
							"aria-label": "Previous step",
							children: "←"
						}),
						last + 1 < columns.count && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							className: "button",
							to: place(`candidates/${last + 1}/rollout`),
							"aria-label": "Next step",
							children: "→"
						})
					]
				})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
			className: "panel prompt",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "The prompt" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "soft",
				children: data.prompt ? `${data.prompt.length} messages` : "dropped to save room"
			})] }), data.prompt?.map((message, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "message",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: message.role }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", { children: message.content })]
			}, index))]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "segments",
			role: "group",
			"aria-label": "What to show of each reply",
			children: [["reply", "Answers"], ["raw", "Raw text"]].map(([value, text]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				"aria-pressed": which === value,
				onClick: () => setWhich(value),
				children: text
			}, value))
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "replies",
			children: data.replies.map((reply) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReplyPanel, {
				reply,
				raw: which === "raw",
				mean,
				parent: data.parent
			}, reply.k))
		})
	] });
}
function ReplyPanel({ reply, raw, mean, parent }) {
	const { campaign, problem, columns } = useCampaign();
	const place = usePlaces(campaign.id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel reply",
		"aria-label": `Reply ${reply.k}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: ["Reply ", reply.k + 1] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "soft",
				children: [
					reply.policy,
					" · ",
					reply.finish,
					" · ",
					integer(reply.prompt_tokens),
					" + ",
					integer(reply.completion_tokens),
					" tokens ·",
					" ",
					dollars(reply.dollars),
					" · ",
					duration(reply.seconds)
				]
			}),
			raw ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", {
				className: "log",
				tabIndex: 0,
				children: reply.text ?? "Dropped to save room."
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "scroll",
				tabIndex: 0,
				role: "region",
				"aria-label": `Answers of reply ${reply.k + 1}`,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Answer"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Verdict"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "n",
						children: "Utility"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "n",
						children: "Advantage"
					}),
					problem.rewards.map(({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "n",
						children: name
					}, name))
				] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [reply.answers.map(({ no }) => {
					const utility = columns.scalar[no] ?? NaN;
					return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "row",
							children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
								to: place(`candidates/${no}`),
								children: ["#", no]
							})
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: columns.verdict[no] ?? "not there yet" }) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "n",
							children: number(utility)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "n",
							children: Number.isNaN(utility) ? "–" : change(utility - mean)
						}),
						problem.rewards.map(({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "n",
							children: number(columns.rewards[name]?.[no])
						}, name))
					] }, no);
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
					className: "soft",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
							scope: "row",
							children: ["parent #", parent]
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "n",
							children: number(columns.scalar[parent])
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {}),
						problem.rewards.map(({ name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "n",
							children: number(columns.rewards[name]?.[parent])
						}, name))
					]
				})] })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "note",
					children: "Advantage: utility less the mean of all valid answers to this prompt."
				})]
			})
		]
	});
}
// src/pages/candidates.tsx
/** The candidates as a list, or one of them. */
function CandidatesView({ rest: [no, more] }) {
	if (no === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(List, {});
	if (!/^\d{1,15}$/.test(no)) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, { title: "Candidates have numbers" });
	return more === "rollout" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RolloutPage, { no: Number(no) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidatePage, { no: Number(no) }, no);
}
var WHICH = [
	["all", "all"],
	["kept", "kept by an island"],
	["failed", "failed"],
	["selection", "selected"]
];
function List() {
	const { problem, columns } = useCampaign();
	const selection = useSelection();
	const [which, setWhich] = useQuery("of", "all");
	const [sort, setSort] = useQuery("sort", "best");
	const numbers = (0, import_react.useMemo)(() => sorted$1(chosen(columns, which, selection.numbers), columns, sort, problem.rewards), [
		columns,
		which,
		sort,
		selection,
		problem
	]);
	function save() {
		const names = problem.rewards.map(({ name }) => name);
		const rows = numbers.map((no) => {
			const rewards = names.map((name) => columns.rewards[name][no]);
			return [
				no,
				columns.island[no],
				columns.verdict[no],
				columns.status[no],
				columns.scalar[no],
				...rewards
			];
		});
		download("candidates.csv", csv([
			"no",
			"island",
			"verdict",
			"status",
			"utility",
			...names
		], rows), "text/csv");
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "heading",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: [integer(numbers.length), " candidates"] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
					label: "Show",
					value: which,
					options: WHICH,
					onChange: setWhich
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
					label: "Sort by",
					value: sort,
					options: [
						["best", "utility"],
						["no", "number"],
						...problem.rewards.map(({ name }) => [name, name])
					],
					onChange: setSort
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "tools",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: save,
						children: "CSV"
					})
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidateTable, { numbers })]
	});
}
function chosen(columns, which, selected) {
	if (which === "selection") return selected.filter((no) => no < columns.count);
	const all = Array.from({ length: columns.count }, (_, no) => no);
	if (which === "failed") return all.filter((no) => !isValid(columns, no));
	if (which === "kept") return all.filter((no) => columns.status[no] === "new" || columns.status[no] === "improved");
	return all;
}
function sorted$1(numbers, columns, sort, rewards) {
	if (sort === "no") return numbers;
	const reward = rewards.find(({ name }) => name === sort);
	const values = reward ? columns.rewards[reward.name] : columns.scalar;
	if (!values) return numbers;
	const sign = reward?.direction === "minimize" ? 1 : -1;
	const key = (no) => Number.isNaN(values[no]) ? Infinity : sign * values[no];
	return numbers.sort((a, b) => key(a) - key(b) || a - b);
}
// src/charts/heat.ts
/** Rows of the cases, the hardest first. */
function linesOfCases({ cases, values }, metric, reward) {
	const columns = values[metric] ?? [];
	return cases.map(({ id, group }, row) => line(id, group, columns.map((column) => column[row] ?? NaN), reward)).sort((a, b) => a.mean - b.mean);
}
function line(name, group, values, reward) {
	const known = values.filter((value) => !Number.isNaN(value));
	const [low, high] = [Math.min(...known), Math.max(...known)];
	const flip = reward?.direction === "minimize";
	const shades = values.map((value) => {
		const share = high > low ? (value - low) / (high - low) : Number.isNaN(value) ? NaN : .5;
		return flip ? 1 - share : share;
	});
	const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
	const utility = reward ? (mean - reward.low) / (reward.high - reward.low) : mean;
	const solved = known.length / values.length;
	return {
		name,
		group,
		values,
		shades,
		mean: known.length ? (flip ? 1 - utility : utility) * solved : -Infinity
	};
}
var ROW = 15;
function heatHeight(lines) {
	return Math.max(180, lines.length * ROW + 70);
}
function heat(lines, numbers, what, palette) {
	const cells = [];
	const failures = [];
	lines.forEach(({ shades }, row) => shades.forEach((shade, column) => {
		if (Number.isNaN(shade)) failures.push([
			column,
			row,
			0
		]);
		else cells.push([
			column,
			row,
			shade
		]);
	}));
	const category = (data, more) => ({
		type: "category",
		data,
		axisLine: { show: false },
		axisTick: { show: false },
		splitArea: { show: false },
		...more
	});
	return {
		label: sentence$5(lines, numbers, what),
		header: [
			what,
			"group",
			...numbers.map((no) => `#${no}`)
		],
		rows: () => lines.map(({ name, group, values }) => [
			name,
			group,
			...values
		]),
		option: {
			...ANIMATION,
			grid: {
				left: 110,
				right: 16,
				top: 8,
				bottom: 50
			},
			xAxis: category(numbers.map((no) => `#${no}`), { axisLabel: {
				color: palette.soft,
				fontFamily: FONT,
				fontSize: 11,
				rotate: numbers.length > 20 ? 60 : 0
			} }),
			yAxis: category(lines.map(({ name }) => name), {
				inverse: true,
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11,
					width: 100,
					overflow: "truncate"
				}
			}),
			visualMap: [{
				type: "continuous",
				show: false,
				seriesIndex: 0,
				dimension: 2,
				min: 0,
				max: 1,
				inRange: { color: palette.ramp }
			}],
			tooltip: tooltip(palette, ({ data: [column, row] }) => {
				const { name, values, group } = lines[row];
				const value = values[column];
				return [
					["candidate", `#${numbers[column]}`],
					[what, group ? `${name} (${group})` : name],
					["value", Number.isNaN(value) ? "failed" : number(value, 6)]
				];
			}),
			series: [{
				id: "cells",
				type: "heatmap",
				data: cells,
				itemStyle: {
					borderColor: palette.panel,
					borderWidth: 1
				}
			}, {
				id: "failures",
				type: "scatter",
				data: failures,
				symbol: "path://M0,0 L10,10 M10,0 L0,10",
				symbolSize: 7,
				itemStyle: {
					color: "transparent",
					borderColor: palette.failure,
					borderWidth: 1.5
				}
			}]
		}
	};
}
function sentence$5(lines, numbers, what) {
	const hardest = lines[0];
	const size = `${lines.length} ${what}s against ${numbers.length} candidates`;
	return hardest ? `Heat map of ${size}; the hardest is ${hardest.name}` : `Heat map of ${size}`;
}
// src/front-members.ts
/** The campaign's Pareto front over all its rewards, as the server keeps it. */
function useCampaignFront() {
	const { campaign, version } = useCampaign();
	return useGet("/v1/campaigns/{campaign_id}/front", { campaign_id: campaign.id }, useSlowly(version)).data;
}
/** Numbers of its members. */
function useFront() {
	const found = useCampaignFront();
	return (0, import_react.useMemo)(() => new Set(found?.members.map(({ no }) => no)), [found]);
}
// src/pages/cases.tsx
/** Which test cases nobody solves, and who solves what. */
var MOST$1 = 40;
var NONE = [];
function CasesView() {
	const { campaign, problem, columns } = useCampaign();
	const selection = useSelection();
	const palette = usePalette();
	const members = useFront();
	const [mode, setMode] = useQuery("rows", "cases");
	const [which, setWhich] = useQuery("columns", "front");
	const [metricName, setMetric] = useQuery("metric");
	const asked = (0, import_react.useMemo)(() => shown(which === "selection" && selection.numbers.length ? selection.numbers : members, columns), [
		which,
		selection,
		members,
		columns
	]);
	const { data: matrix, error } = useGet("/v1/campaigns/{campaign_id}/cases", mode === "cases" && asked.length ? {
		campaign_id: campaign.id,
		of: asked
	} : null);
	const numbers = mode === "cases" ? matrix?.candidates ?? NONE : asked;
	const metrics = matrix?.metrics ?? [];
	const metric = metrics.includes(metricName) ? metricName : metrics[0] ?? "";
	const lines = (0, import_react.useMemo)(() => mode === "rewards" ? problem.rewards.map((reward) => line(reward.name, "", numbers.map((no) => columns.rewards[reward.name][no]), reward)) : matrix ? linesOfCases(matrix, metric, rewardOf(metric, problem.rewards)) : [], [
		mode,
		problem,
		numbers,
		columns,
		matrix,
		metric
	]);
	const what = mode === "rewards" ? "reward" : "case";
	const drawing = (0, import_react.useMemo)(() => heat(lines, numbers, what, palette), [
		lines,
		numbers,
		what,
		palette
	]);
	if (!asked.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, { title: "No candidate is valid yet" });
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (mode === "cases" && !matrix) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "test cases" });
	const controls = /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Rows",
			value: mode,
			options: [["cases", "test cases"], ["rewards", "rewards"]],
			onChange: setMode
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Columns",
			value: which,
			options: [["front", members.size ? "the front" : "the best"], ["selection", "selected"]],
			onChange: setWhich
		}),
		metrics.length > 1 && mode === "cases" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Metric",
			value: metric,
			options: metrics.map((each) => [each, each]),
			onChange: setMetric
		})
	] });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: mode === "rewards" ? "Rewards of candidates" : "Test cases of candidates",
		drawing,
		height: heatHeight(lines),
		controls,
		onPick: ({ seriesId, index }) => {
			const series = drawing.option.series.find((each) => each.id === seriesId);
			const no = numbers[series?.data[index]?.[0]];
			if (no !== void 0) selection.set([no]);
		},
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
			className: "legend",
			children: [
				"worst of its row ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { className: "ramp" }),
				" best of its row",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "bad-text",
					children: "× failed"
				})
			]
		})
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Hardest, {
		lines,
		numbers,
		what
	})] });
}
function Hardest({ lines, numbers, what }) {
	const { campaign } = useCampaign();
	const place = usePlaces(campaign.id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": `Who does best at each ${what}`,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: [
			"Who does best at each ",
			what,
			", the hardest first"
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "scroll",
			tabIndex: 0,
			role: "region",
			"aria-label": `Best at each ${what}`,
			style: { maxHeight: 420 },
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: what === "case" ? "Case" : "Reward"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Group"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Solved by"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Best value"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Candidate"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Compare its program with"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lines.map(({ name, group, values, shades }) => {
				const solved = shades.filter((shade) => !Number.isNaN(shade)).length;
				const top = shades.reduce((found, shade, at) => shade > (shades[found] ?? -1) || Number.isNaN(shades[found]) ? at : found, 0);
				const last = shades.reduce((found, shade, at) => Number.isNaN(shades[found]) || shades[found] <= shade ? found : at, 0);
				const unlike = solved > 0 && shades[last] !== shades[top] ? last : void 0;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: name
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "soft",
						children: group || "–"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
						className: "n",
						children: [
							solved,
							" of ",
							values.length
						]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: number(values[top], 6)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: solved > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${numbers[top]}`),
						children: ["#", numbers[top]]
					}) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: unlike !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${numbers[top]}?diff=${numbers[unlike]}`),
						children: [
							"#",
							numbers[unlike],
							", ",
							Number.isNaN(shades[unlike]) ? "which fails" : number(values[unlike], 6)
						]
					}) })
				] }, name);
			}) })] })
		})]
	});
}
/** At most forty valid candidates, the best first; without members, the best of all. */
function shown(members, columns) {
	const given = [...members].filter((no) => no < columns.count && isValid(columns, no));
	return (given.length ? given : Array.from({ length: columns.count }, (_, no) => no).filter((no) => isValid(columns, no) && columns.status[no] !== "duplicate")).sort((a, b) => columns.scalar[b] - columns.scalar[a] || a - b).slice(0, MOST$1);
}
// src/charts/failures.ts
var STRETCHES = 40;
function failureKinds(columns) {
	const counts = /* @__PURE__ */ new Map();
	for (let no = 0; no < columns.count; no++) if (!isValid(columns, no)) counts.set(columns.verdict[no], (counts.get(columns.verdict[no]) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}
var COLOURS$1 = [
	1,
	3,
	4,
	6,
	5,
	7
];
/** Not the greens and blues, which would look like success. */
function failureColour(at, { categories }) {
	return categories[COLOURS$1[at % COLOURS$1.length]];
}
function failures(columns, palette) {
	const kinds = failureKinds(columns).map(([kind]) => kind);
	const width = Math.max(1, Math.ceil(columns.count / STRETCHES));
	const stretches = Math.ceil(columns.count / width);
	const counts = kinds.map(() => new Array(stretches).fill(0));
	for (let no = 0; no < columns.count; no++) if (!isValid(columns, no)) counts[kinds.indexOf(columns.verdict[no])][Math.floor(no / width)]++;
	const size = (at) => Math.min(width, columns.count - at * width);
	const names = Array.from({ length: stretches }, (_, at) => String(at * width));
	return {
		label: `${counts.flat().reduce((sum, count) => sum + count, 0)} of ${columns.count} candidates failed: ${failureKinds(columns).map(([kind, count]) => `${count} ${kind.replaceAll("_", " ")}`).join(", ") || "none"}`,
		header: [
			"from candidate",
			"candidates",
			...kinds
		],
		rows: () => names.map((name, at) => [
			Number(name),
			size(at),
			...counts.map((row) => row[at])
		]),
		option: {
			...ANIMATION,
			grid: {
				left: 56,
				right: 16,
				top: 12,
				bottom: 46
			},
			xAxis: {
				type: "category",
				data: names,
				name: "candidate",
				nameLocation: "middle",
				nameGap: 28,
				nameTextStyle: {
					color: palette.soft,
					fontFamily: FONT
				},
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11
				},
				axisLine: { lineStyle: { color: palette.line } },
				axisTick: { show: false }
			},
			yAxis: axis(palette, {
				scale: false,
				min: 0,
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11,
					formatter: percent
				}
			}),
			tooltip: tooltip(palette, ({ seriesName, dataIndex }) => [["candidates", `${dataIndex * width} to ${dataIndex * width + size(dataIndex) - 1}`], [seriesName, String(counts[kinds.indexOf(seriesName)]?.[dataIndex])]]),
			series: kinds.map((kind, at) => ({
				id: kind,
				name: kind,
				type: "bar",
				stack: "all",
				barCategoryGap: "12%",
				data: counts[at].map((count, stretch) => count / size(stretch)),
				itemStyle: { color: failureColour(at, palette) }
			}))
		}
	};
}
// src/ui/legend.tsx
/** What the colours of a picture mean. */
function Legend({ items }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "legend",
		children: items.map(([text, colour]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { style: { background: colour } }), text] }, text))
	});
}
// src/ui/messages.tsx
/** What failed candidates were told, alike messages together. Their texts are anybody's, so they are shown as text. */
function Messages() {
	const { campaign, version } = useCampaign();
	const place = usePlaces(campaign.id);
	const { data } = useGet("/v1/campaigns/{campaign_id}/failures", { campaign_id: campaign.id }, useSlowly(version));
	if (!data?.messages.length) return null;
	const messages = data.messages;
	function save() {
		download("failures.csv", csv([
			"verdict",
			"message",
			"count",
			"first",
			"last"
		], messages.map(({ verdict, text, count, first, last }) => [
			verdict,
			text,
			count,
			first,
			last
		])), "text/csv");
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Messages",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "heading",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Messages" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "tools",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					onClick: save,
					children: "CSV"
				})
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "scroll",
			tabIndex: 0,
			role: "region",
			"aria-label": "Messages of failures",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Times"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Verdict"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Message of the first"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "First and last"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: messages.map(({ verdict, text, count, first, last }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(count)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict }) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "mono reason",
					children: text
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
					className: "n",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${first}`),
						children: ["#", first]
					}), last !== first && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [" ", /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${last}`),
						children: ["#", last]
					})] })]
				})
			] }, `${verdict} ${first}`)) })] })
		})]
	});
}
// src/pages/failures.tsx
/** What went wrong, how often, and an example of each. */
function FailuresView() {
	const { columns } = useCampaign();
	const palette = usePalette();
	const drawing = (0, import_react.useMemo)(() => failures(columns, palette), [columns, palette]);
	const kinds = (0, import_react.useMemo)(() => failureKinds(columns), [columns]);
	const total = kinds.reduce((sum, [, count]) => sum + count, 0);
	if (!total) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, {
		title: "Nothing has failed",
		children: "Every candidate so far has rewards."
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: `Failures: ${percent(total / columns.count)} of all candidates`,
		drawing,
		height: 300,
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: kinds.map(([kind, count], at) => [`${kind.replaceAll("_", " ")} (${count})`, failureColour(at, palette)]) })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Messages, {})] });
}
// src/charts/score.ts
var UTILITY = {
	name: "utility",
	direction: "maximize",
	low: 0,
	high: 1,
	unit: "",
	weight: 1
};
/** What the search can be measured by, each as a column that never falls. */
var MEASURES = {
	candidate: ({ count }) => Float64Array.from({ length: count }, (_, no) => no),
	evaluation: evaluations,
	"minutes since the start": minutes,
	tokens: ({ tokens }) => tokens,
	dollars: ({ dollars }) => dollars
};
/** Those measures that say anything of this campaign. */
function measures(columns) {
	const last = columns.count - 1;
	const spent = {
		tokens: columns.tokens[last],
		dollars: columns.dollars[last]
	};
	return Object.keys(MEASURES).filter((name) => !(name in spent) || spent[name]);
}
var LANE$1 = 15;
var LARGE$1 = 5e3;
function score(columns, { reward, measure, selected, height }, palette) {
	const y = reward === UTILITY ? columns.scalar : columns.rewards[reward.name] ?? /* @__PURE__ */ new Float64Array();
	const x = (MEASURES[measure] ?? MEASURES.candidate)(columns);
	const { kept, others, failed, steps } = sorted(columns, reward, y);
	const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
	const path = chosen.length === 1 ? ancestors(columns, chosen[0]).filter((no) => isValid(columns, no)).reverse() : [];
	const kinds = [...new Set(failed.map((no) => columns.verdict[no]))].sort();
	const lane = kinds.length * LANE$1;
	const last = columns.count ? x[columns.count - 1] : 0;
	const line = steps.map((no) => [x[no], y[no]]);
	if (steps.length) line.push([last, y[steps.at(-1)]]);
	const pairs = (numbers) => flat(numbers, x, y);
	const dots = {
		type: "scatter",
		dimensions: ["x", "y"],
		large: columns.count > LARGE$1,
		largeThreshold: LARGE$1
	};
	const bottom = 44 + (lane && lane + 18);
	const numbers = {
		others,
		kept,
		failed,
		path,
		selected: chosen
	};
	const labels = {
		color: palette.soft,
		fontFamily: FONT,
		fontSize: 11,
		hideOverlap: true,
		showMaxLabel: false,
		formatter: tick
	};
	return {
		numbers,
		label: sentence$4(columns, reward, y, steps, failed.length),
		header: [
			"candidate",
			"evaluation",
			reward.name,
			"best so far",
			"verdict",
			"status",
			"policy"
		],
		rows: () => table(columns, y, evaluations(columns), steps),
		option: {
			...ANIMATION,
			grid: [{
				left: 62,
				right: 16,
				top: 14,
				height: height - 14 - bottom
			}, {
				left: 62,
				right: 16,
				bottom: 44,
				height: lane
			}],
			xAxis: [axis(palette, {
				scale: false,
				max: last || 1,
				min: 0,
				axisLabel: { show: false }
			}), axis(palette, {
				gridIndex: 1,
				scale: false,
				max: last || 1,
				min: 0,
				name: measure,
				nameGap: 26,
				splitLine: { show: false },
				axisLabel: labels
			})],
			yAxis: [axis(palette, {
				name: reward.name,
				nameGap: 46
			}), {
				gridIndex: 1,
				type: "category",
				data: kinds.map((kind) => kind.replaceAll("_", " ")),
				axisLabel: {
					color: palette.failure,
					fontFamily: FONT,
					fontSize: 10,
					interval: 0,
					width: 58,
					overflow: "truncate"
				},
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: { show: false }
			}],
			dataZoom: [{
				id: "inside-x",
				type: "inside",
				xAxisIndex: [0, 1],
				filterMode: "none"
			}, {
				id: "inside-y",
				type: "inside",
				yAxisIndex: [0],
				filterMode: "none",
				zoomOnMouseWheel: "shift",
				moveOnMouseMove: false
			}],
			tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
				const no = numbers[seriesId]?.[dataIndex];
				if (no === void 0) return [];
				const value = isValid(columns, no) ? [[reward.name, number(y[no], 6)]] : [];
				return [
					...[
						["candidate", `#${no}`],
						...value,
						["verdict", columns.verdict[no]]
					],
					["island", String(columns.island[no])],
					["policy", columns.policy[no] || "–"]
				];
			}),
			series: [
				{
					...dots,
					id: "others",
					data: pairs(others),
					symbolSize: 4,
					itemStyle: { color: mix(palette.soft, .35) },
					markArea: bands(columns, x, last, palette)
				},
				{
					...dots,
					id: "kept",
					data: pairs(kept),
					symbolSize: 5,
					itemStyle: { color: mix(palette.accent, .65) }
				},
				{
					id: "steps",
					type: "line",
					step: "end",
					data: line,
					symbol: "none",
					silent: true,
					lineStyle: {
						color: palette.ink,
						width: 1.5
					},
					z: 5
				},
				{
					...dots,
					id: "failed",
					xAxisIndex: 1,
					yAxisIndex: 1,
					data: failed.map((no) => [x[no], kinds.indexOf(columns.verdict[no])]),
					large: failed.length > LARGE$1,
					symbol: "rect",
					symbolSize: [2, 11],
					itemStyle: { color: palette.failure }
				},
				{
					id: "path",
					type: "line",
					data: path.map((no) => [x[no], y[no]]),
					symbol: "circle",
					symbolSize: 6,
					itemStyle: { color: palette.categories[1] },
					lineStyle: {
						color: palette.categories[1],
						width: 1.5
					},
					z: 6
				},
				{
					type: "scatter",
					id: "selected",
					data: chosen.map((no) => [x[no], y[no]]),
					symbolSize: 12,
					itemStyle: {
						color: "transparent",
						borderColor: palette.ink,
						borderWidth: 2
					},
					z: 7
				}
			]
		}
	};
}
/** Candidates by what became of them, and those that were the best when they came. */
function sorted(columns, reward, y) {
	const [kept, others, failed, steps] = [
		[],
		[],
		[],
		[]
	];
	for (let no = 0; no < columns.count; no++) {
		const status = columns.status[no];
		if (!isValid(columns, no)) failed.push(no);
		else if (status === "new" || status === "improved") kept.push(no);
		else if (status === "not_kept") others.push(no);
		const last = steps.at(-1);
		if (isValid(columns, no) && (last === void 0 || better(reward, y[no], y[last]))) steps.push(no);
	}
	return {
		kept,
		others,
		failed,
		steps
	};
}
/** A band from the first candidate of each policy to that of the next one, when there are several. */
function bands(columns, x, last, palette) {
	const first = /* @__PURE__ */ new Map();
	columns.policy.forEach((policy, no) => {
		if (policy && no < columns.count && !first.has(policy)) first.set(policy, no);
	});
	if (first.size < 2) return void 0;
	const starts = [...first];
	return {
		silent: true,
		label: {
			position: "insideTop",
			color: palette.soft,
			fontFamily: FONT,
			fontSize: 11
		},
		data: starts.map(([policy, no], at) => {
			const color = at % 2 ? mix(palette.soft, .08) : mix(palette.soft, .02);
			return [{
				name: policy,
				xAxis: x[no],
				itemStyle: { color }
			}, { xAxis: starts[at + 1] ? x[starts[at + 1][1]] : last }];
		})
	};
}
function evaluations(columns) {
	let count = 0;
	return Float64Array.from({ length: columns.count }, (_, no) => wasEvaluated(columns, no) ? ++count : count);
}
/** Since the first evaluation, pauses included; what was not evaluated has the time of what came before. */
function minutes({ at, count }) {
	const start = at.find((instant) => !Number.isNaN(instant)) ?? 0;
	let latest = 0;
	return Float64Array.from({ length: count }, (_, no) => {
		latest = Math.max(latest, ((at[no] || start) - start) / 60);
		return latest;
	});
}
function flat(numbers, x, y) {
	const pairs = new Float64Array(2 * numbers.length);
	numbers.forEach((no, i) => {
		pairs[2 * i] = x[no];
		pairs[2 * i + 1] = y[no];
	});
	return pairs;
}
function sentence$4(columns, reward, y, steps, failed) {
	if (!steps.length) return `${reward.name} of ${columns.count} candidates; none is valid yet`;
	const [first, last] = [steps[0], steps.at(-1)];
	const moved = first === last ? `stays at ${number(y[last])}` : `goes from ${number(y[first])} to ${number(y[last])}`;
	return `Best ${reward.name} ${moved} (candidate ${last}) over ${integer(columns.count)} candidates, of which ${failed} failed`;
}
function table(columns, y, evaluation, steps) {
	let at = -1;
	return columns.verdict.slice(0, columns.count).map((verdict, no) => {
		if (steps[at + 1] === no) at++;
		const value = isValid(columns, no) ? y[no] : null;
		return [
			no,
			evaluation[no],
			value,
			at < 0 ? null : y[steps[at]],
			verdict,
			columns.status[no],
			columns.policy[no]
		];
	});
}
// src/charts/front.ts
var LARGE = 5e3;
function front(columns, { x, y, colour }, members, selected, palette) {
	const [xs, ys] = [values(columns, x), values(columns, y)];
	const valid = [];
	for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && columns.status[no] !== "duplicate") valid.push(no);
	const steps = staircase(valid, x, y, xs, ys);
	const groups = grouped$1(valid, columns, colour);
	const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
	const frontier = valid.filter((no) => members.has(no));
	const numbers = {
		steps,
		chosen,
		frontier
	};
	const pair = (no) => [xs[no], ys[no]];
	const dots = groups.map(({ name, numbers: group }, at) => {
		numbers[`dots-${name}`] = group;
		return {
			id: `dots-${name}`,
			name,
			type: "scatter",
			large: group.length > LARGE,
			largeThreshold: LARGE,
			data: colour === "utility" ? group.map((no) => [...pair(no), columns.scalar[no]]) : group.map(pair),
			symbolSize: 5,
			itemStyle: { color: colour === "island" ? mix(palette.categories[at % palette.categories.length], .6) : mix(palette.soft, .4) }
		};
	});
	const range = extent(UTILITY, Float64Array.from(valid, (no) => columns.scalar[no]));
	return {
		numbers,
		label: sentence$3(x, y, steps, valid.length, members.size, xs, ys),
		header: [
			"candidate",
			"island",
			"utility",
			x.name,
			y.name,
			"on the staircase",
			"on the front of all rewards"
		],
		rows: () => {
			const best = new Set(steps);
			return valid.map((no) => [
				no,
				columns.island[no],
				columns.scalar[no],
				xs[no],
				ys[no],
				best.has(no) ? "yes" : "no",
				members.has(no) ? "yes" : "no"
			]);
		},
		option: {
			...ANIMATION,
			grid: {
				left: 70,
				right: colour === "utility" ? 84 : 24,
				top: 16,
				bottom: 50
			},
			xAxis: axis(palette, {
				...extent(x, xs),
				name: `${title(x)}  (better to the ${x.direction === "minimize" ? "left" : "right"})`
			}),
			yAxis: axis(palette, {
				...extent(y, ys),
				name: `${title(y)}  (better ${y.direction === "minimize" ? "below" : "above"})`,
				nameGap: 52
			}),
			dataZoom: [{
				id: "zoom-x",
				type: "inside",
				xAxisIndex: 0,
				filterMode: "none"
			}, {
				id: "zoom-y",
				type: "inside",
				yAxisIndex: 0,
				filterMode: "none"
			}],
			visualMap: colour === "utility" ? [{
				type: "continuous",
				seriesIndex: groups.map((_, at) => at),
				dimension: 2,
				...range,
				calculable: false,
				inRange: { color: palette.ramp },
				right: 8,
				top: "middle",
				itemWidth: 10,
				itemHeight: 140,
				text: [number(range.max, 3), number(range.min, 3)],
				textStyle: {
					color: palette.soft,
					fontSize: 11
				}
			}] : [],
			brush: {
				xAxisIndex: 0,
				yAxisIndex: 0,
				toolbox: [],
				throttleType: "debounce",
				outOfBrush: {},
				brushStyle: {
					color: mix(palette.accent, .12),
					borderColor: palette.accent,
					borderWidth: 1
				}
			},
			tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
				const no = numbers[seriesId]?.[dataIndex];
				if (no === void 0) return [];
				return [
					["candidate", `#${no}`],
					[x.name, number(xs[no], 6)],
					[y.name, number(ys[no], 6)],
					["utility", number(columns.scalar[no])],
					["island", String(columns.island[no])]
				];
			}),
			series: [
				...dots,
				{
					id: "frontier",
					name: "front of all rewards",
					type: "scatter",
					data: frontier.map(pair),
					symbol: "diamond",
					symbolSize: 8,
					itemStyle: { color: palette.accent },
					z: 4
				},
				{
					id: "steps",
					name: "best trade-offs of these two",
					type: "line",
					step: x.direction === "minimize" ? "end" : "start",
					data: steps.map(pair),
					symbol: "circle",
					symbolSize: 7,
					itemStyle: { color: palette.ink },
					lineStyle: {
						color: palette.ink,
						width: 1.5
					},
					z: 5
				},
				{
					id: "chosen",
					type: "scatter",
					data: chosen.map(pair),
					symbolSize: 15,
					itemStyle: {
						color: "transparent",
						borderColor: palette.ink,
						borderWidth: 2
					},
					z: 6
				}
			]
		}
	};
}
/** The candidates that no other beats in both rewards, in the order of x. Sorts once; O(n log n). */
function staircase(numbers, x, y, xs, ys) {
	const signX = x.direction === "minimize" ? 1 : -1;
	const signY = y.direction === "minimize" ? 1 : -1;
	const order = [...numbers].sort((a, b) => signX * (xs[a] - xs[b]) || signY * (ys[a] - ys[b]) || a - b);
	const kept = [];
	for (const no of order) {
		const last = kept.at(-1);
		if (last === void 0 || better(y, ys[no], ys[last])) kept.push(no);
	}
	return kept.sort((a, b) => xs[a] - xs[b]);
}
function values(columns, reward) {
	return reward === UTILITY ? columns.scalar : columns.rewards[reward.name] ?? new Float64Array(columns.count);
}
function grouped$1(valid, columns, colour) {
	if (colour !== "island") return [{
		name: "all",
		numbers: valid
	}];
	return [...new Set(valid.map((no) => columns.island[no]))].sort((a, b) => a - b).map((island) => ({
		name: `island ${island}`,
		numbers: valid.filter((no) => columns.island[no] === island)
	}));
}
function sentence$3(x, y, steps, valid, members, xs, ys) {
	const all = members ? `; ${members} are on the front of all rewards` : "";
	if (!steps.length) return `Pareto front of ${x.name} against ${y.name}: no candidate is valid yet`;
	const ends = [steps[0], steps.at(-1)].map((no) => `#${no} (${number(xs[no])}, ${number(ys[no])})`);
	const span = steps.length === 1 ? `candidate ${ends[0]} is best in both` : `${steps.length} trade-offs from ${ends.join(" to ")}`;
	return `Pareto front of ${x.name} against ${y.name}: ${span}, among ${valid} valid candidates${all}`;
}
// src/pages/front.tsx
/** Which trade-offs exist between two rewards. */
var COLOURS = {
	none: "nothing",
	island: "island",
	utility: "utility"
};
function FrontView() {
	const { problem, columns } = useCampaign();
	const selection = useSelection();
	const palette = usePalette();
	const members = useFront();
	const axes = [...problem.rewards, UTILITY];
	const [x, setX] = useQuery("x", axes[0].name);
	const [y, setY] = useQuery("y", axes[1].name);
	const [colour, setColour] = useQuery("colour", "none");
	const choice = (0, import_react.useMemo)(() => {
		const named = (name, otherwise) => axes.find((each) => each.name === name) ?? axes[otherwise];
		return {
			x: named(x, 0),
			y: named(y, 1),
			colour: colour in COLOURS ? colour : "none"
		};
	}, [
		x,
		y,
		colour,
		problem
	]);
	const drawing = (0, import_react.useMemo)(() => front(columns, choice, members, selection.numbers, palette), [
		columns,
		choice,
		members,
		selection,
		palette
	]);
	const names = axes.map(({ name }) => [name, name]);
	const [chart, setChart] = (0, import_react.useState)();
	const [picking, setPicking] = (0, import_react.useState)(false);
	(0, import_react.useEffect)(() => {
		if (!chart || chart.isDisposed()) return;
		const brushOption = {
			brushType: picking ? "rect" : false,
			brushMode: "single"
		};
		chart.dispatchAction({
			type: "takeGlobalCursor",
			key: "brush",
			brushOption
		});
	}, [chart, picking]);
	function selectArea(rows) {
		const picked = Object.entries(rows).flatMap(([id, indices]) => indices.map((index) => drawing.numbers[id]?.[index]));
		selection.set([...new Set(picked.filter((no) => no !== void 0))].sort((a, b) => columns.scalar[b] - columns.scalar[a]));
		chart?.dispatchAction({
			type: "brush",
			areas: []
		});
		setPicking(false);
	}
	const islands = Object.keys(drawing.numbers).filter((id) => id.startsWith("dots-island"));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: "Pareto front",
		drawing,
		height: 520,
		onPick: ({ seriesId, index }, event) => {
			const no = drawing.numbers[seriesId]?.[index];
			if (no === void 0) return;
			if (event?.shiftKey) selection.toggle(no);
			else selection.set([no]);
		},
		onReady: setChart,
		onBrush: selectArea,
		controls: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Across",
				value: choice.x.name,
				options: names,
				onChange: setX
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Up",
				value: choice.y.name,
				options: names,
				onChange: setY
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Colour by",
				value: choice.colour,
				options: Object.entries(COLOURS),
				onChange: setColour
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				className: "small",
				"aria-pressed": picking,
				onClick: () => setPicking(!picking),
				children: "Select an area"
			})
		] }),
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: [
			["best trade-offs of these two", palette.ink],
			...members.size ? [["front of all rewards", palette.accent]] : [],
			...choice.colour === "none" ? [["other valid candidates", palette.soft]] : [],
			...choice.colour === "island" ? islands.map((id, at) => [id.slice(5), palette.categories[at % palette.categories.length]]) : []
		] })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Best trade-offs",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "heading",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: [
				"Best trade-offs of ",
				choice.x.name,
				" and ",
				choice.y.name
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "tools",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					onClick: () => selection.set(drawing.numbers.steps),
					children: "Select them"
				})
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidateTable, { numbers: drawing.numbers.steps })]
	})] });
}
// src/charts/islands.ts
var LANE = 22;
function islandsHeight(count) {
	return 300 + count * LANE;
}
function islands(columns, { islands: found, migrations }, palette) {
	const x = minutes(columns);
	const start = columns.at.find((instant) => !Number.isNaN(instant)) ?? 0;
	const colour = (island) => palette.categories[island % palette.categories.length];
	const lines = found.map(({ island }) => course(columns, island, x));
	const last = columns.count ? x[columns.count - 1] : 1;
	const when = (at) => Math.min((at - start) / 60, last);
	const lanes = found.length * LANE;
	const moves = migrations.map(({ at, source, target }) => [
		when(at),
		source,
		when(at),
		target
	]);
	return {
		label: sentence$2(found, migrations.length),
		header: [
			"island",
			"members",
			"best",
			"utility of the best",
			"mean",
			"deviation"
		],
		rows: () => found.map(({ island, size, best, mean, deviation }) => [
			island,
			size,
			best && `#${best.no}`,
			best?.scalar,
			mean,
			deviation
		]),
		option: {
			...ANIMATION,
			grid: [{
				left: 76,
				right: 16,
				top: 12,
				height: 220
			}, {
				left: 76,
				right: 16,
				bottom: 46,
				height: lanes
			}],
			xAxis: [axis(palette, {
				scale: false,
				min: 0,
				max: last || 1,
				axisLabel: { show: false }
			}), axis(palette, {
				gridIndex: 1,
				scale: false,
				min: 0,
				max: last || 1,
				name: "minutes since the start",
				nameGap: 26
			})],
			yAxis: [axis(palette, {
				name: "utility",
				nameGap: 46
			}), {
				gridIndex: 1,
				type: "category",
				inverse: true,
				data: found.map(({ island }) => `island ${island}`),
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11
				},
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: {
					show: true,
					interval: 0,
					lineStyle: { color: palette.line }
				}
			}],
			dataZoom: [{
				id: "time",
				type: "inside",
				xAxisIndex: [0, 1],
				filterMode: "none"
			}],
			tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
				const move = migrations[dataIndex];
				if (seriesId !== "moves" || !move) return [];
				return [
					["candidate", `#${move.no}`],
					["from", `island ${move.source}`],
					["to", `island ${move.target}`],
					["there", move.status.replace("_", " ")]
				];
			}),
			series: [...found.map(({ island }, at) => ({
				id: `island-${island}`,
				type: "line",
				step: "end",
				symbol: "none",
				triggerLineEvent: true,
				data: lines[at],
				lineStyle: {
					color: colour(island),
					width: 2
				}
			})), {
				id: "moves",
				type: "custom",
				xAxisIndex: 1,
				yAxisIndex: 1,
				encode: {
					x: [0, 2],
					y: [1, 3]
				},
				data: moves,
				clip: true,
				renderItem: (_, api) => arrow(api, colour(api.value(1)))
			}]
		}
	};
}
function arrow(api, stroke) {
	const [x, from] = api.coord([api.value(0), api.value(1)]);
	const [, to] = api.coord([api.value(2), api.value(3)]);
	const tip = to > from ? -5 : 5;
	return {
		type: "group",
		children: [
			{
				type: "circle",
				shape: {
					cx: x,
					cy: from,
					r: 2.5
				},
				style: { fill: stroke }
			},
			{
				type: "line",
				shape: {
					x1: x,
					y1: from,
					x2: x,
					y2: to
				},
				style: {
					stroke,
					lineWidth: 1.2,
					opacity: .75
				}
			},
			{
				type: "polygon",
				shape: { points: [
					[x, to],
					[x - 3, to + tip],
					[x + 3, to + tip]
				] },
				style: { fill: stroke }
			}
		]
	};
}
/** Where the best of an island rose. */
function course(columns, island, x) {
	const points = [];
	let best = -Infinity;
	for (let no = 0; no < columns.count; no++) {
		if (columns.island[no] !== island || !isValid(columns, no) || columns.scalar[no] <= best) continue;
		best = columns.scalar[no];
		points.push([x[no], best]);
	}
	if (points.length) points.push([x[columns.count - 1], best]);
	return points;
}
function sentence$2(found, migrations) {
	const top = [...found].sort((a, b) => (b.best?.scalar ?? -1) - (a.best?.scalar ?? -1))[0];
	const leader = top?.best ? `; island ${top.island} leads with ${number(top.best.scalar)}` : "";
	return `${found.length} islands and ${migrations} migrations${leader}`;
}
// src/pages/islands.tsx
/** Is one island dead, and what did migration do? */
function IslandsView() {
	const { campaign, columns, version } = useCampaign();
	const palette = usePalette();
	const place = usePlaces(campaign.id);
	const selection = useSelection();
	const { data, error } = useGet("/v1/campaigns/{campaign_id}/islands", { campaign_id: campaign.id }, useSlowly(version));
	const drawing = (0, import_react.useMemo)(() => data && islands(columns, data, palette), [
		columns,
		data,
		palette
	]);
	const quiet = (0, import_react.useMemo)(() => sinceImprovement(columns), [columns]);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data || !drawing) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "islands" });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: "Islands",
		drawing,
		height: islandsHeight(data.islands.length),
		onPick: ({ seriesId, index }) => {
			const island = seriesId === "moves" ? data.migrations[index]?.source : Number(seriesId.replace("island-", ""));
			if (island !== void 0) selection.set(bestOf(columns, island));
		},
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: data.islands.map(({ island }) => [`island ${island}`, palette.categories[island % palette.categories.length]]) }), "Above, the best that each island has bred itself; below, each arrow is a candidate that went to another island. The table counts those who came, too. A click on an island selects what it has bred, the best first, in every view."] })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "State of the islands",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "State of the islands" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Island"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Members"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Best"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Utility"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Mean of members"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Deviation"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Candidates since its best"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: data.islands.map(({ island, size, best, mean, deviation }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						className: "small",
						"aria-label": `Select island ${island}`,
						onClick: () => selection.set(bestOf(columns, island)),
						children: island
					})
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(size)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: best ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						to: place(`candidates/${best.no}`),
						children: ["#", best.no]
					}) : "–"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(best?.scalar)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(mean)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(deviation)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(quiet.get(island) ?? 0)
				})
			] }, island)) })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: "A deviation near 0 says that all members of an island are worth the same."
			})
		]
	})] });
}
/** The island's programs, the best first, as many as can be selected. */
function bestOf(columns, island) {
	const members = [];
	for (let no = 0; no < columns.count; no++) if (columns.island[no] === island && isValid(columns, no) && columns.status[no] !== "duplicate") members.push(no);
	return members.sort((a, b) => columns.scalar[b] - columns.scalar[a] || a - b).slice(0, 500);
}
/** Candidates of each island since one of them was its best so far. */
function sinceImprovement(columns) {
	const best = /* @__PURE__ */ new Map();
	const quiet = /* @__PURE__ */ new Map();
	for (let no = 0; no < columns.count; no++) {
		const island = columns.island[no];
		if (isValid(columns, no) && columns.scalar[no] > (best.get(island) ?? -Infinity)) {
			best.set(island, columns.scalar[no]);
			quiet.set(island, 0);
		} else quiet.set(island, (quiet.get(island) ?? 0) + 1);
	}
	return quiet;
}
// src/charts/lineage.ts
/** How did the winners come to be? Only the ancestors of the elites, so that the tree stays small at any size. */
function lineage(columns, elites, colour, selected, palette) {
	const nodes = /* @__PURE__ */ new Set();
	for (const elite of elites) for (const no of ancestors(columns, elite)) {
		if (nodes.has(no)) break;
		nodes.add(no);
	}
	const members = [...nodes].filter((no) => isValid(columns, no)).sort((a, b) => a - b);
	const groupOf = (no) => colour === "island" ? `island ${columns.island[no]}` : columns.policy[no] || "seed";
	const groups = [...new Set(members.map(groupOf))].sort();
	const trunk = elites[0] === void 0 ? [] : ancestors(columns, elites[0]).filter((no) => isValid(columns, no)).reverse();
	const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
	const leaves = new Set(elites);
	const point = (no) => [no, columns.scalar[no]];
	const numbers = {
		trunk,
		chosen
	};
	for (const group of groups) numbers[group] = members.filter((no) => groupOf(no) === group);
	return {
		numbers,
		groups,
		label: `Lineage of ${elites.length} elites: ${members.length} ancestors; the best, #${elites[0]}, is ${trunk.length - 1} steps from the seed`,
		header: [
			"candidate",
			"parent",
			"island",
			"policy",
			"utility",
			"elite"
		],
		rows: () => members.map((no) => {
			const parent = columns.parent[no];
			return [
				no,
				Number.isNaN(parent) ? null : parent,
				columns.island[no],
				columns.policy[no],
				columns.scalar[no],
				leaves.has(no) ? "yes" : "no"
			];
		}),
		option: {
			...ANIMATION,
			grid: {
				left: 62,
				right: 24,
				top: 16,
				bottom: 48
			},
			xAxis: axis(palette, {
				name: "candidate",
				nameGap: 28,
				scale: false,
				min: 0
			}),
			yAxis: axis(palette, {
				name: "utility",
				nameGap: 46
			}),
			dataZoom: [{
				id: "zoom-x",
				type: "inside",
				xAxisIndex: 0,
				filterMode: "none"
			}, {
				id: "zoom-y",
				type: "inside",
				yAxisIndex: 0,
				filterMode: "none",
				zoomOnMouseWheel: "shift",
				moveOnMouseMove: false
			}],
			tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
				const no = numbers[seriesId]?.[dataIndex];
				if (no === void 0) return [];
				const parent = columns.parent[no];
				return [
					["candidate", `#${no}`],
					["utility", number(columns.scalar[no], 6)],
					["parent", Number.isNaN(parent) ? "–" : `#${parent}`],
					["island", String(columns.island[no])],
					["policy", columns.policy[no] || "–"]
				];
			}),
			series: [
				{
					id: "edges",
					type: "line",
					silent: true,
					symbol: "none",
					data: members.flatMap((no) => Number.isNaN(columns.parent[no]) ? [] : [
						point(columns.parent[no]),
						point(no),
						["-", "-"]
					]),
					lineStyle: {
						color: mix(palette.soft, .45),
						width: 1
					}
				},
				{
					id: "trunk",
					type: "line",
					symbol: "none",
					silent: true,
					data: trunk.map(point),
					lineStyle: {
						color: palette.ink,
						width: 2
					},
					z: 3
				},
				...groups.map((group, at) => ({
					id: group,
					type: "scatter",
					data: numbers[group].map((no) => ({
						value: point(no),
						symbolSize: leaves.has(no) ? 11 : 6,
						label: {
							show: no === elites[0] || no === 0,
							formatter: `#${no}`,
							position: no === 0 ? "right" : "top",
							color: palette.ink,
							fontFamily: FONT
						}
					})),
					itemStyle: { color: palette.categories[at % palette.categories.length] },
					z: 4
				})),
				{
					id: "chosen",
					type: "scatter",
					data: chosen.map(point),
					symbolSize: 15,
					itemStyle: {
						color: "transparent",
						borderColor: palette.ink,
						borderWidth: 2
					},
					z: 6
				}
			]
		}
	};
}
// src/pages/lineage.tsx
/** How did the winners come to be? */
var MOST = 20;
function LineageView() {
	const { columns } = useCampaign();
	const selection = useSelection();
	const palette = usePalette();
	const front = useFront();
	const [of, setOf] = useQuery("of", "best");
	const [by, setBy] = useQuery("by", "island");
	const colour = by === "policy" ? "policy" : "island";
	const elites = (0, import_react.useMemo)(() => {
		const best = ranked(columns);
		if (of === "selection" && selection.numbers.length) return best.filter((no) => selection.has(no)).slice(0, MOST);
		return (of === "front" && front.size ? best.filter((no) => front.has(no)) : best).slice(0, MOST);
	}, [
		columns,
		of,
		selection,
		front
	]);
	const drawing = (0, import_react.useMemo)(() => lineage(columns, elites, colour, selection.numbers, palette), [
		columns,
		elites,
		colour,
		selection,
		palette
	]);
	if (!elites.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, { title: "No candidate is valid yet" });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: "Lineage of the elites",
		drawing,
		height: 480,
		onPick: ({ seriesId, index }) => {
			const no = drawing.numbers[seriesId]?.[index];
			if (no !== void 0) selection.set([no]);
		},
		controls: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Ancestors of",
			value: of,
			options: [
				["best", `the ${MOST} best`],
				["front", "the front"],
				["selection", "the selected"]
			],
			onChange: setOf
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Colour by",
			value: colour,
			options: [["island", "island"], ["policy", "policy"]],
			onChange: setBy
		})] }),
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: drawing.groups.map((group, at) => [group, palette.categories[at % palette.categories.length]]) }), "The dark line leads from the seed to the best; large dots are the elites. With one candidate selected, “Parent” and “Best child” below walk along the tree."] })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Elites",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Elites" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidateTable, { numbers: elites })]
	})] });
}
// src/ui/event-text.tsx
/** An event in words. */
function EventText({ event: { type, payload }, candidate }) {
	const no = Number(payload.no);
	switch (type) {
		case "archive.improved": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: "New best" }),
			" ",
			candidate(no),
			", utility ",
			number(Number(payload.scalar))
		] });
		case "candidate.scored": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			candidate(no),
			" scored ",
			number(Number(payload.scalar)),
			", ",
			String(payload.status).replace("_", " ")
		] });
		case "candidate.failed": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			candidate(no),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "bad-text",
				children: String(payload.verdict).replaceAll("_", " ")
			})
		] });
		case "candidate.repeated": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			candidate(no),
			" repeats ",
			candidate(Number(payload.first))
		] });
		case "candidate.rescored": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			candidate(no),
			" held against fresh cases: ",
			String(payload.verdict).replaceAll("_", " ")
		] });
		case "island.migrated": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			candidate(no),
			" migrated from island ",
			String(payload.source),
			" to ",
			String(payload.target)
		] });
		case "campaign.started": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Taken up by a controller" });
		case "campaign.ended": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			"Ended: ",
			String(payload.state),
			". ",
			String(payload.reason)
		] });
		case "policy.unavailable": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "bad-text",
				children: "Policy unavailable:"
			}),
			" ",
			String(payload.reason)
		] });
		case "policy.trained": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			"Round ",
			String(payload.round),
			" made the version ",
			String(payload.version)
		] });
		case "policy.not_trained": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			"Round ",
			String(payload.round),
			" came to nothing: ",
			String(payload.reason)
		] });
		case "policy.gated": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			"The gate ",
			payload.passed ? "passed" : "refused",
			" ",
			String(payload.version),
			": ",
			String(payload.reason)
		] });
		case "policy.promoted": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("b", { children: "Promoted" }),
			" ",
			String(payload.version),
			": ",
			String(payload.reason)
		] });
		case "policy.rolled_back": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
			"Rolled back ",
			String(payload.version),
			" to ",
			String(payload.to),
			": ",
			String(payload.reason)
		] });
		default: return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: type });
	}
}
// src/ui/exports.tsx
var FORMATS = [
	[
		"html",
		"One page",
		"best program, course and rewards; opens from disk, needs no server"
	],
	[
		"jsonl",
		"JSON lines",
		"everything"
	],
	[
		"parquet",
		"Parquet",
		"all candidates as a table"
	]
];
/** All of the campaign as one file. */
function Exports() {
	const { campaign } = useCampaign();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Export",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Take it along" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "events",
			children: FORMATS.map(([format, name, what]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: `/v1/campaigns/${campaign.id}/exports/${format}`,
				download: true,
				children: name
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "soft",
				children: what
			})] }, format))
		})]
	});
}
// src/ui/guidance.tsx
/** What people tell the model, and which prompts were told. */
function Guidance() {
	const { campaign } = useCampaign();
	const [version, setVersion] = (0, import_react.useState)(0);
	const [text, setText] = (0, import_react.useState)("");
	const [failure, setFailure] = (0, import_react.useState)("");
	const { data } = useGet("/v1/campaigns/{campaign_id}/guidance", { campaign_id: campaign.id }, version);
	const where = `/v1/campaigns/${campaign.id}/guidance`;
	async function change(job) {
		setFailure("");
		try {
			await job();
			setVersion(version + 1);
		} catch (error) {
			setFailure(error.message);
		}
	}
	function give(event) {
		event.preventDefault();
		change(async () => {
			await send("POST", where, { text }, { "Idempotency-Key": crypto.randomUUID() });
			setText("");
		});
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Guidance",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Guidance" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
				className: "say",
				onSubmit: give,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "text",
					required: true,
					"aria-label": "Tell the model",
					placeholder: "Tell the model something; prompts show it from then on",
					value: text,
					onChange: (event) => setText(event.target.value)
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", { children: "Tell" })]
			}),
			failure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "alert",
				className: "bad-text",
				children: failure
			}),
			campaign.mutator === "scripted" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "note",
				children: "The scripted mutator asks no model and heeds none of it."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "events",
				children: data?.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
					each.text,
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "faint",
						children: [
							each.author,
							", ",
							ago(each.at),
							"; from candidate ",
							integer(each.since),
							each.until !== null && ` to ${integer(each.until)}`
						]
					})
				] }), each.until === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					className: "quiet",
					onClick: () => void change(() => send("POST", `${where}/${each.no}/withdraw`)),
					children: "Withdraw"
				})] }, each.no))
			})
		]
	});
}
// src/ui/meter.tsx
function Meter({ label, spent, limit, text }) {
	const share = limit ? Math.min(1, spent / limit) : 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "meter",
		title: label,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "meter-text",
			children: text
		}), limit !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "meter-track",
			role: "meter",
			"aria-label": label,
			"aria-valuenow": Math.round(100 * share),
			"aria-valuemin": 0,
			"aria-valuemax": 100,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("i", { style: { width: `${100 * share}%` } })
		})]
	});
}
// src/ui/score-figure.tsx
/** The course of the search, for the reward and against the measure that the address names. */
function ScoreFigure({ height }) {
	const { problem, columns } = useCampaign();
	const [name, setName] = useQuery("reward", UTILITY.name);
	const [against, setAgainst] = useQuery("against", "candidate");
	const selection = useSelection();
	const palette = usePalette();
	const reward = problem.rewards.find((each) => each.name === name) ?? UTILITY;
	const known = measures(columns);
	const measure = known.includes(against) ? against : "candidate";
	const drawing = (0, import_react.useMemo)(() => score(columns, {
		reward,
		measure,
		selected: selection.numbers,
		height
	}, palette), [
		columns,
		reward,
		measure,
		selection,
		palette,
		height
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: `Best ${reward.name} so far`,
		drawing,
		height,
		onPick: ({ seriesId, index }) => {
			const no = drawing.numbers[seriesId]?.[index];
			if (no !== void 0) selection.set([no]);
		},
		controls: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Reward",
			value: reward.name,
			options: [UTILITY, ...problem.rewards].map((each) => [each.name, each.name]),
			onChange: setName
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
			label: "Against",
			value: measure,
			options: known.map((each) => [each, each]),
			onChange: setAgainst
		})] })
	});
}
// src/pages/overview.tsx
/** Is it healthy, and should it go on? */
function Overview() {
	const { campaign, problem, columns, events } = useCampaign();
	const place = usePlaces(campaign.id);
	const winner = (0, import_react.useMemo)(() => best(columns), [columns]);
	const front = useCampaignFront();
	const { spent, budget } = campaign;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "tiles",
			"aria-label": "Figures",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "tile lead",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Best program" }), winner < 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "value",
						children: "none yet"
					}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
						className: "value",
						to: place(`candidates/${winner}`),
						children: ["#", winner]
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
						"utility ",
						number(columns.scalar[winner]),
						isValid(columns, 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "soft",
							children: [" from ", number(columns.scalar[0])]
						})
					] })] })]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile$1, {
					name: "Evaluations",
					value: integer(spent.evaluations),
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Meter, {
						label: "Evaluations spent",
						spent: spent.evaluations,
						limit: budget.evaluations,
						text: budget.evaluations === null ? "no limit" : `of ${integer(budget.evaluations)}`
					})
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Tile$1, {
					name: "Valid",
					value: spent.candidates ? percent(spent.valid / spent.candidates) : "–",
					children: [
						integer(spent.duplicates),
						" duplicates, ",
						integer(spent.unbuilt),
						" did not apply"
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile$1, {
					name: "Pareto front",
					value: front ? integer(front.members.length) : "–",
					children: front && `hypervolume ${number(front.hypervolume)}`
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Tile$1, {
					name: "Speed",
					value: spent.seconds ? `${integer(3600 * spent.evaluations / spent.seconds)}/h` : "–",
					children: [duration(spent.seconds), budget.seconds !== null && ` of ${duration(budget.seconds)}`]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Tile$1, {
					name: "Tokens",
					value: integer(spent.tokens),
					children: [spent.tokens ? dollars(spent.dollars) : "no model is asked", budget.dollars !== null && ` of ${dollars(budget.dollars)}`]
				})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScoreFigure, { height: 300 }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "columns",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "stack",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
						className: "panel scroll",
						"aria-label": "Rewards",
						tabIndex: 0,
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Rewards" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								children: "Reward"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "n",
								children: "Seed"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "n",
								children: "Best program"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "n",
								children: "Best at it"
							})
						] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: problem.rewards.map((reward) => {
							const values = columns.rewards[reward.name] ?? /* @__PURE__ */ new Float64Array();
							const top = bestAt(values, reward.direction === "minimize");
							return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
									scope: "row",
									children: title(reward)
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "n",
									children: number(values[0])
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "n",
									children: winner < 0 ? "–" : number(values[winner])
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "n",
									children: top < 0 ? "–" : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
										number(values[top]),
										" ",
										/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
											to: place(`candidates/${top}`),
											children: ["#", top]
										})
									] })
								})
							] }, reward.name);
						}) })] })]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guidance, {}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Exports, {})
				]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "panel",
				"aria-label": "Latest events",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Latest events" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
					className: "events",
					children: events.slice(0, 12).map((event) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventText, {
						event,
						candidate: (no) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
							to: place(`candidates/${no}`),
							children: ["#", no]
						})
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("time", {
						className: "faint",
						dateTime: event.at,
						children: ago(event.at)
					})] }, event.seq))
				})]
			})]
		})
	] });
}
function Tile$1({ name, value, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "tile",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "value",
				children: value
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "soft",
				children
			})
		]
	});
}
function bestAt(values, minimize) {
	let found = -1;
	values.forEach((value, no) => {
		if (Number.isNaN(value)) return;
		if (found < 0 || (minimize ? value < values[found] : value > values[found])) found = no;
	});
	return found;
}
// src/charts/parallel.ts
var MOST_LINES = 1200;
/** `held` are within the limits that a person has set; null without limits. */
function parallel(columns, { rewards }, first, held, selected, palette) {
	const always = new Set([...first, ...selected].filter((no) => no < columns.count && isValid(columns, no)));
	const drawn = sample(columns, always, held);
	const row = (no) => rewards.map(({ name }) => columns.rewards[name]?.[no] ?? NaN);
	const clipped = (no) => rewards.map(({ name, low, high }) => Math.min(high, Math.max(low, columns.rewards[name]?.[no] ?? NaN)));
	const isIn = (no) => held === null || held.has(no);
	const lines = (id, numbers, color, width, z) => ({
		id,
		type: "parallel",
		data: numbers.map(clipped),
		lineStyle: {
			color,
			width,
			opacity: 1
		},
		inactiveOpacity: 1,
		activeOpacity: 1,
		smooth: false,
		progressive: 500,
		z
	});
	const chosen = new Set(selected);
	const leading = new Set(first);
	const out = drawn.filter((no) => !isIn(no));
	const plain = drawn.filter((no) => isIn(no) && !chosen.has(no) && !leading.has(no));
	const best = drawn.filter((no) => isIn(no) && leading.has(no) && !chosen.has(no));
	return {
		drawn: drawn.length,
		label: sentence$1(rewards.length, drawn.length, held),
		header: [
			"candidate",
			"within the limits",
			...rewards.map(({ name }) => name)
		],
		rows: () => drawn.map((no) => [
			no,
			isIn(no) ? "yes" : "no",
			...row(no)
		]),
		option: {
			...ANIMATION,
			parallel: {
				left: 60,
				right: 90,
				top: 40,
				bottom: 24,
				parallelAxisDefault: {
					type: "value",
					scale: true,
					nameLocation: "end",
					nameGap: 18,
					nameTextStyle: {
						color: palette.ink,
						fontFamily: FONT,
						fontSize: 12
					},
					axisLine: { lineStyle: { color: palette.soft } },
					axisTick: { show: false },
					axisLabel: {
						color: palette.soft,
						fontFamily: FONT,
						fontSize: 11,
						formatter: tick
					}
				}
			},
			parallelAxis: rewards.map((reward, dim) => ({
				id: `axis-${dim}`,
				areaSelectStyle: {
					width: 22,
					color: palette.accent,
					borderColor: palette.accent,
					opacity: .25
				},
				dim,
				name: title(reward),
				...extent(reward, columns.rewards[reward.name] ?? /* @__PURE__ */ new Float64Array()),
				inverse: reward.direction === "minimize",
				nameLocation: reward.direction === "minimize" ? "start" : "end"
			})),
			series: [
				lines("out", out, mix(palette.soft, held ? .1 : 0), 1, 1),
				lines("plain", plain, mix(palette.soft, opacity(plain.length)), 1, 2),
				lines("best", best, mix(palette.accent, .85), 1.6, 3),
				lines("chosen", [...chosen].filter((no) => always.has(no)), palette.ink, 2.6, 4)
			]
		}
	};
}
/** Whoever must be seen, and of the others evenly many, those within the limits before the rest. */
function sample(columns, always, held) {
	const inside = [];
	const outside = [];
	for (let no = 0; no < columns.count; no++) {
		if (!isValid(columns, no) || columns.status[no] === "duplicate" || always.has(no)) continue;
		(held === null || held.has(no) ? inside : outside).push(no);
	}
	const some = evenly(inside, MOST_LINES);
	return [
		...evenly(outside, MOST_LINES - some.length),
		...some,
		...always
	];
}
function evenly(numbers, most) {
	if (numbers.length <= most) return numbers;
	return Array.from({ length: most }, (_, at) => numbers[Math.floor(at * numbers.length / most)]);
}
function opacity(lines) {
	return Math.max(.12, Math.min(.5, 60 / Math.max(1, lines)));
}
function sentence$1(rewards, drawn, held) {
	const lines = `Parallel coordinates of ${rewards} rewards, ${drawn} candidates drawn`;
	return held ? `${lines}; ${held.size} candidates are within the limits` : lines;
}
// src/limits.ts
/** Ranges of rewards that a person is interested in, kept in the address: `limits=name~low~high,…`. */
function useLimits() {
	const [text, setText] = useQuery("limits");
	return [(0, import_react.useMemo)(() => parse(text), [text]), (name, range) => {
		const next = new Map(parse(new URLSearchParams(location.search).get("limits") ?? ""));
		if (range) next.set(name, range);
		else next.delete(name);
		setText([...next].map(([each, [low, high]]) => [
			encodeURIComponent(each),
			short(low),
			short(high)
		].join("~")).join(","));
	}];
}
function parse(text) {
	const found = text.split(",").map((part) => part.split("~")).map(([name = "", low, high]) => [decodeURIComponent(name), [Number(low), Number(high)]]);
	return new Map(found.filter(([name, range]) => name && range.every(Number.isFinite)));
}
function short(value) {
	return String(Number(value.toPrecision(6)));
}
/** The valid candidates whose rewards lie within all limits. */
function within(columns, limits) {
	const bounds = [...limits].flatMap(([name, range]) => columns.rewards[name] ? [[columns.rewards[name], range]] : []);
	const found = [];
	for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && bounds.every(([values, [low, high]]) => values[no] >= low && values[no] <= high)) found.push(no);
	return found;
}
// src/ui/limit-fields.tsx
/** The brushes as numbers, for those who type. */
function LimitFields({ rewards, limits, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "limits",
		children: rewards.map((reward) => {
			const [low, high] = limits.get(reward.name) ?? [void 0, void 0];
			const set = (at, text) => {
				const value = text === "" ? [reward.low, reward.high][at] : Number(text);
				const range = at === 0 ? [value, high ?? reward.high] : [low ?? reward.low, value];
				if (Number.isFinite(value)) onChange(reward.name, range[0] === reward.low && range[1] === reward.high ? null : range);
			};
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: reward.name }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Field, {
					label: `${reward.name} from`,
					value: low,
					hint: reward.low,
					onChange: (text) => set(0, text)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "–" }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Field, {
					label: `${reward.name} to`,
					value: high,
					hint: reward.high,
					onChange: (text) => set(1, text)
				})
			] }, reward.name);
		})
	});
}
function Field({ label, value, hint, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		type: "number",
		step: "any",
		"aria-label": label,
		value: value ?? "",
		placeholder: String(hint),
		onChange: (event) => onChange(event.target.value)
	});
}
// src/pages/parallel.tsx
/** Which rewards fight each other, and who does well in several. */
function ParallelView() {
	const { problem, columns } = useCampaign();
	const selection = useSelection();
	const palette = usePalette();
	const members = useFront();
	const [limits, setLimit] = useLimits();
	const [chart, setChart] = (0, import_react.useState)();
	const held = (0, import_react.useMemo)(() => limits.size ? within(columns, limits) : null, [columns, limits]);
	const shown = (0, import_react.useMemo)(() => [...held ?? []].sort((a, b) => columns.scalar[b] - columns.scalar[a]), [held, columns]);
	const leading = (0, import_react.useMemo)(() => members.size ? [...members] : [best(columns)].filter((no) => no >= 0), [members, columns]);
	const drawing = (0, import_react.useMemo)(() => parallel(columns, problem, leading, held && new Set(held), selection.numbers, palette), [
		columns,
		problem,
		leading,
		held,
		selection,
		palette
	]);
	useBrushes(chart, problem.rewards.map(({ name }) => name), limits, setLimit);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: "Parallel coordinates",
		drawing,
		height: 460,
		onReady: setChart,
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: [
			[members.size ? "front of all rewards" : "best program", palette.accent],
			["selected", palette.ink],
			["others", palette.soft]
		] }), "Up is better on every axis. Drag along an axis to hold a range of it; click the axis to let go."] })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Limits",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: held ? `${integer(held.length)} candidates within the limits` : "Limits" }), held && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "tools",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: () => selection.set(shown),
						children: "Select them"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: () => limits.forEach((_, name) => setLimit(name, null)),
						children: "Lift all limits"
					})]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LimitFields, {
				rewards: problem.rewards,
				limits,
				onChange: setLimit
			}),
			held && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidateTable, { numbers: shown })
		]
	})] });
}
/** Brushes on the axes and limits in the address follow each other. */
function useBrushes(chart, names, limits, setLimit) {
	const asked = (0, import_react.useRef)(false);
	const latest = (0, import_react.useRef)({
		names,
		setLimit
	});
	latest.current = {
		names,
		setLimit
	};
	(0, import_react.useEffect)(() => {
		if (!chart || chart.isDisposed()) return;
		const take = (event) => {
			if (asked.current) return;
			const [range] = event.intervals ?? event.batch?.[0]?.intervals ?? [];
			const name = latest.current.names[Number(String(event.parallelAxisId).replace("axis-", ""))];
			if (name !== void 0) latest.current.setLimit(name, range ? [range[0], range[1]] : null);
		};
		chart.on("axisareaselected", take);
		return () => {
			if (!chart.isDisposed()) chart.off("axisareaselected", take);
		};
	}, [chart]);
	(0, import_react.useEffect)(() => {
		if (!chart || chart.isDisposed()) return;
		asked.current = true;
		latest.current.names.forEach((name, at) => {
			const range = limits.get(name);
			chart.dispatchAction({
				type: "axisAreaSelect",
				parallelAxisId: `axis-${at}`,
				intervals: range ? [[...range]] : []
			});
		});
		asked.current = false;
	}, [chart, limits]);
}
// src/pages/score.tsx
/** Did the search move it, and which candidates did? */
function ScoreView() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScoreFigure, { height: 520 }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "note",
		children: "The line is the best so far. Blue dots were kept by an island, grey ones were valid and not needed; red marks are failures. Scroll to zoom, drag to move, click a dot to select it."
	})] });
}
// src/charts/gate.ts
/** Did training help? The best of k answers by a new version and by the one before it, on the same contexts. */
function gate({ best_at, contexts }, names, palette) {
	const ks = Object.keys(best_at).map(Number).sort((a, b) => a - b);
	const sides = [{
		name: names.version || "new",
		at: 0,
		color: palette.categories[0]
	}, {
		name: names.parent || "old",
		at: 1,
		color: palette.soft
	}];
	const last = ks.at(-1);
	const [newer, older] = last === void 0 ? [NaN, NaN] : best_at[last];
	return {
		label: `Best of ${last ?? 0} answers over ${contexts} contexts: ${number(newer)} by the new version, ${number(older)} by the old one`,
		header: ["k", ...sides.map(({ name }) => name)],
		rows: () => ks.map((k) => [k, ...best_at[k]]),
		option: {
			...ANIMATION,
			grid: {
				left: 62,
				right: 20,
				top: 14,
				bottom: 46
			},
			xAxis: {
				type: "category",
				data: ks.map(String),
				name: "answers to a context (k)",
				nameLocation: "middle",
				nameGap: 28,
				nameTextStyle: {
					color: palette.soft,
					fontFamily: FONT
				},
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11
				},
				axisLine: { lineStyle: { color: palette.line } },
				axisTick: { show: false }
			},
			yAxis: axis(palette, {
				name: "best utility",
				nameGap: 46
			}),
			tooltip: tooltip(palette, ({ seriesName, name, value }) => [
				["version", seriesName],
				["k", name],
				["best utility", number(value, 5)]
			]),
			series: sides.map(({ name, at, color }) => ({
				id: String(at),
				name,
				type: "line",
				symbol: "circle",
				symbolSize: 7,
				data: ks.map((k) => best_at[k][at]),
				itemStyle: { color },
				lineStyle: {
					color,
					width: 2,
					type: at ? "dashed" : "solid"
				}
			}))
		}
	};
}
// src/ui/policy-controls.tsx
/** What a person can say about the campaign's policy: train it now, give the search to a version, or take it back. */
function PolicyControls({ round }) {
	const { campaign, data } = useCampaign();
	const [failure, setFailure] = (0, import_react.useState)("");
	const running = campaign.state === "queued" || campaign.state === "running";
	const trainable = !(campaign.settings.train !== "off") ? "This campaign does not train its policy." : !running ? `The campaign is ${campaign.state}; its policy is trained while it runs.` : campaign.retrain ? "A round was asked for and has not ended." : "";
	async function say(path) {
		setFailure("");
		try {
			await send("POST", `/v1/campaigns/${campaign.id}/${path}`);
			data.accept(await get("/v1/campaigns/{campaign_id}", { campaign_id: campaign.id }));
		} catch (error) {
			setFailure(error.message);
		}
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "actions",
		role: "group",
		"aria-label": "Controls of the policy",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				"aria-disabled": trainable !== "",
				title: trainable || void 0,
				"aria-description": trainable || void 0,
				onClick: () => trainable === "" && void say("retrain"),
				children: campaign.retrain ? "Training was asked for" : "Train now"
			}),
			round && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				onClick: () => void say(`policies/${round.round}/promote`),
				children: [
					"Give ",
					round.version,
					" the search"
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				onClick: () => void say("policies/rollback"),
				children: "Go back a version"
			}),
			failure && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				role: "alert",
				className: "bad-text",
				children: failure
			})
		]
	});
}
// src/pages/training.tsx
/** Did retraining help? Each round, the gate's numbers, and its verdict. */
var FATES = {
	promoted: "good",
	"rolled back": "bad",
	"refused by the gate": "bad",
	"training came to nothing": "bad"
};
function TrainingView() {
	const { campaign, version } = useCampaign();
	const { data, error } = useGet("/v1/campaigns/{campaign_id}/events", {
		campaign_id: campaign.id,
		type: POLICY_EVENTS,
		newest: true,
		limit: 200
	}, useSlowly(version));
	const found = (0, import_react.useMemo)(() => rounds(data?.data ?? []), [data]);
	const [chosen, setChosen] = useQuery("round");
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "rounds of training" });
	if (!found.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Empty, {
		title: "No policy has been trained in this campaign",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"Its programs come from ",
			campaign.mutator,
			", which",
			" ",
			campaign.settings.train === "off" ? "does not learn here." : "has not had enough to learn from yet."
		] }), campaign.settings.train !== "off" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PolicyControls, {})]
	});
	const shown = found.find(({ round }) => String(round) === chosen) ?? found.find(({ decision }) => decision) ?? found[0];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "panel scroll",
			"aria-label": "Rounds of training",
			tabIndex: 0,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Rounds of training" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "tools",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PolicyControls, { round: shown.version && shown.fate !== "promoted" ? shown : void 0 })
				})]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Round"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Version"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "From"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "What became of it"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Why"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Gain in value"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: "n",
					children: "Begun"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: found.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
				className: each === shown ? "chosen" : "",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							className: "small",
							"aria-pressed": each === shown,
							onClick: () => setChosen(String(each.round)),
							children: each.round
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "mono",
						children: each.version || "–"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "mono soft",
						children: each.parent || "–"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: `badge ${FATES[each.fate] ?? ""}`,
						children: each.fate
					}) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "reason",
						children: each.reason
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n",
						children: each.decision ? change(each.decision.mean) : "–"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "n soft",
						children: ago(each.at)
					})
				]
			}, each.round)) })] })]
		}),
		shown.decision && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Gate, {
			round: shown,
			decision: shown.decision
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Report, { round: shown })
	] });
}
function Gate({ round, decision }) {
	const palette = usePalette();
	const drawing = (0, import_react.useMemo)(() => gate(decision, round, palette), [
		decision,
		round,
		palette
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		title: `Before and after round ${round.round}`,
		drawing,
		height: 280,
		note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: [[`${round.version} (new)`, palette.categories[0]], [`${round.parent || "old"} (dashed)`, palette.soft]] }),
			"Gain in value over ",
			integer(decision.contexts),
			" contexts: ",
			change(decision.mean),
			", 90 % interval from",
			" ",
			change(decision.low),
			" to ",
			change(decision.high),
			"."
		] })
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel scroll",
		"aria-label": "Guardrails",
		tabIndex: 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Guardrails" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: [
			"Guardrail",
			"New",
			"Old",
			"Limit",
			"Verdict"
		].map((name, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			className: at ? "n" : "",
			children: name
		}, name)) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: decision.guardrails.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "row",
				children: each.name
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(each.new)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(each.old)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(each.limit)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: each.passed ? "good-text" : "bad-text",
					children: each.passed ? "kept" : "broken"
				})
			})
		] }, each.name)) })] })]
	})] });
}
function Report({ round }) {
	const entries = Object.entries(round.report ?? {});
	if (!entries.length) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Report of the trainer",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: ["What the trainer measured in round ", round.round] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", {
			className: "facts",
			children: entries.map(([name, value]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: name.replaceAll("_", " ") }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: typeof value === "number" ? number(value) : typeof value === "string" ? value : JSON.stringify(value) })] }, name))
		})]
	});
}
// src/charts/usage.ts
var USAGE = {
	processor: {
		title: "Seconds an evaluation",
		parts: ({ cpu_seconds, evaluating_seconds, evaluations }) => ({
			"processor time of candidates": each(cpu_seconds, evaluations),
			"waiting and starting": each(evaluating_seconds.map((all, at) => Math.max(0, all - cpu_seconds[at])), evaluations)
		})
	},
	speed: {
		title: "Evaluations a minute",
		parts: (buckets) => ({ evaluations: speed(buckets) })
	},
	policy: {
		title: "Seconds of the policy an evaluation",
		parts: ({ asking_seconds, evaluations }) => ({ asking: each(asking_seconds, evaluations) })
	},
	tokens: {
		title: "Tokens an evaluation",
		parts: ({ prompt_tokens, completion_tokens, evaluations }) => ({
			prompt: each(prompt_tokens, evaluations),
			completion: each(completion_tokens, evaluations)
		})
	},
	dollars: {
		title: "Dollars an evaluation",
		parts: ({ dollars, evaluations }) => ({ dollars: each(dollars, evaluations) })
	}
};
function usage({ buckets, candidates_per_bucket: width }, measure, palette) {
	const parts = Object.entries(measure.parts(buckets));
	const starts = buckets.candidates.map((_, at) => String(at * width));
	return {
		parts: parts.map(([name]) => name),
		label: `${measure.title} over ${starts.length} stretches of ${width} candidates`,
		header: [
			"from candidate",
			"evaluations",
			...parts.map(([name]) => name)
		],
		rows: () => starts.map((start, at) => [
			Number(start),
			buckets.evaluations[at],
			...parts.map(([, values]) => values[at])
		]),
		option: {
			...ANIMATION,
			grid: {
				left: 62,
				right: 16,
				top: 12,
				bottom: 46
			},
			xAxis: {
				type: "category",
				data: starts,
				name: "candidate",
				nameLocation: "middle",
				nameGap: 28,
				nameTextStyle: {
					color: palette.soft,
					fontFamily: FONT
				},
				axisLabel: {
					color: palette.soft,
					fontFamily: FONT,
					fontSize: 11
				},
				axisLine: { lineStyle: { color: palette.line } },
				axisTick: { show: false }
			},
			yAxis: axis(palette, {
				scale: false,
				min: 0
			}),
			tooltip: tooltip(palette, ({ seriesName, dataIndex, value }) => [["from candidate", starts[dataIndex]], [seriesName, number(value)]]),
			series: parts.map(([name, values], at) => ({
				id: name,
				name,
				type: "bar",
				stack: "all",
				barCategoryGap: "12%",
				data: values,
				itemStyle: { color: palette.categories[at] }
			}))
		}
	};
}
function each(amounts, evaluations) {
	return amounts.map((amount, at) => evaluations[at] ? amount / evaluations[at] : 0);
}
/** By the time between the ends of two stretches; nothing for the first, whose start is unknown. */
function speed({ evaluations, ended_at }) {
	return evaluations.map((count, at) => {
		const [from, to] = [ended_at[at - 1], ended_at[at]];
		return from && to && to > from ? 60 * count / (to - from) : 0;
	});
}
// src/pages/usage.tsx
/** Where do time and tokens go? */
function UsageView() {
	const { campaign, version } = useCampaign();
	const palette = usePalette();
	const { data, error } = useGet("/v1/campaigns/{campaign_id}/usage", { campaign_id: campaign.id }, useSlowly(version));
	const [name, setName] = useQuery("measure", "processor");
	const measure = USAGE[name] ?? USAGE.processor;
	const drawing = (0, import_react.useMemo)(() => data && usage(data, measure, palette), [
		data,
		measure,
		palette
	]);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data || !drawing) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "usage" });
	const { buckets, spent, queue } = data;
	const sum = (values) => values.reduce((total, value) => total + value, 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "tiles",
			"aria-label": "Spent in all",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Time of the campaign",
					value: duration(spent.seconds)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Processor time of candidates",
					value: duration(sum(buckets.cpu_seconds))
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Time of the policy",
					value: duration(sum(buckets.asking_seconds))
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Tokens",
					value: integer(spent.tokens)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Dollars",
					value: dollars(spent.dollars)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Waiting for the sandbox",
					value: integer(queue.waiting)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tile, {
					name: "Being evaluated",
					value: integer(queue.running)
				})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
			title: measure.title,
			drawing,
			height: 300,
			controls: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
				label: "Measure",
				value: name,
				options: Object.entries(USAGE).map(([key, { title }]) => [key, title]),
				onChange: setName
			}),
			note: drawing.parts.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: drawing.parts.map((part, at) => [part, palette.categories[at]]) })
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "panel scroll",
			"aria-label": "By policy",
			tabIndex: 0,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "By policy" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: [
				"Policy",
				"Replies",
				"Candidates",
				"Valid",
				"New bests",
				"Tokens",
				"Dollars"
			].map((title, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: at ? "n" : "",
				children: title
			}, title)) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: data.policies.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: each.policy || "seed"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(each.replies)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(each.candidates)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: percent(each.valid / each.candidates)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(each.improved)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: integer(each.tokens)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: dollars(each.dollars)
				})
			] }, each.policy)) })] })]
		})
	] });
}
function Tile({ name, value }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "tile",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: name }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "value",
			children: value
		})]
	});
}
// src/pages/views.tsx
var VIEWS = [
	{
		path: "",
		title: "Overview",
		group: "look",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Overview, {})
	},
	{
		path: "score",
		title: "Score",
		group: "look",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScoreView, {})
	},
	{
		path: "candidates",
		title: "Candidates",
		group: "look",
		show: (rest) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CandidatesView, { rest })
	},
	{
		path: "front",
		title: "Pareto front",
		group: "rewards",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FrontView, {})
	},
	{
		path: "parallel",
		title: "Parallel axes",
		group: "rewards",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ParallelView, {})
	},
	{
		path: "cases",
		title: "Test cases",
		group: "rewards",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CasesView, {})
	},
	{
		path: "archive",
		title: "Archive map",
		group: "rewards",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ArchiveView, {})
	},
	{
		path: "lineage",
		title: "Lineage",
		group: "search",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineageView, {})
	},
	{
		path: "islands",
		title: "Islands",
		group: "search",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IslandsView, {})
	},
	{
		path: "training",
		title: "Training",
		group: "search",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TrainingView, {})
	},
	{
		path: "failures",
		title: "Failures",
		group: "candidates",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FailuresView, {})
	},
	{
		path: "usage",
		title: "Cost and speed",
		group: "candidates",
		show: () => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(UsageView, {})
	}
];
// src/pages/campaign.tsx
/** The frame of one campaign: what it is, how it does, what can be done with it, and its views. */
function CampaignPage({ id, view }) {
	const { data, snapshot, error } = useCampaignData(id);
	const place = usePlaces(id);
	const name = snapshot && titleOf(snapshot);
	const found = VIEWS.find((each) => each.path === (view[0] ?? ""));
	(0, import_react.useEffect)(() => {
		document.title = [
			found?.title,
			name,
			"Quiver"
		].filter(Boolean).join(" · ");
	}, [found, name]);
	if (error && !snapshot) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, {
		error,
		retry: () => location.reload()
	});
	if (!snapshot) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "the campaign" });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(CampaignContext, {
		value: {
			...snapshot,
			data
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Head, {
				...snapshot,
				onHold: (held) => data.hold(held),
				onChange: (campaign) => data.accept(campaign)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "campaign",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
					"aria-label": "Views of the campaign",
					className: "views",
					children: VIEWS.map(({ path, title, group }, at, all) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						to: place(path),
						className: group !== all[at - 1]?.group && at ? "first" : "",
						"aria-current": found?.path === path ? "page" : void 0,
						children: title
					}, path))
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "view",
					"data-candidates": snapshot.columns.count,
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Fence, { children: body(found?.show, view.slice(1)) }, view.join("/"))
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SelectionBar, {})
		]
	});
}
/** Its own name, or that of its problem. */
function titleOf({ campaign, problem }) {
	return campaign.name || problem.title;
}
function body(show, rest) {
	return show ? show(rest) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, { title: "There is no such view" });
}
function Head({ campaign, problem, badge, waiting, onHold, onChange }) {
	const held = badge === "held";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "head",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: titleOf({
				campaign,
				problem
			}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "soft",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: campaign.id }),
					" · ",
					campaign.mutator,
					" · ",
					String(campaign.settings.selection),
					" · seed ",
					campaign.seed
				]
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(StateBadge, {
				state: campaign.state,
				desired: campaign.desired
			}),
			campaign.trust === "self-reported" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TrustBadge, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LiveBadge, {
				badge,
				waiting
			}),
			campaign.reason && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: campaign.state === "failed" ? "bad-text" : "soft",
				children: campaign.reason
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "end actions",
				children: [badge !== "ended" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					className: "quiet",
					"aria-pressed": held,
					onClick: () => onHold(!held),
					children: held ? "Show what is new" : "Hold the picture"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Controls, {
					campaign,
					onChange
				})]
			})
		]
	});
}
// src/ui/sparkline.tsx
/** A course that rises in steps, at the size of a word. */
function Sparkline({ points, label }) {
	if (points.length < 2) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "faint",
		children: "–"
	});
	const [width, low, high] = [
		points.at(-1)[0],
		points[0][1],
		points.at(-1)[1]
	];
	const x = (value) => (2 + value / (width || 1) * 96).toFixed(1);
	const y = (value) => (high > low ? 20 - (value - low) / (high - low) * 16 : 12).toFixed(1);
	const path = points.map(([at, value], n) => n ? `H${x(at)}V${y(value)}` : `M${x(at)},${y(value)}`);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		className: "sparkline",
		viewBox: "0 0 100 24",
		width: "100",
		height: "24",
		role: "img",
		"aria-label": label,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: path.join("") })
	});
}
// src/pages/campaigns.tsx
/** What is running, and what got better. */
var LOOK_MS = 3e3;
function CampaignsPage() {
	const [version, setVersion] = (0, import_react.useState)(0);
	const [cursor, setCursor] = useQuery("cursor");
	const { data, error } = useGet("/v1/campaigns", { cursor: cursor || void 0 }, version);
	const [chosen, setChosen] = (0, import_react.useState)([]);
	const [filter, setFilter] = useQuery("state");
	(0, import_react.useEffect)(() => {
		document.title = "Campaigns · Quiver";
		const timer = setInterval(() => document.hidden || setVersion((seen) => seen + 1), LOOK_MS);
		return () => clearInterval(timer);
	}, []);
	if (error && !data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, {
		error,
		retry: () => setVersion(version + 1)
	});
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "campaigns" });
	const shown = data.data.filter((each) => !filter || filter === "active" !== ENDED.has(each.state));
	if (!data.data.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Empty, {
		title: "No campaigns yet",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "A campaign improves the program of a problem. It needs three files: what is wanted, a seed, and a judge." }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
			to: "/submit",
			className: "button primary",
			children: "Submit a problem"
		})]
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Campaigns" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
						className: "segments",
						role: "group",
						"aria-label": "Which campaigns",
						children: [
							["", "All"],
							["active", "Active"],
							["ended", "Ended"]
						].map(([value, text]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							"aria-pressed": filter === value,
							onClick: () => setFilter(value),
							children: text
						}, value))
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
						className: "end",
						"aria-disabled": chosen.length < 2,
						title: chosen.length < 2 ? "Choose two or more campaigns first." : void 0,
						onClick: () => chosen.length >= 2 && navigate(`/compare?campaigns=${chosen.join(",")}`),
						children: ["Compare ", chosen.length || ""]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						to: "/submit",
						className: "button primary",
						children: "New campaign"
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "panel scroll",
				tabIndex: 0,
				role: "region",
				"aria-label": "Campaigns",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "campaigns",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								className: "hidden",
								children: "Choose"
							})
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Problem"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "State"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Best so far"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "n",
							children: "Utility"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "n",
							children: "Valid"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Evaluations"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Search"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "n",
							children: "Started"
						})
					] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: shown.map((campaign) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Row, {
						campaign,
						chosen: chosen.includes(campaign.id),
						onChoose: (on) => setChosen(on ? [...chosen, campaign.id] : chosen.filter((id) => id !== campaign.id))
					}, campaign.id)) })]
				}), !shown.length && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "note",
					children: [
						"None of these campaigns is ",
						filter,
						"."
					]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "actions",
				children: [cursor && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					onClick: () => setCursor("", "push"),
					children: "Newest"
				}), data.next_cursor && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					onClick: () => setCursor(data.next_cursor, "push"),
					children: "Older"
				})]
			})
		]
	});
}
function Row({ campaign, chosen, onChoose }) {
	const course = useCourse(campaign);
	const { spent, budget, settings, best } = campaign;
	const name = campaign.name || campaign.problem_name;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "checkbox",
			"aria-label": `Choose ${name}, seed ${campaign.seed}`,
			checked: chosen,
			onChange: (event) => onChoose(event.target.checked)
		}) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
			scope: "row",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				to: `/campaigns/${campaign.id}`,
				children: name
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", {
				className: "id",
				children: campaign.id
			})]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StateBadge, {
			state: campaign.state,
			desired: campaign.desired
		}) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sparkline, {
			points: course,
			label: `Best utility from ${number(course[0]?.[1])} to ${number(best?.scalar)}`
		}) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: "n",
			children: number(best?.scalar)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: "n",
			children: spent.candidates ? percent(spent.valid / spent.candidates) : "–"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Meter, {
			label: `${spent.evaluations} of ${budget.evaluations ?? "unlimited"} evaluations`,
			spent: spent.evaluations,
			limit: budget.evaluations,
			text: `${integer(spent.evaluations)} / ${budget.evaluations === null ? "∞" : integer(budget.evaluations)}`
		}) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
			className: "soft",
			children: [
				String(settings.selection),
				" · ",
				String(settings.islands),
				" islands · seed ",
				campaign.seed
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: "n soft",
			children: ago(campaign.created_at)
		})
	] });
}
/** Best utility so far: where it rose, as [candidate, utility], and its end. */
function useCourse({ id, spent, best }) {
	const [course, setCourse] = (0, import_react.useState)([]);
	(0, import_react.useEffect)(() => {
		const abort = new AbortController();
		get("/v1/campaigns/{campaign_id}/events", {
			campaign_id: id,
			type: "archive.improved",
			limit: 200
		}, abort.signal).then(({ data }) => setCourse(data.map(({ payload }) => [Number(payload.no), Number(payload.scalar)])), () => void 0);
		return () => abort.abort();
	}, [id, best?.no]);
	return best ? [...course, [spent.candidates, best.scalar]] : course;
}
// src/charts/courses.ts
/** Is the new setting better? Best so far of several campaigns, those that differ only in their seed as one band. */
/** Over the campaigns of a group, as far as all of them have come. */
function band({ courses }) {
	const length = Math.min(...courses.map((course) => course.length));
	const found = {
		low: [],
		median: [],
		high: []
	};
	for (let at = 0; at < length; at++) {
		const sorted = courses.map((course) => course[at]).sort((a, b) => a - b);
		const middle = (sorted.length - 1) / 2;
		found.low.push(sorted[0]);
		found.median.push((sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2);
		found.high.push(sorted.at(-1));
	}
	return found;
}
function courses(groups, palette) {
	const bands = groups.map(band);
	const longest = Math.max(0, ...bands.map(({ median }) => median.length));
	const colour = (at) => palette.categories[at % palette.categories.length];
	return {
		label: sentence(groups, bands),
		header: ["evaluation", ...groups.flatMap(({ name }) => [
			`${name} median`,
			`${name} lowest`,
			`${name} highest`
		])],
		rows: () => Array.from({ length: longest }, (_, at) => [at + 1, ...bands.flatMap(({ low, median, high }) => [
			median[at],
			low[at],
			high[at]
		])]),
		option: {
			...ANIMATION,
			grid: {
				left: 62,
				right: 20,
				top: 14,
				bottom: 46
			},
			xAxis: axis(palette, {
				name: "evaluation",
				nameGap: 28,
				scale: false,
				min: 0,
				max: longest || 1
			}),
			yAxis: axis(palette, {
				name: "utility",
				nameGap: 44
			}),
			dataZoom: [{
				id: "zoom-x",
				type: "inside",
				filterMode: "none"
			}],
			tooltip: {
				...tooltip(palette, () => []),
				trigger: "axis",
				axisPointer: { lineStyle: { color: palette.soft } },
				formatter: (items) => tooltip(palette, () => told(items, groups, bands)).formatter(items)
			},
			series: groups.flatMap(({ courses: members }, at) => {
				const { low, median, high } = bands[at];
				const line = (values) => values.map((value, i) => [i + 1, value]);
				const common = {
					type: "line",
					step: "end",
					symbol: "none",
					sampling: "lttb"
				};
				const drawn = [{
					...common,
					id: `median-${at}`,
					data: line(median),
					lineStyle: {
						color: colour(at),
						width: 2
					},
					z: 3
				}];
				if (members.length > 1) {
					const floor = {
						...common,
						lineStyle: { opacity: 0 },
						stack: `band-${at}`,
						sampling: void 0
					};
					drawn.push({
						...floor,
						id: `low-${at}`,
						data: line(low)
					});
					const height = line(high.map((value, i) => value - low[i]));
					drawn.push({
						...floor,
						id: `height-${at}`,
						data: height,
						areaStyle: { color: mix(colour(at), .18) }
					});
				}
				return drawn;
			})
		}
	};
}
function told(items, groups, bands) {
	const at = Math.round(items[0]?.axisValue ?? 1) - 1;
	return [["evaluation", String(at + 1)], ...groups.map(({ name }, group) => [name, number(bands[group].median[at])])];
}
function sentence(groups, bands) {
	return `Best utility so far: ${groups.map(({ name, courses: members }, at) => {
		const { median } = bands[at];
		return `${name} reaches ${number(median.at(-1))} after ${median.length} evaluations (${members.length} seeds)`;
	}).join("; ")}`;
}
// src/pages/compare.tsx
/** Several campaigns side by side: what differs between them, and who came further. */
function ComparePage() {
	const [ids] = useQuery("campaigns");
	const [members, setMembers] = (0, import_react.useState)();
	const [error, setError] = (0, import_react.useState)();
	const palette = usePalette();
	(0, import_react.useEffect)(() => {
		document.title = "Compare · Quiver";
		setMembers(void 0);
		setError(void 0);
		let wanted = true;
		Promise.all(ids.split(",").filter(Boolean).map(load)).then((found) => wanted && setMembers(found), (failure) => wanted && setError(failure));
		return () => {
			wanted = false;
		};
	}, [ids]);
	const groups = (0, import_react.useMemo)(() => grouped(members ?? []), [members]);
	const drawing = (0, import_react.useMemo)(() => courses(groups.map(({ group }) => group), palette), [groups, palette]);
	if (!ids) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Empty, {
		title: "Nothing to compare yet",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "Tick two or more campaigns in the list. Those that differ only in their seed are drawn as one band." }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
			className: "button primary",
			to: "/",
			children: "Choose campaigns"
		})]
	});
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!members) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "campaigns" });
	const mixed = new Set(members.map(({ problem }) => problem.id)).size > 1;
	const colour = (at) => palette.categories[at % palette.categories.length];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h1", { children: [
				"Compare ",
				members.length,
				" campaigns"
			] }),
			mixed ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "notice",
				children: "These campaigns have different problems: their utilities do not measure the same."
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
				title: "Best utility so far",
				drawing,
				height: 400,
				note: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Legend, { items: groups.map(({ group }, at) => [`${group.name} (${seeds(group.courses.length)})`, colour(at)]) }), "Lines are medians over seeds, bands go from the lowest to the highest."] })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Deltas, { groups: mixed ? [] : groups }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Settings, { members })
		]
	});
}
function seeds(count) {
	return count === 1 ? "one seed" : `${count} seeds`;
}
/** Groups against the first one, seed by seed where both have the same seed. */
function Deltas({ groups }) {
	const [baseline, ...others] = groups;
	if (!baseline || !others.length) return null;
	const rows = others.flatMap(({ group, members }) => members.map(({ campaign, course }) => {
		const twin = baseline.members.find((each) => each.campaign.seed === campaign.seed);
		const at = Math.min(course.length, twin?.course.length ?? 0);
		return {
			name: group.name,
			seed: campaign.seed,
			at,
			delta: at ? course[at - 1] - twin.course[at - 1] : NaN
		};
	}));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Paired differences",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", { children: [
			"Against ",
			baseline.group.name,
			", seed by seed"
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Setting"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Seed"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "After evaluations"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Difference of best utility"
			})
		] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: rows.map(({ name, seed, at, delta }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "row",
				children: name
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: seed
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: at ? integer(at) : "–"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: `n ${delta > 0 ? "good-text" : delta < 0 ? "bad-text" : ""}`,
				children: Number.isNaN(delta) ? "no campaign with this seed" : `${change(delta)} ${delta > 0 ? "better" : delta < 0 ? "worse" : ""}`
			})
		] }, `${name} ${seed}`)) })] })]
	});
}
function Settings({ members }) {
	const flat = members.map(({ campaign }) => settingsOf(campaign));
	const differing = [...new Set(flat.flatMap((each) => Object.keys(each)))].filter((name) => new Set(flat.map((each) => each[name])).size > 1);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel scroll",
		"aria-label": "Settings that differ",
		tabIndex: 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "The campaigns, and what differs between them" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Campaign"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "State"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Best utility"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Evaluations"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Time"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Tokens"
			}),
			differing.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: name
			}, name))
		] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: members.map(({ campaign, problem, course }, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
				scope: "row",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					to: `/campaigns/${campaign.id}`,
					children: problem.title
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", {
					className: "id",
					children: campaign.id
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StateBadge, {
				state: campaign.state,
				desired: campaign.desired
			}) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(course.at(-1))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: integer(campaign.spent.evaluations)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: duration(campaign.spent.seconds)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: integer(campaign.spent.tokens)
			}),
			differing.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: flat[at][name] || "–" }, name))
		] }, campaign.id)) })] })]
	});
}
async function load(id) {
	const campaign = await get("/v1/campaigns/{campaign_id}", { campaign_id: id });
	const problem = await get("/v1/problems/{problem_id}", { problem_id: campaign.problem_id });
	const course = [];
	let best = -Infinity;
	for (let after = -1; after !== null;) {
		const points = await get("/v1/campaigns/{campaign_id}/points", {
			campaign_id: id,
			after,
			limit: 2e4
		});
		points.scalar.forEach((scalar, at) => {
			best = Math.max(best, scalar ?? -Infinity);
			if (best > -Infinity && isEvaluation(points, at)) course.push(best);
		});
		after = points.next_after;
	}
	return {
		campaign,
		problem,
		course
	};
}
function isEvaluation(points, at) {
	return points.verdicts[points.verdict[at]] !== "unbuilt" && points.statuses[points.status[at]] !== "duplicate";
}
function settingsOf(campaign) {
	const own = {
		problem: campaign.problem_id,
		mutator: campaign.mutator,
		seed: String(campaign.seed)
	};
	const settings = Object.entries({
		...campaign.settings,
		...campaign.mutator_settings
	});
	return {
		...own,
		...Object.fromEntries(settings.map(([name, value]) => [name, String(value)]))
	};
}
/** Groups of campaigns that differ only in their seed, named by what sets them apart. */
function grouped(members) {
	const all = members.map((member) => ({
		member,
		settings: settingsOf(member.campaign)
	}));
	const differing = [...new Set(all.flatMap(({ settings }) => Object.keys(settings)))].filter((name) => name !== "seed").filter((name) => new Set(all.map(({ settings }) => settings[name])).size > 1);
	const found = /* @__PURE__ */ new Map();
	for (const { member, settings } of all) {
		const name = differing.map((each) => `${each} ${settings[each] || "none"}`).join(", ") || "same settings";
		found.set(name, [...found.get(name) ?? [], member]);
	}
	return [...found].map(([name, group]) => ({
		group: {
			name,
			courses: group.map(({ course }) => course)
		},
		members: group
	}));
}
// src/pages/policies.tsx
/** Policies that learn belong to campaigns; this page says where to look. */
function PoliciesPage() {
	const { data, error } = useGet("/v1/campaigns", { limit: 200 });
	(0, import_react.useEffect)(() => {
		document.title = "Policies · Quiver";
	}, []);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Failure, { error });
	if (!data) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Loading, { what: "policies" });
	const learned = data.data.filter(({ mutator }) => mutator !== "scripted");
	if (!learned.length) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, {
		title: "No policy has been trained here",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "A policy is the model that proposes programs. All campaigns of this server ask the scripted mutator, which does not learn, so there are no versions to compare." })
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Policies" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("section", {
			className: "panel",
			"aria-label": "Campaigns that ask a model",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Campaign"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Model"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Versions"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: learned.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
					scope: "row",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						to: `/campaigns/${each.id}`,
						children: each.name || each.problem_name
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", {
						className: "id",
						children: each.id
					})]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "mono",
					children: each.mutator
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					to: `/campaigns/${each.id}/training`,
					children: "rounds of training"
				}) })
			] }, each.id)) })] })
		})]
	});
}
// src/example.ts
/** The problem of the main README. */
var EXAMPLE = {
	"problem.toml": `name = "rectangle"
statement = "Choose width and height of a rectangle: a large area, a short outline."
entry = "rectangle"
program = ["seed.py"]

[[rewards]]
name = "area"
direction = "maximize"
low = 0
high = 100
weight = 3

[[rewards]]
name = "outline"
direction = "minimize"
low = 0
high = 40
`,
	"seed.py": `def rectangle(scale):
    # EVOLVE-BLOCK-START
    width = 2.0
    height = 1.0
    # EVOLVE-BLOCK-END
    return [scale * width, scale * height]
`,
	"evaluate.py": `from evolve.task import Case, Invalid, Reward


def cases(rng):
    return [Case(id="small", input={"scale": 1.0}), Case(id="large", input={"scale": 2.0})]


def score(case, out, facts):
    if not (isinstance(out, list) and len(out) == 2 and all(0 < side < 10 for side in out)):
        raise Invalid("return two sides between 0 and 10")
    width, height = out
    return Reward(area=min(width * height, 100.0), outline=2 * (width + height))
`
};
// src/ui/check-result.tsx
/** What a dry run says: what the seed is worth, or what to mend. */
function CheckResult({ check, rewards }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "panel",
		"aria-label": "Dry run",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Dry run" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VerdictBadge, { verdict: check.verdict }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "soft",
						children: [
							integer(check.cases),
							" cases · ",
							duration(check.cpu_seconds),
							" of processor time · ",
							number(check.peak_mib, 3),
							" MiB"
						]
					})
				]
			}),
			check.faults.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "faults",
				children: check.faults.map((fault) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
					className: "reason bad-text",
					children: fault
				}, fault))
			}),
			check.rewards && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: "Reward"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "n",
				children: "Seed"
			})] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [Object.entries(check.rewards).map(([name, value]) => {
				const reward = rewards.find((each) => each.name === name);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: reward ? title(reward) : name
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
					className: "n",
					children: number(value, 6)
				})] }, name);
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "row",
				children: "utility"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
				className: "n",
				children: number(check.scalar, 6)
			})] })] })] }),
			check.log && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", {
				className: "log",
				tabIndex: 0,
				"aria-label": "What the seed printed",
				children: check.log
			})
		]
	});
}
// src/ui/new-campaign-form.tsx
var SELECTIONS = [
	"auto",
	"pareto",
	"lexicase",
	"tournament",
	"cells",
	"softmax"
];
/** The few settings that a first campaign needs; the API and the command line have the rest. */
function NewCampaignForm({ busy, onStart }) {
	const [evaluations, setEvaluations] = (0, import_react.useState)("300");
	const [seed, setSeed] = (0, import_react.useState)("0");
	const [islands, setIslands] = (0, import_react.useState)("4");
	const [selection, setSelection] = (0, import_react.useState)("auto");
	function start(event) {
		event.preventDefault();
		if (busy) return;
		onStart({
			budget: { evaluations: Number(evaluations) },
			seed: Number(seed),
			settings: {
				islands: Number(islands),
				selection
			}
		});
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "panel form",
		"aria-label": "New campaign",
		onSubmit: start,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Start a campaign" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Evaluations", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "number",
				min: 1,
				required: true,
				value: evaluations,
				onChange: (event) => setEvaluations(event.target.value)
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Islands", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "number",
				min: 1,
				max: 1e3,
				required: true,
				value: islands,
				onChange: (event) => setIslands(event.target.value)
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Selection", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				value: selection,
				onChange: (event) => setSelection(event.target.value),
				children: SELECTIONS.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", { children: each }, each))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Seed", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "number",
				min: 0,
				required: true,
				value: seed,
				onChange: (event) => setSeed(event.target.value)
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				className: "primary",
				type: "submit",
				"aria-disabled": busy,
				children: "Start"
			})
		]
	});
}
// src/pages/submit.tsx
/** Will my problem run? Three files, a dry run in the real sandbox, and the first campaign. */
var NAMES = [
	"problem.toml",
	"seed.py",
	"evaluate.py"
];
var TOLD = {
	"problem.toml": "what is wanted: statement, program, rewards with direction and bounds",
	"seed.py": "the program to start from; what lies between the markers may change",
	"evaluate.py": "the judge: test cases, and a score for each answer"
};
var EMPTY = Object.fromEntries(NAMES.map((name) => [name, ""]));
function SubmitPage() {
	const [given, setGiven] = useQuery("problem");
	const [files, setFiles] = (0, import_react.useState)(EMPTY);
	const [problem, setProblem] = (0, import_react.useState)();
	const [check, setCheck] = (0, import_react.useState)();
	const [busy, setBusy] = (0, import_react.useState)("");
	const [error, setError] = (0, import_react.useState)();
	const known = useGet("/v1/problems", { limit: 200 }).data?.data ?? [];
	const key = (0, import_react.useRef)("");
	(0, import_react.useEffect)(() => {
		document.title = "Submit a problem · Quiver";
	}, []);
	(0, import_react.useEffect)(() => {
		if (given) open(given);
	}, [given]);
	async function open(id) {
		await during("Loading", async () => {
			const found = await get("/v1/problems/{problem_id}", { problem_id: id });
			const texts = await Promise.all(Object.keys(found.files).map(async (path) => {
				return [path, await get("/v1/problems/{problem_id}/files/{path}", {
					problem_id: id,
					path
				})];
			}));
			setFiles({
				...EMPTY,
				...Object.fromEntries(texts)
			});
			setProblem(found);
			setCheck(void 0);
		});
	}
	async function during(what, job) {
		setBusy(what);
		setError(void 0);
		try {
			await job();
		} catch (failure) {
			setError(failure);
		}
		setBusy("");
	}
	function edit(name, text) {
		setFiles((seen) => ({
			...seen,
			[name]: text
		}));
		setProblem(void 0);
		setCheck(void 0);
		setGiven("");
	}
	async function take(chosen) {
		for (const file of chosen ?? []) edit(file.name, await file.text());
	}
	async function submit() {
		const made = await send("POST", "/v1/problems", { files: Object.fromEntries(Object.entries(files).filter(([, text]) => text !== "")) });
		setProblem(made);
		return made;
	}
	function dryRun() {
		setCheck(void 0);
		return during("Scoring the seed in the sandbox", async () => {
			const made = await submit();
			setCheck(await send("POST", `/v1/problems/${made.id}/check`));
		});
	}
	function start(wishes) {
		key.current ||= crypto.randomUUID();
		return during("Starting", async () => {
			const { id } = problem ?? await submit();
			navigate(`/campaigns/${(await send("POST", "/v1/campaigns", {
				problem_id: id,
				...wishes
			}, { "Idempotency-Key": key.current })).id}`);
		});
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page narrow",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "heading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Submit a problem" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Select, {
						label: "Begin with",
						value: given,
						options: [["", "my own files"], ...known.map(({ id, name }) => [id, `${name} (${id.slice(4, 10)})`])],
						onChange: setGiven
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						onClick: () => Object.entries(EXAMPLE).forEach(([name, text]) => edit(name, text)),
						children: "Fill in the example"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "button",
						children: ["Choose files", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
							type: "file",
							multiple: true,
							className: "hidden",
							onChange: (event) => void take(event.target.files)
						})]
					})
				]
			}),
			Object.entries(files).map(([name, text]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "panel editor",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: name }),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "soft",
						children: TOLD[name]
					})
				] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
					className: "mono",
					spellCheck: false,
					rows: Math.min(22, Math.max(5, text.split("\n").length)),
					value: text,
					onChange: (event) => edit(name, event.target.value)
				})]
			}, name)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "actions",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					className: "primary",
					"aria-disabled": busy !== "",
					onClick: () => busy || void dryRun(),
					children: "Check it"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "soft",
					role: "status",
					children: busy && `${busy} …`
				})]
			}),
			error && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "notice bad reason",
				role: "alert",
				children: error.message
			}),
			check && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CheckResult, {
				check,
				rewards: problem?.rewards ?? []
			}),
			check?.verdict === "ok" && !check.faults.length && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NewCampaignForm, {
				busy: busy !== "",
				onStart: (wishes) => void start(wishes)
			})
		]
	});
}
// src/ui/mark.tsx
/** An arrow with its fletching. */
function Mark() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		viewBox: "0 0 32 32",
		width: "20",
		height: "20",
		"aria-hidden": "true",
		className: "sign",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "M6 26 26 6M16 6h10v10M6 26l2-7M6 26l7-2" })
	});
}
// src/app.tsx
var PLACES = [
	["/", "Campaigns"],
	["/compare", "Compare"],
	["/policies", "Policies"],
	["/submit", "Submit a problem"]
];
function App() {
	const path = usePath();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			className: "skip",
			href: "#main",
			children: "Skip to the content"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
			className: "top",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
					to: "/",
					className: "mark",
					"aria-label": "Quiver: all campaigns",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Mark, {}), "Quiver"]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
					"aria-label": "Main",
					children: PLACES.map(([to, text]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						to,
						"aria-current": isWithin(path, to) ? "page" : void 0,
						children: text
					}, to))
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ThemeButton, {})
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("main", {
			id: "main",
			tabIndex: -1,
			children: page(path)
		})
	] });
}
function page(path) {
	const [first = "", id = "", ...rest] = path.split("/").slice(1);
	if (path === "/") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CampaignsPage, {});
	if (first === "compare") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ComparePage, {});
	if (first === "policies") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PoliciesPage, {});
	if (first === "submit") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SubmitPage, {});
	if (first === "campaigns" && id) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(CampaignPage, {
		id,
		view: rest
	}, id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Empty, {
		title: "There is nothing here",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
			to: "/",
			children: "All campaigns"
		})
	});
}
function isWithin(path, to) {
	return to === "/" ? path === "/" || path.startsWith("/campaigns") : path.startsWith(to);
}
function ThemeButton() {
	const theme = useTheme();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		className: "quiet",
		onClick: () => choose(after(theme)),
		children: ["Theme: ", theme]
	});
}
// src/main.tsx
(0, import_client.createRoot)(document.getElementById("root")).render(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.StrictMode, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(App, {}) }));
