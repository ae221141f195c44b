/** The frame, and which page an address shows. */
import type { ReactNode } from "react";
import { CampaignPage } from "./pages/campaign";
import { CampaignsPage } from "./pages/campaigns";
import { ComparePage } from "./pages/compare";
import { PoliciesPage } from "./pages/policies";
import { SubmitPage } from "./pages/submit";
import { Link, usePath } from "./router";
import { after, choose, useTheme } from "./theme";
import { Mark } from "./ui/mark";
import { Empty } from "./ui/states";

const PLACES = [
  ["/", "Campaigns"],
  ["/compare", "Compare"],
  ["/policies", "Policies"],
  ["/submit", "Submit a problem"],
] as const;

export function App() {
  const path = usePath();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <Link to="/" className="mark" aria-label="Quiver: all campaigns">
          <Mark />
          Quiver
        </Link>
        <nav aria-label="Main">
          {PLACES.map(([to, text]) => (
            <Link key={to} to={to} aria-current={isWithin(path, to) ? "page" : undefined}>
              {text}
            </Link>
          ))}
        </nav>
        <ThemeButton />
      </header>
      <main id="main" tabIndex={-1}>
        {page(path)}
      </main>
    </>
  );
}

function page(path: string): ReactNode {
  const [first = "", id = "", ...rest] = path.split("/").slice(1);
  if (path === "/") return <CampaignsPage />;
  if (first === "compare") return <ComparePage />;
  if (first === "policies") return <PoliciesPage />;
  if (first === "submit") return <SubmitPage />;
  if (first === "campaigns" && id) return <CampaignPage key={id} id={id} view={rest} />;
  return (
    <Empty title="There is nothing here">
      <Link to="/">All campaigns</Link>
    </Empty>
  );
}

function isWithin(path: string, to: string): boolean {
  return to === "/" ? path === "/" || path.startsWith("/campaigns") : path.startsWith(to);
}

function ThemeButton() {
  const theme = useTheme();
  return (
    <button className="quiet" onClick={() => choose(after(theme))}>
      Theme: {theme}
    </button>
  );
}
