"""Where the policies of campaigns are: the models that can be trained, and the adapters that were."""

from __future__ import annotations

import os
from pathlib import Path

from db import postgres
from evolve.campaign import Campaign, Credit, SettingsError, Train
from policy.folder import ModelError, expect_model, version
from policy.hf import HFMutator, HFSettings
from policy.hf_backend import HFBackend

FOLDER = "QUIVER_POLICIES"


def policies_folder(where: str, environment: dict[str, str] | os._Environ[str] = os.environ) -> Path:
    """Where the adapters of a database's campaigns are kept: beside a SQLite file, if nothing else is said."""
    if named := environment.get(FOLDER):
        return Path(named)
    if postgres.is_url(where):
        return Path("quiver-policies")
    return Path(where.removeprefix("sqlite:///")).with_suffix(".policies")


def open_backend(campaign: Campaign) -> HFBackend:
    """The model that the campaign's policy starts from, ready to serve versions of it.

    Raises:
        SettingsError: it cannot be trained, or what it is given does not fit.
    """
    base, _ = policy_folder(campaign)
    if campaign.settings.train is Train.MAXK and campaign.settings.credit is Credit.GAINS:
        raise SettingsError("--train maxk has no gains of single answers; use --credit sequence")
    return HFBackend(base, lambda name, adapter: hf_mutator(campaign, name, adapter))


def hf_mutator(campaign: Campaign, name: str = "hf", adapter: Path | None = None) -> HFMutator:
    """The mutator `hf:FOLDER`, or a version of it.

    Raises:
        SettingsError: the folder holds no model, or a setting is unknown.
        ModelError: the adapter's folder does not hold what it should.
    """
    try:
        settings = HFSettings().with_(campaign.mutator_settings)
    except ValueError as error:
        raise SettingsError(str(error)) from None
    return HFMutator(name, policy_folder(campaign)[1], settings=settings, adapter=adapter)


def policy_folder(campaign: Campaign) -> tuple[str, Path]:
    """The model that a campaign's policy starts from: what its replies are called, and its folder.

    Raises:
        SettingsError: it has none that can be trained.
    """
    kind, _, place = campaign.mutator.partition(":")
    if kind != "hf" or not place:
        raise SettingsError(
            f"{campaign.mutator!r} is no model that can be trained; use --mutator hf:FOLDER, or --train off"
        )
    folder = Path(place)
    try:
        expect_model(folder)
        return f"{kind}@{version(folder)}", folder
    except ModelError as error:
        raise SettingsError(str(error)) from None
