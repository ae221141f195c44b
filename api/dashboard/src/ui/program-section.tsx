import { useMemo, useState } from "react";
import { useGet, type Candidate, type Program } from "../api";
import { useCampaign } from "../campaign-data";
import { ancestors } from "../columns";
import { download } from "../download";
import { useQuery } from "../router";
import { Code } from "./code";
import { Select } from "./select";
import { Failure, Loading } from "./states";

const PATH = "/v1/campaigns/{campaign_id}/candidates/{no}/program";

/** The program, alone or beside that of its parent, the best one, or any ancestor. */
export function ProgramSection({ candidate, best }: { candidate: Candidate; best: number }) {
  const { campaign, problem, columns } = useCampaign();
  const at = { campaign_id: campaign.id };
  const parent = candidate.parents[0];
  const [against, setAgainst] = useQuery("diff", parent === undefined ? "none" : "parent");
  const [layout, setLayout] = useQuery("layout", "split");
  const other = whom(against, candidate, best);
  const program = useGet(PATH, { ...at, no: candidate.no });
  const compared = useGet(PATH, other === undefined ? null : { ...at, no: other });
  const [copied, setCopied] = useState(false);
  const options = useMemo(() => {
    const named: [string, string][] = [["none", "nothing"]];
    if (parent !== undefined) named.push(["parent", `parent #${parent}`]);
    if (best >= 0 && best !== candidate.no) named.push(["best", `best #${best}`]);
    if (candidate.no !== 0) named.push(["seed", "seed #0"]);
    for (const no of ancestors(columns, candidate.no).slice(2, -1)) named.push([String(no), `ancestor #${no}`]);
    if (other !== undefined && !named.some(([value]) => value === against)) named.push([against, `candidate #${other}`]);
    return named;
  }, [parent, best, candidate.no, columns, other, against]);

  if (program.error) return <Failure error={program.error} />;
  if (!program.data) return <Loading what="the program" />;
  const text = program.data.files.map((file) => file.text).join("\n");

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  return (
    <section className="panel" aria-label="Program">
      <div className="heading">
        <h2>Program</h2>
        <Select label="Compare with" value={against} options={options} onChange={setAgainst} />
        {other !== undefined && (
          <div className="segments" role="group" aria-label="Layout of the comparison">
            <button aria-pressed={layout === "split"} onClick={() => setLayout("split")}>
              Side by side
            </button>
            <button aria-pressed={layout !== "split"} onClick={() => setLayout("unified")}>
              Unified
            </button>
          </div>
        )}
        <div className="tools">
          <button onClick={() => void copy()}>{copied ? "Copied" : "Copy"}</button>
          <button onClick={() => download(`candidate-${candidate.no}.${problem.language === "python" ? "py" : "txt"}`, text, "text/plain")}>
            Download
          </button>
        </div>
      </div>
      {compared.error && <p className="notice bad">{compared.error.message}</p>}
      {program.data.files.map((file) => {
        const old = other === undefined ? undefined : textOf(compared.data, file.path);
        return (
          <div key={file.path} className="file">
            <h3>
              <code>{file.path}</code>
              {old !== undefined && (
                <span>
                  {old === file.text ? ` is the same in #${other}` : ` #${other} on the left, #${candidate.no} on the right`}
                </span>
              )}
            </h3>
            {(other === undefined || old !== undefined) && (
              <Code
                program={{ label: `${file.path} of candidate ${candidate.no}`, text: file.text }}
                against={old === undefined || old === file.text ? undefined : { label: `${file.path} of candidate ${other}`, text: old }}
                layout={layout === "split" ? "split" : "unified"}
                language={problem.language}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

function whom(against: string, { no, parents }: Candidate, best: number): number | undefined {
  if (against === "parent") return parents[0];
  if (against === "best") return best < 0 || best === no ? undefined : best;
  if (against === "seed") return no === 0 ? undefined : 0;
  return /^\d+$/.test(against) && Number(against) !== no ? Number(against) : undefined;
}

function textOf(program: Program | undefined, path: string): string | undefined {
  return program?.files.find((file) => file.path === path)?.text;
}
