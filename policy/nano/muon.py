"""Muon (Jordan et al. 2024): momentum, made orthogonal, for the matrices of a decoder.

torch has one, which always orthogonalises in bfloat16. Most processors only emulate that: it took half of a step of
nano's. This is in float32, and takes the matrices of one shape together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import torch
from torch import Tensor

MOMENTUM = 0.95
ROUNDS = 5
A, B, C = 3.4445, -4.7750, 2.0315
"""Of the quintic whose iterates take every singular value into the neighbourhood of 1."""
RMS = 0.2
"""Root mean square of an update, as AdamW's have, so that both take one learning rate (Liu et al. 2025)."""


class Muon(torch.optim.Optimizer):
    def __init__(self, matrices: Iterable[Tensor], lr: float, weight_decay: float) -> None:
        super().__init__(matrices, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]
        for group in self.param_groups:
            alike: defaultdict[torch.Size, list[Tensor]] = defaultdict(list)
            for matrix in group["params"]:
                alike[matrix.shape].append(matrix)
            for shape, matrices in alike.items():
                updates = orthogonal(torch.stack([self._momentum(matrix) for matrix in matrices]))
                updates *= group["lr"] * RMS * max(shape) ** 0.5
                for matrix, update in zip(matrices, updates, strict=True):
                    matrix.mul_(1 - group["lr"] * group["weight_decay"]).sub_(update)

    def _momentum(self, matrix: Tensor) -> Tensor:
        """Nesterov's."""
        assert matrix.grad is not None
        state = self.state[matrix]
        if not state:
            state["momentum"] = torch.zeros_like(matrix)
        momentum: Tensor = state["momentum"].lerp_(matrix.grad, 1 - MOMENTUM)
        return matrix.grad.lerp(momentum, MOMENTUM)


def orthogonal(matrices_BRC: Tensor) -> Tensor:
    """Nearly the nearest orthogonal matrices: the singular vectors stay, and singular values come to 0.7 to 1.2."""
    tall = matrices_BRC.shape[1] > matrices_BRC.shape[2]
    x = matrices_BRC.transpose(1, 2) if tall else matrices_BRC
    size: Tensor = x.norm(dim=(1, 2), keepdim=True)
    x = x / (size + 1e-7)
    for _ in range(ROUNDS):
        gram = x @ x.transpose(1, 2)
        x = A * x + (B * gram + C * gram @ gram) @ x
    return x.transpose(1, 2) if tall else x
