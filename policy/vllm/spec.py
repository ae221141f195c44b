"""`vllm:FOLDER`, a server of our own, or `vllm:URL#FOLDER`, one that runs already and serves that folder's model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

import httpx

from policy.hf import with_numbers
from policy.local import NEEDED
from policy.vllm.backend import VLLMBackend, VLLMSettings
from policy.vllm.server import FoundServer, ManagedServer, has_gpu
from policy.vllm.swaps import Adapters, MergedWeights, Swap

KIND = "vllm"
SWAP = "swap"
EXAMPLE = "write vllm:FOLDER, or vllm:http://127.0.0.1:8000#FOLDER for a server that serves that folder's model"
RANKS = (1, 8, 16, 32, 64, 128, 256, 320, 512)
"""That vLLM can be started for."""
ON_THE_WAY = 3
"""Adapters that may be asked at one time: of the version that has the search, the one to come, the one that goes."""

ON_A_PROCESSOR = (
    "--enforce-eager",  # compiling takes minutes there, and gains little
    "--no-enable-chunked-prefill",  # vLLM 0.32 dies of a prompt that is read in parts and has a seed
)
WRONG_ON_A_PROCESSOR = (
    "on a processor vLLM 0.32 answers for the base with the weights of an adapter that is in the same batch"
)
"""Its `lora/ops/torch_ops` take an adapter's number as an index, and that of "none", -1, is the last one's."""


class How(StrEnum):
    """In which way versions are swapped."""

    AUTO = "auto"  # adapters where there is a GPU, or where the server is not ours
    LORA = "lora"  # needs a GPU
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class VLLMModel:
    folder: Path
    url: str = ""
    """Of a server that runs already."""

    @property
    def name(self) -> str:
        return f"{KIND}:{self.folder.resolve().name}"

    def backend(self, base: str, values: Mapping[str, str], rank: int, key: str = "") -> VLLMBackend:
        """The model, ready to be asked, and to be loaded with versions of this rank; nothing is started yet.

        Args:
            base: what replies of the untrained model are called.

        Raises:
            ValueError: a setting is unknown, or the folder holds no model.
        """
        given = dict(values)
        try:
            how = How(given.pop(SWAP, How.AUTO))
        except ValueError as error:
            raise ValueError(f"mutator setting {SWAP} must be one of {', '.join(How)}: {error}") from None
        settings = with_numbers(VLLMSettings(), given, SWAP)
        swap: Swap
        if self.url:
            if how is How.MERGE:
                raise ValueError("swap=merge changes the weights of a whole server, and this one is not ours; use lora")
            found = FoundServer(self.url, key=key, request_seconds=settings.request_seconds)
            return VLLMBackend(base, self.folder, found, Adapters(found), settings)
        on_gpu = has_gpu()
        if how is How.LORA and not on_gpu:
            raise ValueError(f"swap=lora needs a GPU: {WRONG_ON_A_PROCESSOR}; use merge")
        if how is not How.MERGE and on_gpu:
            most = next((one for one in RANKS if one >= rank), RANKS[-1])
            flags = ["--enable-lora", "--max-loras", str(ON_THE_WAY), "--max-lora-rank", str(most)]
        else:
            flags = []
        if not on_gpu:
            flags += ON_A_PROCESSOR
        server = ManagedServer(self.folder, base, flags, request_seconds=settings.request_seconds)
        swap = Adapters(server) if "--enable-lora" in flags else MergedWeights(server, self.folder)
        return VLLMBackend(base, self.folder, server, swap, settings)


def vllm_model(spec: str) -> VLLMModel:
    """The model that is named.

    Raises:
        ValueError: what is wrong, and how to write it.
    """
    kind, _, place = spec.partition(":")
    if kind != KIND:
        raise ValueError(f"{spec!r} is no model of a vLLM server; {EXAMPLE}")
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ValueError(f"{KIND} needs {', '.join(missing)} here, too; install quiver-evolve[policy]")
    if not place.startswith(("http://", "https://")):
        if not place:
            raise ValueError(f"{KIND} needs the folder of a model; {EXAMPLE}")
        return VLLMModel(Path(place))
    address, _, folder = place.partition("#")
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise ValueError(f"the URL cannot be read ({error}); {EXAMPLE}") from None
    if url.userinfo or url.query or not url.host or (url.port or 0) > 65535:
        raise ValueError(f"the URL needs a host, a possible port, and neither a password nor a '?'; {EXAMPLE}")
    if not folder:
        raise ValueError(f"no folder after '#': its tokenizer is needed; {EXAMPLE}")
    return VLLMModel(Path(folder), address.rstrip("/").removesuffix("/v1"))
