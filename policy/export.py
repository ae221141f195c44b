"""What verl needs to train a policy on a suite on many GPUs: prompts, and the reward as a file.

No engine is patched: the set value is a scalar of a reply, so verl's own `grpo` does the rest (section F4, F5 of
`policy.objective`). The weights of a prompt are drawn here, once, and travel with it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evolve.prompt import Prompt
from policy.objective import Key, Settings, simplex_weights

REWARD = Path(__file__).parent / "verl_reward.py"
STEP = 0
"""Of the key of the weights: they are the same in every epoch."""


def row(prompt: Prompt, name: str, split: str, index: int, seed: int) -> dict[str, Any]:
    """A prompt as verl reads it: chat messages, and beside them what the reward file is told."""
    spec = prompt.problem.rewards
    weights_KR = simplex_weights(len(spec), Settings(), Key(seed, STEP, name), spec.weights)
    return {
        "data_source": "quiver",
        "prompt": [{"role": message.role, "content": message.content} for message in prompt.messages],
        "ability": "code",
        "reward_model": {
            "style": "rule",
            "ground_truth": json.dumps({"problem": name, "weights": weights_KR.tolist()}),
        },
        "extra_info": {"index": index, "split": split},
    }
