"""One round of training in a process of its own: `python -m api.train CAMPAIGN_ROW STEPS`.

It reads the database, which QUIVER_DATABASE names, and writes none of it. What it leaves is an adapter under a name of
its own and one JSON object on standard output, which whoever started it writes down; killed at any moment, it leaves
nothing that anybody would use.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from api.policies import policies_folder, policy_folder
from db import campaigns, versions
from db.engine import reading
from evolve.policies import Stage
from evolve.store import StoreError
from policy.adapters import AdapterError, Shelf
from policy.folder import ModelError
from policy.hf import decoded_by
from policy.ranks import MOST, Ranks
from policy.schedule import KEPT_ROUNDS, choose, fresh_policies, starts_from
from sandbox.libc import die_with_parent

NICE = 10
"""The search goes first where both want the same processors."""


def main() -> None:
    die_with_parent()
    os.nice(NICE)
    with contextlib.redirect_stdout(sys.stderr):  # the training engine is talkative
        result = one_round(os.environ["QUIVER_DATABASE"], int(sys.argv[1]), int(sys.argv[2]))
    print(json.dumps(result, allow_nan=False), flush=True)


def one_round(where: str, number: int, steps: int) -> Mapping[str, Any]:
    """Train from what the campaign has stored before this step; fields of a `Version`, or why there is none."""
    try:
        with reading(where) as connection:
            saved = campaigns.find_campaign_by_number(connection, number)
            problem = campaigns.load_saved_problem(connection, saved.campaign.problem_id)
            known = versions.read_versions(connection, number)
            settings, round_no = saved.campaign.settings, len(known) + 1
            begins = starts_from(settings, round_no, known)
            start = begins.version
            seen = start.steps if start is not None else 0
            most = KEPT_ROUNDS * settings.train_groups
            groups = [one for one in versions.read_groups(connection, number, steps, most) if one.step >= seen]
            snapshot = versions.read_rewards(connection, number, MOST)
    except StoreError as error:
        return _failed(str(error))
    try:
        from policy.model import load_adapter, load_model, new_adapter
        from policy.round import train, use_threads

        use_threads(int(saved.campaign.mutator_settings.get("threads", 1)))
        shelf = Shelf(policies_folder(where))
        base, folder = policy_folder(saved.campaign)
        model, tokenizer = load_model(folder)
        if start is not None:
            adapted = load_adapter(model, tokenizer, shelf.find(start.name, start.digest))
        else:
            adapted = new_adapter(model, settings.train_rank, seed=round_no)
        fresh = fresh_policies(base, start, known)
        ranks = Ranks(problem.rewards, snapshot)
        chosen = choose(
            groups,
            ranks,
            run=saved.campaign.seed,
            gate_share=settings.gate_share,
            round_no=round_no,
            fresh=fresh,
            decode=decoded_by(tokenizer),
        )
        name = start.name if start is not None else base
        made = train(
            adapted,
            tokenizer,
            chosen,
            settings,
            problem.rewards,
            start=name,
            shelf=shelf,
            run=saved.campaign.id,
            round_no=round_no,
        )
    except (AdapterError, ModelError) as error:
        return _failed(str(error))
    stage = Stage.TRAINED if made.name else Stage.SKIPPED
    return {
        "stage": stage,
        "name": made.name,
        "digest": made.digest,
        "parent": name,
        "reason": made.skipped,
        "report": {**made.report, **({"reset": begins.reset} if begins.reset else {})},
    }


def _failed(reason: str) -> Mapping[str, Any]:
    return {"stage": Stage.FAILED, "reason": reason}


if __name__ == "__main__":
    main()
