/** Several campaigns side by side: what differs between them, and who came further. */
import { useEffect, useMemo, useState } from "react";
import { ApiError, get, type Campaign, type Points, type Problem } from "../api";
import { courses, type Group } from "../charts/courses";
import { Figure } from "../charts/figure";
import { change, duration, integer, number } from "../numbers";
import { Link, useQuery } from "../router";
import { usePalette } from "../theme";
import { StateBadge } from "../ui/badges";
import { Legend } from "../ui/legend";
import { Empty, Failure, Loading } from "../ui/states";

interface Member {
  campaign: Campaign;
  problem: Problem;
  /** Best utility after each evaluation. */
  course: number[];
}

export function ComparePage() {
  const [ids] = useQuery("campaigns");
  const [members, setMembers] = useState<Member[]>();
  const [error, setError] = useState<ApiError>();
  const palette = usePalette();
  useEffect(() => {
    document.title = "Compare · Quiver";
    setMembers(undefined);
    setError(undefined);
    let wanted = true;
    Promise.all(ids.split(",").filter(Boolean).map(load)).then(
      (found) => wanted && setMembers(found),
      (failure: ApiError) => wanted && setError(failure),
    );
    return () => {
      wanted = false;
    };
  }, [ids]);
  const groups = useMemo(() => grouped(members ?? []), [members]);
  const drawing = useMemo(() => courses(groups.map(({ group }) => group), palette), [groups, palette]);

  if (!ids) {
    return (
      <Empty title="Nothing to compare yet">
        <p>Tick two or more campaigns in the list. Those that differ only in their seed are drawn as one band.</p>
        <Link className="button primary" to="/">
          Choose campaigns
        </Link>
      </Empty>
    );
  }
  if (error) return <Failure error={error} />;
  if (!members) return <Loading what="campaigns" />;
  const mixed = new Set(members.map(({ problem }) => problem.id)).size > 1;
  const colour = (at: number) => palette.categories[at % palette.categories.length]!;
  return (
    <div className="page">
      <h1>Compare {members.length} campaigns</h1>
      {mixed ? (
        <p className="notice">These campaigns have different problems: their utilities do not measure the same.</p>
      ) : (
        <Figure
          title="Best utility so far"
          drawing={drawing}
          height={400}
          note={
            <>
              <Legend items={groups.map(({ group }, at) => [`${group.name} (${seeds(group.courses.length)})`, colour(at)])} />
              Lines are medians over seeds, bands go from the lowest to the highest.
            </>
          }
        />
      )}
      <Deltas groups={mixed ? [] : groups} />
      <Settings members={members} />
    </div>
  );
}

function seeds(count: number): string {
  return count === 1 ? "one seed" : `${count} seeds`;
}

/** Groups against the first one, seed by seed where both have the same seed. */
function Deltas({ groups }: { groups: readonly { group: Group; members: readonly Member[] }[] }) {
  const [baseline, ...others] = groups;
  if (!baseline || !others.length) return null;
  const rows = others.flatMap(({ group, members }) =>
    members.map(({ campaign, course }) => {
      const twin = baseline.members.find((each) => each.campaign.seed === campaign.seed);
      const at = Math.min(course.length, twin?.course.length ?? 0);
      return { name: group.name, seed: campaign.seed, at, delta: at ? course[at - 1]! - twin!.course[at - 1]! : NaN };
    }),
  );
  return (
    <section className="panel" aria-label="Paired differences">
      <h2>Against {baseline.group.name}, seed by seed</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col" className="n">
              Seed
            </th>
            <th scope="col" className="n">
              After evaluations
            </th>
            <th scope="col" className="n">
              Difference of best utility
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, seed, at, delta }) => (
            <tr key={`${name} ${seed}`}>
              <th scope="row">{name}</th>
              <td className="n">{seed}</td>
              <td className="n">{at ? integer(at) : "–"}</td>
              <td className={`n ${delta > 0 ? "good-text" : delta < 0 ? "bad-text" : ""}`}>
                {Number.isNaN(delta) ? "no campaign with this seed" : `${change(delta)} ${delta > 0 ? "better" : delta < 0 ? "worse" : ""}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Settings({ members }: { members: readonly Member[] }) {
  const flat = members.map(({ campaign }) => settingsOf(campaign));
  const names = [...new Set(flat.flatMap((each) => Object.keys(each)))];
  const differing = names.filter((name) => new Set(flat.map((each) => each[name])).size > 1);
  return (
    <section className="panel scroll" aria-label="Settings that differ" tabIndex={0}>
      <h2>The campaigns, and what differs between them</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Campaign</th>
            <th scope="col">State</th>
            <th scope="col" className="n">
              Best utility
            </th>
            <th scope="col" className="n">
              Evaluations
            </th>
            <th scope="col" className="n">
              Time
            </th>
            <th scope="col" className="n">
              Tokens
            </th>
            {differing.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ campaign, problem, course }, at) => (
            <tr key={campaign.id}>
              <th scope="row">
                <Link to={`/campaigns/${campaign.id}`}>{problem.title}</Link>
                <code className="id">{campaign.id}</code>
              </th>
              <td>
                <StateBadge state={campaign.state} desired={campaign.desired} />
              </td>
              <td className="n">{number(course.at(-1))}</td>
              <td className="n">{integer(campaign.spent.evaluations)}</td>
              <td className="n">{duration(campaign.spent.seconds)}</td>
              <td className="n">{integer(campaign.spent.tokens)}</td>
              {differing.map((name) => (
                <td key={name}>{flat[at]![name] || "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

async function load(id: string): Promise<Member> {
  const campaign = await get("/v1/campaigns/{campaign_id}", { campaign_id: id });
  const problem = await get("/v1/problems/{problem_id}", { problem_id: campaign.problem_id });
  const course: number[] = [];
  let best = -Infinity;
  for (let after: number | null = -1; after !== null; ) {
    const points: Points = await get("/v1/campaigns/{campaign_id}/points", { campaign_id: id, after, limit: 20_000 });
    points.scalar.forEach((scalar, at) => {
      best = Math.max(best, scalar ?? -Infinity);
      if (best > -Infinity && isEvaluation(points, at)) course.push(best);
    });
    after = points.next_after;
  }
  return { campaign, problem, course };
}

function isEvaluation(points: Points, at: number): boolean {
  return points.verdicts[points.verdict[at]!] !== "unbuilt" && points.statuses[points.status[at]!] !== "duplicate";
}

function settingsOf(campaign: Campaign): Record<string, string> {
  const own = { problem: campaign.problem_id, mutator: campaign.mutator, seed: String(campaign.seed) };
  const settings = Object.entries({ ...campaign.settings, ...campaign.mutator_settings });
  return { ...own, ...Object.fromEntries(settings.map(([name, value]) => [name, String(value)])) };
}

/** Groups of campaigns that differ only in their seed, named by what sets them apart. */
function grouped(members: readonly Member[]): { group: Group; members: Member[] }[] {
  const all = members.map((member) => ({ member, settings: settingsOf(member.campaign) }));
  const names = [...new Set(all.flatMap(({ settings }) => Object.keys(settings)))].filter((name) => name !== "seed");
  const differing = names.filter((name) => new Set(all.map(({ settings }) => settings[name])).size > 1);
  const found = new Map<string, Member[]>();
  for (const { member, settings } of all) {
    const name = differing.map((each) => `${each} ${settings[each] || "none"}`).join(", ") || "same settings";
    found.set(name, [...(found.get(name) ?? []), member]);
  }
  return [...found].map(([name, group]) => ({ group: { name, courses: group.map(({ course }) => course) }, members: group }));
}
