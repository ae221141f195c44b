"""Where the policies of campaigns are: the models that can be trained, and the adapters that were."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from db import postgres
from evolve.campaign import Campaign, Credit, SettingsError, Train
from policy.backend import Backend
from policy.folder import ModelError, expect_model, version
from policy.hf import HFMutator
from policy.hf_backend import HFBackend
from policy.local import ADAPTER, LOCAL, local_model
from policy.vllm.backend import VLLMBackend
from policy.vllm.spec import KIND as VLLM
from policy.vllm.spec import vllm_model

FOLDER = "QUIVER_POLICIES"
KEY_VARIABLE = "QUIVER_API_KEY"


def policies_folder(where: str, environment: dict[str, str] | os._Environ[str] = os.environ) -> Path:
    """Where the adapters of a database's campaigns are kept: beside a SQLite file, if nothing else is said."""
    if named := environment.get(FOLDER):
        return Path(named)
    if postgres.is_url(where):
        return Path("quiver-policies")
    return Path(where.removeprefix("sqlite:///")).with_suffix(".policies")


def open_backend(campaign: Campaign) -> Backend:
    """The model that the campaign's policy starts from, ready to serve versions of it.

    Raises:
        SettingsError: it cannot be trained, or what it is given does not fit.
    """
    base, _ = policy_folder(campaign)
    if campaign.settings.train is Train.MAXK and campaign.settings.credit is Credit.GAINS:
        raise SettingsError("--train maxk has no gains of single answers; use --credit sequence")
    own = {name: value for name, value in campaign.mutator_settings.items() if name != ADAPTER}
    campaign = replace(campaign, mutator_settings=own)  # an adapter is a version, beside the base
    if _kind(campaign) == VLLM:
        return vllm_backend(campaign, base)
    return HFBackend(base, lambda name, adapter: local_mutator(campaign, name, adapter))


def begins_with(campaign: Campaign) -> Path | None:
    """The adapter that has the search from the start, beside its base: `--mutator-set adapter=FOLDER`.

    What is kept of it is a copy, so the folder may be gone when the campaign goes on.
    """
    folder = campaign.mutator_settings.get(ADAPTER)
    return Path(folder) if folder is not None and _kind(campaign) in (*LOCAL, VLLM) else None


def merge(spec: str, adapter: Path, out: Path) -> None:
    """Write a model with an adapter in it, which is a base like any other.

    Raises:
        SettingsError: they do not fit each other, or there is something at `out`.
    """
    if out.exists():
        raise SettingsError(f"{out}: there is something already; give another --out")
    try:
        folder = local_model(spec).folder
        from policy.model import load_policy

        model, tokenizer = load_policy(folder, adapter)
        model.save_pretrained(out)
        tokenizer.save_pretrained(out)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def local_mutator(campaign: Campaign, name: str | None = None, adapter: Path | None = None) -> HFMutator:
    """The model in this process that the campaign names, or a version of it, which has a name of its own.

    Raises:
        SettingsError: the folder holds no model, or a setting is unknown.
        ModelError: the folder of a version does not hold what it should.
    """
    try:
        local = local_model(campaign.mutator)
        return replace(local, name=name or local.name).mutator(campaign.mutator_settings, adapter=adapter)
    except ValueError as error:
        if adapter is not None and isinstance(error, ModelError):
            raise
        raise SettingsError(str(error)) from None


def vllm_backend(campaign: Campaign, base: str | None = None) -> VLLMBackend:
    """The model behind a vLLM server that the campaign names; `base` is what its untrained replies are called.

    Raises:
        SettingsError: the folder holds no model, or a setting is unknown.
    """
    try:
        model = vllm_model(campaign.mutator)
        expect_model(model.folder)
        key = os.environ.get(KEY_VARIABLE, "").strip()
        name = base or f"{model.name}@{version(model.folder)}"
        return model.backend(name, campaign.mutator_settings, campaign.settings.train_rank, key)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def policy_folder(campaign: Campaign) -> tuple[str, Path]:
    """The model that a campaign's policy starts from: what its replies are called, and its folder.

    Raises:
        SettingsError: it has none that can be trained.
    """
    kind = _kind(campaign)
    if kind not in (*LOCAL, VLLM):
        raise SettingsError(
            f"{campaign.mutator!r} is no model that can be trained; use --mutator nano, hf:FOLDER or vllm:FOLDER, or "
            "--train off"
        )
    try:
        folder = (vllm_model if kind == VLLM else local_model)(campaign.mutator).folder
        expect_model(folder)
        return f"{kind}@{version(folder)}", folder
    except ValueError as error:
        raise SettingsError(str(error)) from None


def _kind(campaign: Campaign) -> str:
    return campaign.mutator.partition(":")[0]
