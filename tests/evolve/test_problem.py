"""Problems: what is read is what was written, and whatever is wrong is named with its file and key."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.problem import (
    BUNDLED,
    MANIFEST,
    MAX_FILE_BYTES,
    MAX_PROGRAM_BYTES,
    FailedCases,
    Limits,
    ProblemError,
    bundled_names,
    load_problem,
    parse_problem,
)
from evolve.program import END, START
from evolve.reward import Direction, Reduce
from tests.factories import COST, HEAD, SCORE, SEED_TEXT, manifest, problem, problem_files


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


# ------------------------------------------------------------------------------ what is read


def test_only_frozen_files_of_the_program_can_be_left_out_of_prompts() -> None:
    def unshown(name: str, editable: str | None) -> tuple[str, ...]:
        two = problem(
            files={"help.py": b"y = 2\n"}, program='["seed.py", "help.py"]', editable=editable, unshown=f'["{name}"]'
        )
        return two.unshown

    assert unshown("help.py", '["seed.py"]') == ("help.py",)
    with pytest.raises(ProblemError, match=r"unshown names seed\.py; the frozen files are help\.py"):
        unshown("seed.py", '["seed.py"]')
    with pytest.raises(ProblemError, match=r"unshown names help\.py; the frozen files are none"):
        unshown("help.py", None)


def test_a_small_problem_is_read_with_its_defaults() -> None:
    read = problem()

    assert (read.name, read.title, read.statement, read.entry) == ("toy", "toy", "Do better.", "f")
    assert (read.language, read.evaluator, read.failed_cases) == ("python", "evaluate.py", FailedCases.REJECT)
    assert (read.limits, read.expected) == (Limits(), {})
    assert [(file.path, file.text, file.editable) for file in read.seed.files] == [("seed.py", SEED_TEXT, True)]
    assert read.rewards.names == ("score",)


def test_everything_that_is_declared_is_read() -> None:
    read = problem(
        {**COST, "groups": '["a", "b"]', "weight": "3", "reduce": '"worst"'},
        SCORE,
        files={"help.py": b"y = 2\n", "score.py": b"", "table.csv": b"1,2"},
        title='"A toy"',
        language='"text"',
        program='["seed.py", "help.py"]',
        editable='["help.py"]',
        evaluator='"score.py"',
        data='["table.csv"]',
        failed_cases='"worst"',
        more='[limits]\nseconds = 2\nprocesses = 0\nmemory_mib = 64\nimports = ["numpy"]\n[expected]\n"cost/a" = 3',
    )

    assert (read.title, read.language, read.evaluator) == ("A toy", "text", "score.py")
    assert [file.editable for file in read.seed.files] == [False, True]
    assert read.rewards.names == ("cost/a", "cost/b", "score")
    assert read.rewards.weights.tolist() == [0.375, 0.375, 0.25]  # groups share the weight of their reward
    cost = read.rewards.components[0]
    assert (cost.direction, cost.low, cost.high, cost.unit) == (Direction.MINIMIZE, 0.0, 10.0, "ms")
    assert (cost.metric, cost.group, cost.reduce) == ("cost", "a", Reduce.WORST)
    assert read.limits == Limits(seconds=2.0, memory_mib=64, imports=("numpy",))
    assert read.failed_cases is FailedCases.WORST
    assert read.expected == {"cost/a": 3.0}
    assert read.files["table.csv"] == b"1,2"


def test_a_folder_and_its_files_are_the_same_problem(tmp_path: Path) -> None:
    files = problem_files(files={"tables/one.csv": b"\xff\x00"}, data='["tables/one.csv"]')

    loaded = load_problem(write(tmp_path, files | {"notes.txt": b"not named, not read"}))

    assert loaded.id == parse_problem(files).id
    assert loaded.files == files


def test_a_byte_order_mark_and_windows_line_ends_leave_no_trace() -> None:
    read = problem(seed=b"\xef\xbb\xbf" + SEED_TEXT.replace("\n", "\r\n").encode())

    assert read.seed == problem().seed


def test_a_manifest_written_on_windows_is_read() -> None:
    files = problem_files()

    files[MANIFEST] = b"\xef\xbb\xbf" + files[MANIFEST].replace(b"\n", b"\r\n")

    assert parse_problem(files).seed == problem().seed


@given(st.data())
def test_the_id_depends_on_every_byte(data: st.DataObject) -> None:
    files = problem_files(files={"table.csv": b"1,2\n3,4\n"}, data='["table.csv"]')
    path = data.draw(st.sampled_from(["seed.py", "table.csv", "evaluate.py"]))
    content = files[path]
    at = data.draw(st.integers(0, len(content)))
    other = data.draw(st.binary(max_size=1)).replace(b"\r", b"")
    changed = content[:at] + other + content[at + 1 :]

    try:
        read = parse_problem(files | {path: changed})
    except ProblemError:  # a seed that is no text any more
        return

    assert (read.id == parse_problem(files).id) == (changed == content)


def test_the_id_depends_on_the_manifest_and_on_which_file_holds_what() -> None:
    ids = {
        problem().id,
        problem(more="# a comment").id,
        problem(files={"a": b"bc"}).id,
        problem(files={"ab": b"c"}).id,
        problem(files={"a": b"b", "c": b""}).id,
        problem(files={"a": b"", "c": b"b"}).id,
    }

    assert len(ids) == 6
    assert all(name.startswith("prb_") and len(name) == 36 for name in ids)
    assert problem().id == problem().id


# ------------------------------------------------------------------------------ what is refused


@dataclass(frozen=True)
class Fault:
    """One thing to get wrong; the message must hold every one of `names`."""

    names: tuple[str, ...]
    rewards: tuple[Mapping[str, str | None], ...] = ()
    keys: dict[str, str | None] = field(default_factory=dict)
    more: str = ""
    seed: str | bytes = SEED_TEXT
    files: dict[str, bytes] = field(default_factory=dict)


def head(*names: str, **keys: str | None) -> Fault:
    return Fault((MANIFEST, *names), keys=keys)


def reward(*names: str, **keys: str | None) -> Fault:
    return Fault((MANIFEST, "[[rewards]] number 1", *names), rewards=({**SCORE, **keys},))


def table(*names: str, more: str, **keys: str | None) -> Fault:
    return Fault((MANIFEST, *names), more=more, keys=keys)


def seed(*names: str, text: str | bytes) -> Fault:
    return Fault(("seed.py", *names), seed=text)


GROUP = 'groups = ["g"]\n'


def stages(first: str, last: str) -> str:
    """Two stages, a and b, with these keys."""
    return f'[[stages]]\nname = "a"\n{first}\n[[stages]]\nname = "b"\n{last}\n'


FAULTS = {
    "no_toml": head("not valid TOML", "line 1", name="toy"),
    "key_twice": Fault((MANIFEST, "not valid TOML"), keys={"name": '"toy"\nname = "toy"'}),
    "endless_digits": head("not valid TOML", name="9" * 5000),
    "deep_nesting": head("not valid TOML", name="[" * 100_000),
    "unknown_key": head("unknown colour", "Known are", "statement", colour='"red"'),
    "no_name": head("name is missing", name=None),
    "empty_name": head("name must be a text", name='""'),
    "name_of_a_number": head("name must be a text, not 3", name="3"),
    "name_with_a_slash": head("name = '../toy'", name='"../toy"'),
    "name_of_dashes_only": head("name = '--'", name='"--"'),
    "no_statement": head("statement is missing", statement=None),
    "blank_statement": head("statement", statement='"  "'),
    "no_entry": head("entry is missing", entry=None),
    "title_of_a_list": head("title must be a text", title='["a"]'),
    "no_program": head("program = [", program=None),
    "empty_program": head("program = [", program="[]"),
    "program_of_a_text": head("program must be a list of texts", program='"seed.py"'),
    "program_of_numbers": head("program must be a list of texts", program="[1]"),
    "program_twice": head("program", "twice", program='["seed.py", "seed.py"]'),
    "program_not_there": Fault(("other.py", MANIFEST, "program"), keys={"program": '["other.py"]'}),
    "program_outside": head("'../seed.py'", program='["../seed.py"]'),
    "program_absolute": head("'/etc/passwd'", program='["/etc/passwd"]'),
    "program_with_backslash": head("'..\\\\seed.py'", program="['..\\seed.py']"),
    "program_of_a_dot": head("'.'", program='["."]'),
    "program_in_two_spellings": head("'./seed.py'", program='["seed.py", "./seed.py"]'),
    "program_with_nul": head("'seed\\x00.py'", program='["seed\\u0000.py"]'),
    "program_with_line_end": head("'seed\\n.py'", program='["seed\\n.py"]'),
    "program_with_backtick": head("'`seed.py'", program='["`seed.py"]'),
    "program_with_blank_end": head("'seed.py '", program='["seed.py "]'),
    "editable_unknown": head("editable", "'help.py'", "program = ['seed.py']", editable='["help.py"]'),
    "editable_of_a_flag": head("editable must be a list", editable="true"),
    "evaluator_not_there": Fault(("score.py", MANIFEST, "evaluator"), keys={"evaluator": '"score.py"'}),
    "evaluator_outside": head("'../e.py'", evaluator='"../e.py"'),
    "evaluator_of_a_number": head("evaluator must be a text", evaluator="1"),
    "data_of_a_text": head("data must be a list of texts", data='"table.csv"'),
    "data_not_there": Fault(("table.csv", MANIFEST, "data"), keys={"data": '["table.csv"]'}),
    "data_outside": head("'a/../../b'", data='["a/../../b"]'),
    "failed_cases_unknown": head("failed_cases must be one of reject, worst, not 'skip'", failed_cases='"skip"'),
    "reward_unknown_key": reward("unknown goal", goal="1"),
    "reward_no_name": reward("name is missing", name=None),
    "reward_empty_name": reward("name must be a text", name='""'),
    "reward_no_direction": reward("direction must be one of maximize, minimize, not None", direction=None),
    "reward_other_direction": reward("direction must be one of maximize, minimize, not 'up'", direction='"up"'),
    "reward_direction_of_a_list": reward("direction must be one of", direction="[]"),
    "reward_no_low": reward("(score) has no low", low=None),
    "reward_no_high": reward("(score) has no high", high=None),
    "reward_low_nan": reward("low must be a finite number, not nan", low="nan"),
    "reward_high_inf": reward("high must be a finite number, not inf", high="+inf"),
    "reward_low_flag": reward("low must be a finite number, not False", low="false"),
    "reward_low_text": reward("low must be a finite number, not '0'", low='"0"'),
    "reward_high_past_floats": reward("high must be a finite number", high="1" + "0" * 400),
    "reward_low_at_high": reward("(score)", "low = 1.0 must be below high = 1.0", low="1"),
    "reward_low_above_high": reward("low = 2.0 must be below high = 1.0", low="2"),
    "reward_range_past_floats": reward("(score)", "low", "high", low="-1e308", high="1e308"),
    "reward_weight_negative": reward("(score)", "weight = -1.0", weight="-1"),
    "reward_weight_nan": reward("weight must be a finite number", weight="nan"),
    "reward_weight_zero": Fault((MANIFEST, "weight 0"), rewards=({**SCORE, "weight": "0"}, {**COST, "weight": "0.0"})),
    "reward_weights_past_floats": Fault(
        (MANIFEST, "weight"), rewards=({**SCORE, "weight": "1e308"}, {**COST, "weight": "1e308"})
    ),
    "reward_groups_of_a_text": reward("groups must be a list of texts", groups='"a"'),
    "reward_group_twice": reward("groups", "twice", groups='["a", "a"]'),
    "reward_reduce_unknown": reward("reduce must be one of mean, worst, not 'median'", reduce='"median"'),
    "reward_unit_of_a_number": reward("unit must be a text", unit="3"),
    "reward_twice": Fault((MANIFEST, "[[rewards]]", "score more than once"), rewards=(SCORE, SCORE)),
    "reward_named_like_a_group": Fault(
        (MANIFEST, "score/a more than once"), rewards=({**SCORE, "groups": '["a"]'}, {**SCORE, "name": '"score/a"'})
    ),
    "trust_unknown": head("trust must be one of split, self-reported, not 'blind'", trust='"blind"'),
    "stages_of_a_text": head("stages must be tables, each under [[stages]]", stages='"quick"'),
    "stage_without_a_name": table("[[stages]] number 1: name is missing", more="[[stages]]"),
    "stage_unknown": table("number 1 (a): unknown threshold", more='[[stages]]\nname = "a"\nthreshold = 1'),
    "stage_without_cases": table("(a): name the groups of its cases", more=stages("", "")),
    "stage_groups_of_a_text": table("(a): groups must be a list of texts", more=stages('groups = "g"', "")),
    "stage_gate_of_a_number": table(
        "(a): gate must be a table like { score = 0.5 }", more=stages(GROUP + "gate = 1", "")
    ),
    "stage_gate_unknown": table("which are score; not {'x': 1}", more=stages(GROUP + "gate = { x = 1 }", "")),
    "stage_gate_nan": table("gate score must be a finite number", more=stages(GROUP + "gate = { score = nan }", "")),
    "stage_gate_at_the_end": table("(b): a gate leads to another", more=stages(GROUP, "gate = { score = 1 }")),
    "stage_group_twice": table("has the group g more than once", more=stages(GROUP, GROUP)),
    "stage_twice": table(
        "declares the stage a more than once", more='[[stages]]\nname="a"\ngroups=["g"]\n[[stages]]\nname="a"'
    ),
    "stage_self_reported": table(
        "of self-reported rewards: unknown groups", more=stages(GROUP, ""), trust='"self-reported"'
    ),
    "stage_threshold_nan": table(
        "(a): threshold must be a finite number", more=stages("threshold = nan", ""), trust='"self-reported"'
    ),
    "limits_unknown": table("[limits]", "unknown minutes", "Known are", more="[limits]\nminutes = 1"),
    "limits_of_a_number": table("[limits] must be a table", more="[[limits]]\nseconds = 1"),
    "limits_zero": table("[limits] seconds = 0 must be above 0", more="[limits]\nseconds = 0"),
    "limits_negative": table("[limits] memory_mib = -5", more="[limits]\nmemory_mib = -5"),
    "limits_nan": table("[limits] seconds must be a finite number", more="[limits]\nseconds = nan"),
    "limits_text": table("[limits] seconds must be a finite number", more='[limits]\nseconds = "1"'),
    "limits_part_of_a_mib": table("[limits] memory_mib", "whole", more="[limits]\nmemory_mib = 0.5"),
    "limits_part_of_a_process": table("[limits] processes", "whole", more="[limits]\nprocesses = 1.5"),
    "limits_imports": table("imports must be a list of texts", more='[limits]\nimports = "numpy"'),
    "expected_unknown": table("[expected]", "'speed'", "score", more="[expected]\nspeed = 1"),
    "expected_text": table("[expected] score must be a finite number", more='[expected]\nscore = "1"'),
    "expected_nan": table("[expected] score must be a finite number", more="[expected]\nscore = nan"),
    "seed_not_utf8": seed("not UTF-8", text=b"x = '\xff'"),
    "seed_with_nul": seed("NUL", text="x = '\0'"),
    "seed_marker_never_closed": seed("line 2", f"{START} is never closed", text=f"x\n# {START}\n"),
    "seed_marker_never_opened": seed("line 1", f"expected {START}", text=f"# {END}\n"),
    "seed_too_large": Fault(
        (MANIFEST, f"the seed has {MAX_PROGRAM_BYTES + 1} bytes"), seed="x" * (MAX_PROGRAM_BYTES + 1)
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_is_named_with_its_file_and_key(fault: Fault) -> None:
    files = problem_files(*fault.rewards, seed=fault.seed, files=fault.files, more=fault.more, **fault.keys)

    with pytest.raises(ProblemError) as refused:
        parse_problem(files)

    assert [name for name in fault.names if name not in str(refused.value)] == []
    assert len(str(refused.value)) < 1000


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_is_wrong_in_a_folder_is_refused_too(fault: Fault, tmp_path: Path) -> None:
    files = problem_files(*fault.rewards, seed=fault.seed, files=fault.files, more=fault.more, **fault.keys)

    with pytest.raises(ProblemError):
        load_problem(write(tmp_path, files))


def test_a_problem_without_rewards_is_refused() -> None:
    text = "\n".join(f"{key} = {value}" for key, value in HEAD.items()).encode()

    for more in (b"", b"\nrewards = []", b"\nrewards = 3", b"\nrewards = [1]"):
        with pytest.raises(ProblemError, match=r"problem\.toml: .*\[\[rewards\]\]"):
            parse_problem(problem_files() | {MANIFEST: text + more})


def test_a_submission_without_manifest_is_refused() -> None:
    with pytest.raises(ProblemError, match=r"problem\.toml"):
        parse_problem({"seed.py": b""})


def test_a_submission_may_not_hold_a_file_outside_its_folder() -> None:
    """Whoever writes the files out again trusts their names, also those that the manifest does not use."""
    with pytest.raises(ProblemError, match=r"'\.\./\.\./evil\.py'"):
        parse_problem(problem_files(files={"../../evil.py": b""}))


@given(st.binary() | st.text().map(str.encode) | st.text().map(lambda text: manifest(more=text)))
def test_any_manifest_is_read_or_refused(data: bytes) -> None:
    said = MANIFEST
    try:
        assert parse_problem(problem_files() | {MANIFEST: data}).name == "toy"
    except ProblemError as refused:
        said = str(refused)

    assert MANIFEST in said


# ------------------------------------------------------------------------------ folders


def test_a_missing_folder_is_refused_with_the_bundled_names(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match=r"no such folder.*problem\.toml.*bin_packing"):
        load_problem(tmp_path / "nowhere")


def test_a_folder_without_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match=r"there is no problem\.toml"):
        load_problem(tmp_path)


@pytest.mark.parametrize("missing", ["seed.py", "evaluate.py", "table.csv"])
def test_a_missing_file_is_refused_by_name(tmp_path: Path, missing: str) -> None:
    files = problem_files(files={"table.csv": b""}, data='["table.csv"]')
    write(tmp_path, files)
    (tmp_path / missing).unlink()

    with pytest.raises(ProblemError, match=rf"{missing}: No such file or directory.*problem\.toml"):
        load_problem(tmp_path)


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.py").write_text(SEED_TEXT)
    folder = write(tmp_path / "toy", problem_files())
    (folder / "seed.py").unlink()
    (folder / "seed.py").symlink_to(tmp_path / "secret.py")

    with pytest.raises(ProblemError, match=r"seed\.py: leads out of the problem's folder"):
        load_problem(folder)


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    folder = write(tmp_path, problem_files(files={"real.py": SEED_TEXT.encode()}))
    (folder / "seed.py").unlink()
    (folder / "seed.py").symlink_to("real.py")

    assert load_problem(folder).seed == problem().seed


def test_a_manifest_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"elsewhere.toml": manifest()})
    folder = write(tmp_path / "toy", problem_files())
    (folder / MANIFEST).unlink()
    (folder / MANIFEST).symlink_to("../elsewhere.toml")

    with pytest.raises(ProblemError, match=r"problem\.toml: leads out of the problem's folder"):
        load_problem(folder)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path: Path) -> None:
    folder = write(tmp_path, problem_files(files={"table.csv": b""}, data='["table.csv"]'))
    with (folder / "table.csv").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)

    with pytest.raises(ProblemError, match=rf"table\.csv: larger than {MAX_FILE_BYTES} bytes"):
        load_problem(folder)


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path, make: Callable[[Path], None]) -> None:
    folder = write(tmp_path, problem_files(data='["table.csv"]'))
    make(folder / "table.csv")

    with pytest.raises(ProblemError, match=r"table\.csv"):
        load_problem(folder)


# ------------------------------------------------------------------------------ bundled problems


@pytest.mark.parametrize("name", bundled_names())
def test_a_bundled_problem_loads_by_its_name_and_is_explained(name: str) -> None:
    read = load_problem(name)

    assert read.name == name
    assert set(read.expected) == set(read.rewards.names)
    assert read.rewards.check([read.expected[reward] for reward in read.rewards.names])
    assert (BUNDLED / name / "README.md").stat().st_size > 200


def test_every_folder_of_the_bundled_problems_is_one() -> None:
    folders = sorted(entry.name for entry in BUNDLED.iterdir() if entry.is_dir() and entry.name != "__pycache__")

    assert bundled_names() == folders
    assert len(folders) >= 8


def test_every_limit_has_a_finite_or_endless_default() -> None:
    defaults = {limit.name: getattr(Limits(), limit.name) for limit in fields(Limits)}

    assert defaults.pop("imports") == ()
    assert defaults.pop("case_seconds") == math.inf
    assert all(math.isfinite(value) for value in defaults.values())
