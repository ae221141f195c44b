"""The reward of a reply for verl: the value of its set of answers, E_w[max over answers of w . rewards].

This file is copied beside the prompts and imported there by verl, alone: it needs the standard library only, because
verl's environment is not Quiver's (verl wants numpy below 2). Programs are run by `quiver policy judge`, started once
for each process of verl; set QUIVER to the command's path if it is not on PATH. The weights of a prompt come with it,
so all replies of a group are judged by the same. With them verl's own `grpo` estimator is Vector Policy Optimization.
"""

import json
import os
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def compute_score(data_source: str, solution_str: str, ground_truth: str, extra_info: Any = None, **more: Any) -> float:
    """Of one reply, as verl's `naive` reward manager asks for it."""
    return compute_scores([data_source], [solution_str], [ground_truth])[0]


def compute_scores(
    data_sources: Sequence[str],
    solution_strs: Sequence[str],
    ground_truths: Sequence[str],
    extra_infos: Any = None,
    **more: Any,
) -> list[float]:
    """Of many replies, as the `batch` reward manager asks for them: their programs are run side by side."""
    truths = [json.loads(text) for text in ground_truths]
    rewards = _judge(
        [{"problem": truth["problem"], "reply": reply} for truth, reply in zip(truths, solution_strs, strict=True)]
    )
    return [set_value(rows, truth["weights"]) for rows, truth in zip(rewards, truths, strict=True)]


def set_value(rewards: Sequence[Sequence[float]], weights: Sequence[Sequence[float]]) -> float:
    """Mean over the weights (K, R) of the best answer (m, R); an answer that failed is a row of zeros."""
    best = (max(sum(w * r for w, r in zip(weight, row, strict=True)) for row in rewards) for weight in weights)
    return sum(best) / len(weights)


# ---------------------------------------------------------------------------------- who runs programs

_lock = threading.Lock()
_process: "subprocess.Popen[str] | None" = None


def _judge(asked: Sequence[dict[str, str]]) -> list[list[list[float]]]:
    """Rewards of each answer of each reply, from 0 to 1."""
    global _process
    with _lock:
        if _process is None:
            options = json.loads((HERE / "judge.json").read_text())
            command = [os.environ.get("QUIVER", "quiver"), "policy", "judge", "--suite", str(HERE / options["suite"])]
            command += ["--answers", str(options["answers"])]
            _process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        stdin, stdout = _process.stdin, _process.stdout
        assert stdin is not None
        assert stdout is not None
        # By a thread of its own: the judge answers while it is still being asked.
        lines = "".join(json.dumps({"id": number, **one}) + "\n" for number, one in enumerate(asked))
        writing = threading.Thread(target=lambda: (stdin.write(lines), stdin.flush()))
        writing.start()
        answers: dict[int, list[list[float]]] = {}
        while len(answers) < len(asked):
            line = stdout.readline()
            if not line:
                raise RuntimeError(f"quiver policy judge ended with status {_process.wait()}; see its last words above")
            answer = json.loads(line)
            if "error" in answer:
                raise RuntimeError(f"quiver policy judge: {answer['error']}")
            answers[answer["id"]] = answer["rewards"]
        writing.join()
    return [answers[number] for number in range(len(asked))]
