/** Policies that learn belong to campaigns; this page says where to look. */
import { useEffect } from "react";
import { useGet } from "../api";
import { Link } from "../router";
import { Empty, Failure, Loading } from "../ui/states";

export function PoliciesPage() {
  const { data, error } = useGet("/v1/campaigns", { limit: 200 });
  useEffect(() => {
    document.title = "Policies · Quiver";
  }, []);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="policies" />;
  const learned = data.data.filter(({ mutator }) => mutator !== "scripted");
  if (!learned.length) {
    return (
      <Empty title="No policy has been trained here">
        <p>
          A policy is the model that proposes programs. All campaigns of this server ask the scripted mutator, which does not
          learn, so there are no versions to compare.
        </p>
      </Empty>
    );
  }
  return (
    <div className="page">
      <h1>Policies</h1>
      <section className="panel" aria-label="Campaigns that ask a model">
        <table>
          <thead>
            <tr>
              <th scope="col">Campaign</th>
              <th scope="col">Model</th>
              <th scope="col">Versions</th>
            </tr>
          </thead>
          <tbody>
            {learned.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Link to={`/campaigns/${each.id}`}>{each.name || each.problem_name}</Link>
                  <code className="id">{each.id}</code>
                </th>
                <td className="mono">{each.mutator}</td>
                <td>
                  <Link to={`/campaigns/${each.id}/training`}>rounds of training</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
