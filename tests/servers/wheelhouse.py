"""The sources as a folder that images are built from without a network: beside them lie the wheels they need."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from tests.servers.docker_engine import CACHE, SUITE_PYTHON
from tests.servers.guard import ROOT

SOURCES = (".ci", ".dockerignore", "LICENSE", "README.md", "api", "compose.yaml", "db", "evolve", "policy", "sandbox")
PROJECT = "pyproject.toml"
CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
EXTRAS = ("docker", "metrics", "policy", "postgres", "serve", "telemetry")
"""Those of `api/Dockerfile`."""
OFFLINE = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/source/wheels"}
"""What `api/Dockerfile` must be told to use the wheels."""


def copy_sources(folder: Path) -> None:
    """Copy what `docker build` needs into a folder, with `wheels/`.

    Raises:
        subprocess.CalledProcessError: the wheels could not be fetched.
    """
    for name in (*SOURCES, PROJECT):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / name)
    shutil.copytree(wheels(), folder / "wheels")


def wheels() -> Path:
    """The wheels of the build system and of everything that the services import, for the Python of Debian."""
    declared = tomllib.loads((ROOT / PROJECT).read_text())
    project = declared["project"]
    wanted = declared["build-system"]["requires"] + project["dependencies"]
    wanted += [line for extra in EXTRAS for line in project["optional-dependencies"][extra]]
    key = hashlib.sha256("\n".join([SUITE_PYTHON, *wanted, CONSTRAINTS.read_text()]).encode()).hexdigest()[:12]
    house = CACHE / f"wheels-{key}"
    if house.exists():
        return house
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".making-", dir=CACHE) as making:
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        what = ["--only-binary=:all:", f"--python-version={SUITE_PYTHON}", f"--constraint={CONSTRAINTS}", *wanted]
        subprocess.run([*pip, "download", f"--dest={making}/wheels", *what], check=True)
        os.rename(f"{making}/wheels", house)
    return house
