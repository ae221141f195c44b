/** Policies that learn, and whether learning helped. */
import { useEffect } from "react";
import { Empty } from "../ui/states";

export function PoliciesPage() {
  useEffect(() => {
    document.title = "Policies · Quiver";
  }, []);
  return (
    <Empty title="No policy has been trained here">
      <p>
        A policy is the model that proposes programs. Campaigns of this server ask a scripted mutator or a model that does
        not learn, so there are no versions to compare.
      </p>
    </Empty>
  );
}
